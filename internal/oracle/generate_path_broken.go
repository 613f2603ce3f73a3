package oracle

import (
	"slices"
	"strings"
)

// pathPieces are what a path is made of.
var pathPieces = []string{"$", "@", ".", "..", "[", "]", "(", ")", "'", `"`, "*", "?", ",", ":", "-", "0", "1", "2", " ", "\t", "!", "=", "==", "<", ">", "=~", "&&", "||", "/", "/i", `\`, "a", "b", "{", "}", "[*]", "[0]", "['a']",
	".a", "[?(@.a)]", "[?(@.a == 1)]", "[(@.length-1)]", "[0:1]", "[0,1]", "length()", "null", "true", "é", "\u0661", "\u00a0", "\n", "\x00", "in", "1.5", "[?(", ")]", "@.", "$."}

// pathFragments is a row of pieces without any grammar.
func (g *pathGenerator) pathFragments() string {
	return pick(g.generator, "$", "$", "$", "", "@") + g.row(g.rand.IntN(7), "", func() string { return pick(g.generator, pathPieces...) })
}

// brokenPath is a path with one or two edits.
func (g *pathGenerator) brokenPath() string {
	text := g.path()
	for range pick(g.generator, 1, 1, 1, 2) {
		text = g.mutate(text, pathPieces)
	}
	return text
}

// mutate deletes, doubles, inserts, replaces or swaps a character, or cuts the text there.
func (g *pathGenerator) mutate(text string, inserts []string) string {
	parts := characters(text)
	if len(parts) == 0 {
		return pick(g.generator, inserts...)
	}
	at := g.rand.IntN(len(parts))
	switch g.rand.IntN(7) {
	case 0, 1:
		parts = slices.Delete(parts, at, at+1)
	case 2:
		parts = slices.Insert(parts, at, parts[at])
	case 3, 4:
		parts = slices.Insert(parts, at, pick(g.generator, inserts...))
	case 5:
		parts[at] = pick(g.generator, inserts...)
	default:
		other := (at + 1) % len(parts)
		parts[at], parts[other] = parts[other], parts[at]
		if g.chance(20) {
			parts = parts[:at]
		}
	}
	return strings.Join(parts, "")
}
