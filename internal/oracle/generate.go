package oracle

import (
	"math/rand/v2"
	"strings"
)

// Generate makes the n-th case of a seed; the same two numbers always give the same case.
//
// Most cases follow Velocity 1.7's grammar and reach every directive, operator, literal, form
// of reference and place of white space. A share of them is then broken by a few edits, and
// another share is a row of fragments without any grammar, so that what Velocity refuses, and
// what it takes for plain text, is covered too. Nothing in a case depends on time, identity or
// the order of a java.util.HashMap.
func Generate(seed, n uint64) Case {
	g := newGenerator(seed, n)
	return g.newCase()
}

// A generator writes one case.
type generator struct {
	rand    *rand.Rand
	dialect Dialect
	lineEnd string
	left    int            // how many more nested constructs may come
	locals  []string       // names that #set, loops and macros gave
	macros  []string       // names of macros defined so far
	seen    map[string]int // how often each production was taken

	// What a case with a request adds to the grammar; nil in the others.
	statements func() string                      // whole statements
	references func() (name, tail string, k kind) // references to what the request gives
}

const (
	smallBudget = 4
	largeBudget = 40
)

func newGenerator(seed, n uint64) *generator {
	return &generator{rand: rand.New(rand.NewPCG(seed, n)), seen: map[string]int{}}
}

func (g *generator) newCase() Case {
	c := Case{Dialect: Velocity17, Lists: ArrayList}
	if g.chance(25) {
		c.Dialect = APIGateway
	}
	if g.chance(30) {
		c.Lists = JSONSmart
	}
	c.Template = g.source(c.Dialect)
	c.Vars = g.vars(c.Template)
	return c
}

// source is the text of a template.
func (g *generator) source(dialect Dialect) string {
	g.dialect = dialect
	g.lineEnd = pick(g, "\n", "\n", "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r", "mixed")
	g.left = smallBudget + g.rand.IntN(largeBudget)
	return withoutIdentity(g.choose([]production{
		{70, "whole", g.template},
		{18, "broken", g.brokenTemplate},
		{12, "fragments", g.fragments},
	}))
}

// withoutIdentity asks for no hash codes where blocks, loops or arrays are about: they hash
// their identity.
func withoutIdentity(template string) string {
	for _, source := range [...]string{"#define", "#{define}", "#@", "bodyContent", "$foreach", "oArray", "plit(", "values()"} {
		if strings.Contains(template, source) {
			return strings.ReplaceAll(template, "hashCode()", "toString()")
		}
	}
	return template
}

// template is a row of statements. It mostly ends in text: a $ or # at the very end is an error.
func (g *generator) template() string {
	return g.block(1+g.rand.IntN(6)) + pick(g, "", "", ".", "|", g.newline())
}

func (g *generator) block(statements int) string {
	var b strings.Builder
	for range statements {
		b.WriteString(g.statement())
	}
	return b.String()
}

// A production is one way to go on, taken as often as its weight says.
type production struct {
	weight int
	name   string
	make   func() string
}

func (g *generator) choose(productions []production) string {
	total := 0
	for _, p := range productions {
		total += p.weight
	}
	n := g.rand.IntN(total)
	for _, p := range productions {
		if n -= p.weight; n < 0 {
			g.seen[p.name]++
			return p.make()
		}
	}
	return ""
}

// nested gives the product of deep, or of flat when the case is large enough already.
func (g *generator) nested(deep, flat func() string) string {
	if g.left <= 0 {
		return flat()
	}
	g.left--
	return deep()
}

func (g *generator) chance(percent int) bool {
	return g.rand.IntN(100) < percent
}

// note counts a form that is no production of its own.
func (g *generator) note(name string) {
	g.seen[name]++
}

func pick[T any](g *generator, items ...T) T {
	return items[g.rand.IntN(len(items))]
}

// row joins n products.
func (g *generator) row(n int, separator string, produce func() string) string {
	items := make([]string, n)
	for i := range items {
		items[i] = produce()
	}
	return strings.Join(items, separator)
}
