package oracle

import (
	"strconv"
	"strings"
)

// wordOperator is one of the operators that only 2.9 has.
func (g *pathGenerator) wordOperator(items []*node) string {
	left, found := g.operand(items)
	operator := pick(g.generator, "in", "in", "in", "nin", "nin", "subsetof", "anyof", "noneof", "all", "contains", "contains", "size", "empty", "exists", "type", "matches")
	g.note("operator " + operator)
	right := g.operatorArgument(operator, found)
	switch {
	case g.chance(8):
		right = g.literal()
	case g.chance(6):
		right, _ = g.operand(items)
	case g.chance(5):
		left = g.literal()
	case g.chance(4):
		left = g.listOfLiterals()
	}
	if g.chance(6) {
		operator = pick(g.generator, strings.ToUpper(operator), operator+"x", operator[1:], strings.ToUpper(operator[:1])+operator[1:])
	}
	return left + pick(g.generator, " ", " ", " ", " ", " ", "  ", "", "\t") + operator + pick(g.generator, " ", " ", " ", " ", " ", "  ", "") + right
}

func (g *pathGenerator) operatorArgument(operator string, found []*node) string {
	switch operator {
	case "contains":
		lists := elements(found, 0, len(below(found)))
		return g.literalLike(append(lists, ofKind(found, scalarNode)...))
	case "size":
		return pick(g.generator, "0", "1", "2", "3", "'1'", "1.0", "$.a", "-1")
	case "empty", "exists":
		return pick(g.generator, "true", "true", "false", "false", "1", "'true'")
	case "type":
		return pick(g.generator, "'string'", `"number"`, "'json'", "'boolean'", "1", "[]")
	case "matches":
		return pick(g.generator, "/a/", "'a'", "/.*/", "1")
	default:
		if g.chance(12) {
			return g.jsonLiteral()
		}
		return g.listOfLiterals()
	}
}

// function is a call of one of the functions that only 2.9 has, or of none.
func (g *pathGenerator) function() string {
	name := pick(g.generator, "length", "length", "size", "min", "max", "avg", "sum", "stddev", "concat", "keys", "append", "first", "last", "index")
	g.note("function " + name)
	arguments := g.arguments(name)
	if g.chance(4) {
		name = pick(g.generator, "foo", "Length", "", "min max", "a")
	}
	g.at = nil
	call := name + "(" + arguments + ")"
	switch {
	case g.chance(5):
		return pick(g.generator, "."+name, "."+name+"(", "."+name+"("+arguments, "."+call+"x", "."+call+")", "['"+call+"']", "."+name+" ("+arguments+")", "."+call+" ")
	case g.chance(8):
		return "." + call + "." + pick(g.generator, "length()", "a", "sum()", "size()", "first()")
	}
	return "." + call
}

func (g *pathGenerator) arguments(function string) string {
	count := map[string]int{"concat": 2, "append": 1, "index": 1}[function]
	if g.chance(12) {
		count = g.rand.IntN(3)
	}
	arguments := make([]string, count)
	for i := range arguments {
		if arguments[i] = g.argument(); function == "index" && g.chance(85) {
			arguments[i] = pick(g.generator, "0", "1", "-1", "2", "-2", "9", "-9")
		}
	}
	return pick(g.generator, "", "", "", "", "", " ") + strings.Join(arguments, pick(g.generator, ",", ",", ", ", " ,", ",,"))
}

func (g *pathGenerator) argument() string {
	return g.choose([]production{
		{6, "number argument", func() string {
			return pick(g.generator, "1", "2.5", "-1", "0", "1e2", "10", strconv.Itoa(g.rand.IntN(100)))
		}},
		{6, "text argument", func() string { return pick(g.generator, `"x"`, `"a b"`, `""`, `"1"`, `"a,b"`, `"("`, `"\""`, `"é"`) }},
		{5, "path argument", g.pathArgument},
		{2, "JSON argument", func() string {
			return pick(g.generator, "{}", `{"a":1}`, `{"a":{"b":[1]}}`, "[1]", "true", "null", "'x'")
		}},
		{1, "broken JSON argument", g.brokenLiteral},
		{1, "odd argument", func() string {
			return pick(g.generator, "", " ", "x", "'a'", "$", "@", "$.", "(", ")", "}", "]", `"`, "-", "1 2", "$.a b")
		}},
	})
}

// pathArgument is a path of its own, from the root of the document.
func (g *pathGenerator) pathArgument() string {
	return g.nested(func() string {
		outer := g.at
		defer func() { g.at = outer }()
		g.at = []*node{g.root}
		var text strings.Builder
		text.WriteString(pick(g.generator, "$", "$", "$", "@"))
		for range 1 + g.rand.IntN(2) {
			text.WriteString(g.step())
		}
		return text.String()
	}, func() string { return "$.a" })
}
