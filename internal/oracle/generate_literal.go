package oracle

import (
	"strconv"
	"strings"
)

func (g *generator) integerLiteral() string {
	if g.chance(60) {
		return pick(g, "0", "1", "2", "3", "5", "7", "10", "-1", "-2")
	}
	return pick(g, "007", "-0", "00", "100", "1000000", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967296",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "99999999999999999999",
		strconv.FormatInt(g.rand.Int64N(1<<40)-1<<39, 10), strconv.Itoa(g.rand.IntN(2000)-1000))
}

func (g *generator) floatLiteral() string {
	return pick(g, "0.5", "1.0", "2.5", "-1.5", ".5", "-.25", "1.", "1e3", "1.5e-7", "1E+2", "-0.0", "1e7", "12345678.9", "0.1",
		"0.001", "0.0001", "3.14159", "1e400", "100.0", ".1e1", strconv.Itoa(g.rand.IntN(100))+"."+strconv.Itoa(g.rand.IntN(100)))
}

func (g *generator) boolLiteral() string {
	return pick(g, "true", "false")
}

// stringLiteral is quoted either way, with or without something to interpolate.
func (g *generator) stringLiteral() string {
	return g.choose([]production{
		{40, "string '", func() string { return "'" + strings.ReplaceAll(g.plainChars(), "'", "''") + "'" }},
		{25, `string "`, func() string { return `"` + strings.ReplaceAll(g.plainChars(), `"`, `""`) + `"` }},
		{8, "string with \\u", g.unicodeString},
		{20, "interpolation", func() string { return g.nested(g.interpolated, g.simpleInterpolated) }},
		{3, "string ' with code", func() string { return "'" + pick(g, "$foo", "#if(true)x#end", "#", "$", "${s}", `\$s`, `\u0041`) + "'" }},
	})
}

func (g *generator) plainChars() string {
	return pick(g, "", "a", "b", "k", "x", "abc", "hello", "l", "A,b", " ", "1", "12", "1.5", "true", "a-b", "é", "😀", `\`, `\\`, `\n`, `"`, "'",
		"''", `""`, "\t", g.newline(), "a"+g.newline()+"b", "{", "}", "[1]", "name", "end", "*", ".", "\xed\xa0\xbd")
}

func (g *generator) unicodeString() string {
	if g.chance(4) {
		return pick(g, `"\u00"`, `"\uZZZZ"`, `"\u"`, `"a\u12"`)
	}
	return `"` + pick(g, `\u0041`, `a\u00e9b`, `\ud83d\ude00`, `\ud83d`, `\u0022`, `\u005cu0041`, `\u0024s`, `$s\u0041`, `\u000a`,
		`\\u0041`, `\U0041`, `\u0027`, `\u0023if(true)x#end`, `\u0024`, `\uFFFF`, `\u0041\u0042`) + `"`
}

// interpolated is a template of its own inside double quotes.
func (g *generator) interpolated() string {
	return `"` + strings.ReplaceAll(g.block(1+g.rand.IntN(3)), `"`, `""`) + `"`
}

func (g *generator) simpleInterpolated() string {
	return `"` + pick(g, "", "a", "a ", "#") + pick(g, "$s", "${s}", "$!s", "$nope", "${i}", "$", "#", "$m.a", "##", "$!", `\$s`) + pick(g, "", "b", " b", "$") + `"`
}

func (g *generator) listLiteral() string {
	if g.chance(10) {
		return pick(g, "[]", "[]", "[ ]")
	}
	return "[" + g.row(1+g.rand.IntN(3), ",", g.parameter) + "]"
}

func (g *generator) mapLiteral() string {
	if g.chance(10) {
		return pick(g, "{}", "{}", "{ }")
	}
	return "{" + g.row(1+g.rand.IntN(3), ",", func() string {
		return g.gap() + g.mapKey() + g.gap() + ":" + g.parameter()
	}) + "}"
}

func (g *generator) mapKey() string {
	return pick(g, `"a"`, "'b'", `"k"`, "1", "'name'", `"x y"`, "true", "$s", "$i", "2.5", `"$s"`, "''")
}

func (g *generator) rangeLiteral() string {
	end := func() string {
		return g.gap() + pick(g, "0", "1", "2", "3", "5", "-1", "-2", "$i", "$nope", "$d", "$list.size()", "$s", "007") + g.gap()
	}
	return "[" + end() + ".." + end() + "]"
}
