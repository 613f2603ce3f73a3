package oracle

import "strings"

// filter asks for the elements of arrays, or the objects, that some conditions hold for.
func (g *pathGenerator) filter() string {
	items := ofKind(g.at, objectNode)
	for _, n := range ofKind(g.at, arrayNode) {
		items = append(items, n.items...)
	}
	condition := g.condition(items)
	g.at = items
	if g.chance(92) {
		return "[?(" + condition + ")]"
	}
	return pick(g.generator, "[ ?("+condition+")]", "[? ("+condition+")]", "[?( "+condition+" )]", "[?("+condition+") ]", "[?"+condition+"]", "[?(("+condition+"))]",
		"[?("+condition+"]", "[?("+condition+")", "[(?"+condition+")]", "?("+condition+")", "[?("+condition+"),?("+condition+")]", "[?("+condition+")x]", "[x?("+condition+")]")
}

// condition joins criteria. In 2.0 parentheses stand for nothing at all.
func (g *pathGenerator) condition(items []*node) string {
	var text strings.Builder
	text.WriteString(g.term(items))
	for g.chance(22) {
		text.WriteString(g.blank() + pick(g.generator, "&&", "||") + g.blank() + g.term(items))
	}
	return text.String()
}

func (g *pathGenerator) term(items []*node) string {
	return g.choose([]production{
		{70, "criterion", func() string { return g.criterion(items) }},
		{5, "parentheses", func() string { return g.nested(func() string { return "(" + g.condition(items) + ")" }, g.literal) }},
		{2, "odd criterion", g.oddCriterion},
		{g.in(Jayway29, 4), "negation", func() string { return "!" + g.blank() + pick(g.generator, "(", "!(") + g.criterion(items) + ")" }},
	})
}

// criterion is a test of what an item has.
func (g *pathGenerator) criterion(items []*node) string {
	return g.choose([]production{
		{24, "exists", func() string { return first(g.operand(items)) }},
		{7, "not exists", func() string { return "!" + first(g.operand(items)) }},
		{g.in(Jayway20, 52), "comparison 2.0", func() string { return g.comparison(items, comparators20) }},
		{g.in(Jayway29, 40), "comparison 2.9", func() string { return g.comparison(items, comparators29) }},
		{12, "match", func() string { return g.match(items) }},
		{g.in(Jayway29, 40), "word operator", func() string { return g.wordOperator(items) }},
	})
}

var (
	comparators20 = []string{"==", "==", "==", "!=", "<", "<=", ">", ">="}
	comparators29 = []string{"==", "==", "==", "===", "!=", "!==", "<", "<=", ">", ">="}
)

// comparison has the item's value on the left in most cases.
func (g *pathGenerator) comparison(items []*node, operators []string) string {
	operator := pick(g.generator, operators...)
	g.note("operator " + operator)
	left, found := g.operand(items)
	right := g.literalLike(found)
	switch {
	case g.chance(8):
		g.note("literal on the left")
		left, right = right, left
	case g.chance(10):
		g.note("path on the right")
		right, _ = g.operand(items)
	case g.chance(3):
		left = g.literal()
	}
	return left + g.blank() + operator + g.blank() + right
}

// operand is a path in a filter, with the values that it leads to.
func (g *pathGenerator) operand(items []*node) (string, []*node) {
	outer := g.at
	defer func() { g.at = outer }()
	text := "@"
	if g.at = items; g.chance(8) {
		g.note("$ in a filter")
		text, g.at = "$", []*node{g.root}
	}
	for range pick(g.generator, 0, 1, 1, 1, 1, 1, 1, 2, 2) {
		text += g.definiteStep()
	}
	switch {
	case g.chance(3):
		g.note("indefinite operand")
		text += pick(g.generator, "..a", ".*", "[*]", "[0:1]", "[0,1]", "[?(@.a)]", "..*")
	case g.chance(2):
		text = pick(g.generator, "@.", "@..", "$", "@", "@ .a", "@['a", "@[", "@.a b", "@['a','b']", "@.length()", "@.length", "a", "@@", "@$")
	case g.modern() && g.chance(8):
		g.note("function in a filter")
		text += g.function()
	}
	return text, g.at
}

func (g *pathGenerator) blank() string {
	return pick(g.generator, "", " ", " ", " ", " ", " ", "  ", "\t")
}

func (g *pathGenerator) oddCriterion() string {
	return pick(g.generator, "", " ", "@.a ==", "== 1", "@.a == == 1", "@.a = 1", "@.a === 1", "@.a <> 1", "@.a 1", "1", "'a'", "true", "@.a && ", "|| @.a", "@.a & @.b", "@.a == 'a", "@.a == a'",
		"@.a == '&&'", "@.a == '=='", "@.a == ')'", "@.a == ']'", "@['a'] == '||'", "! @.a", "!!@.a", "!(@.a)", "!'a'", "@.a == [1]", "@.a == ['a']", "@.a == {}", "@.a == (1)", "@.a in [1]", "@.a=~1",
		"@.a =~ 'a'", "/a/ =~ @.a", "@.a =~ /a", "@.a =~ a/", "null == null", "@ == @", "$ == $", "@.a == @.a", "1 == 1", "'1' == 1", "@.a>-1", "@.a =~ /a/x", "@.a =~ / /", "?@.a", "@.a,@.b")
}

func first(text string, _ []*node) string { return text }
