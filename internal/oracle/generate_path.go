package oracle

import "strings"

// GeneratePath makes the n-th document and path of a seed; the same numbers always give the
// same case.
//
// Most paths are grown along the document, so that they lead somewhere; at every step some
// leave it, or ask an array for what only an object has. A share of the paths is then broken
// by a few edits, and another is a row of fragments without any grammar.
func GeneratePath(dialect PathDialect, seed, n uint64) PathCase {
	g := newPathGenerator(dialect, seed, n)
	return g.newCase()
}

// A pathGenerator writes one document and a path for it.
type pathGenerator struct {
	*generator
	dialect PathDialect
	root    *node
	depth   int     // of the node that is being made
	at      []*node // where the path leads so far
}

func newPathGenerator(dialect PathDialect, seed, n uint64) *pathGenerator {
	return &pathGenerator{generator: newGenerator(seed, n), dialect: dialect}
}

func (g *pathGenerator) newCase() PathCase {
	g.left = smallBudget + g.rand.IntN(largeBudget)
	g.root = g.document()
	path := g.choose([]production{
		{88, "whole path", g.path},
		{9, "broken path", g.brokenPath},
		{3, "path fragments", g.pathFragments},
	})
	return PathCase{Dialect: g.dialect, Path: path, Body: g.body()}
}

// path walks from the root of the document.
func (g *pathGenerator) path() string {
	g.at = []*node{g.root}
	var text strings.Builder
	text.WriteString(g.context())
	for steps := 1 + g.rand.IntN(4); steps > 0; steps-- {
		text.WriteString(g.step())
		if len(g.at) == len(ofKind(g.at, scalarNode)) && g.chance(88) {
			break // nothing can follow
		}
	}
	if g.modern() && g.chance(15) {
		text.WriteString(g.function())
	}
	return text.String()
}

// context is the beginning of a path, mostly $.
func (g *pathGenerator) context() string {
	if g.chance(94) {
		return "$"
	}
	g.note("context")
	return pick(g.generator, "@", "", "", "$.", "$..", " $", "\t$", "$$", "x", "$ ")
}

// modern reports whether the path is for Jayway 2.9.
func (g *pathGenerator) modern() bool { return g.dialect == Jayway29 }

// in is a weight that counts for one generation only.
func (g *pathGenerator) in(dialect PathDialect, weight int) int {
	if g.dialect == dialect {
		return weight
	}
	return 0
}
