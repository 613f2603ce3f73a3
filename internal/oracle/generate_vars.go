package oracle

import (
	"regexp"
	"strconv"
	"strings"
)

// A variable is a root reference that every case may have.
type variable struct {
	name string
	kind kind
}

var variables = []variable{
	{"s", text}, {"s", text}, {"t", text}, {"foo", text}, {"foo-bar", text}, {"empty", text}, {"code", text},
	{"i", integer}, {"j", integer}, {"zero", integer}, {"one", integer}, {"three", integer}, {"l", long}, {"d", double}, {"dec", decimal}, {"big", bigint},
	{"yes", boolean}, {"no", boolean}, {"nil", nothing},
	{"list", list}, {"list", list}, {"names", list}, {"nested", list}, {"objs", list},
	{"map", mapping}, {"map", mapping}, {"deep", mapping}, {"m", mapping},
}

var word = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_-]*`)

// vars is a JSON object with a value for most of the variables that the template names.
func (g *generator) vars(template string) string {
	named := map[string]bool{}
	for _, w := range word.FindAllString(template, -1) {
		named[w] = true
	}
	var members []string
	for _, v := range variables {
		if named[v.name] && g.chance(96) {
			named[v.name] = false // the table names some twice
			members = append(members, strconv.Quote(v.name)+":"+g.valueOf(v))
		}
	}
	return "{" + strings.Join(members, ",") + "}"
}

func (g *generator) valueOf(v variable) string {
	switch v.name {
	case "empty":
		return `""`
	case "zero", "one", "three":
		return map[string]string{"zero": "0", "one": "1", "three": "3"}[v.name]
	case "yes", "no":
		return strconv.FormatBool(v.name == "yes")
	case "code":
		return pick(g, `"$s"`, `"#if($i)a#end"`, `"#set($x = 1)$x"`, `"plain"`, `"#stop"`, `"$nope"`, `"a#break b"`, `"#foreach($q in [1..2])$q#end"`)
	case "objs":
		return "[" + g.row(1+g.rand.IntN(3), ",", g.jsonMap) + "]"
	case "nested":
		return "[" + g.row(1+g.rand.IntN(3), ",", g.jsonList) + "]"
	}
	return g.value(v.kind)
}

// value is the JSON text of a value of a kind.
func (g *generator) value(k kind) string {
	switch k {
	case text:
		return g.jsonText()
	case integer:
		return pick(g, "0", "1", "2", "3", "5", "-1", "42", "97", "2147483647", "-2147483648", strconv.Itoa(g.rand.IntN(100000)))
	case long:
		return pick(g, "2147483648", "-2147483649", "12345678901", "9223372036854775807", "-9223372036854775808", "4294967296")
	case double:
		return pick(g, "1.5", "0.1", "-0.0", "1.10", "1e3", "1E-5", "12345678.9", "100.0", "0.001", "2.50", "1e400", "-3.75", "1e7")
	case decimal:
		return pick(g, "1.0000000000000000000", "0.1234567890123456789", "-12345678901234567.89", "1.000000000000000000e5", "0.000000000000000000001")
	case bigint:
		return pick(g, "9223372036854775808", "-9223372036854775809", "99999999999999999999", "123456789012345678901234567890")
	case boolean:
		return g.boolLiteral()
	case list:
		return g.jsonList()
	case mapping:
		return g.jsonMap()
	default:
		return "null"
	}
}

func (g *generator) jsonText() string {
	return pick(g, `"abc"`, `"hello"`, `"hello world"`, `"a,b,c"`, `"bar"`, `"A-b_c"`, `" padded "`, `"12"`, `"true"`, `"caf\u00e9"`, `"日本語"`,
		`"x😀yz"`, `"\ud83dxy"`, `"ab\ude00"`, `"it's"`, `"say \"hi\""`, `"a/b\\c"`, `"l1\nl2\r\n"`, `"$foo #if"`, `"a=1&b=2"`, `"<b>&amp;"`, `"İIı ß"`, `"\u20ac 5"`, `"tab\there"`)
}

// scalar is any value without members.
func (g *generator) scalar() string {
	return g.value(pick(g, text, text, text, integer, integer, integer, boolean, double, long, decimal, bigint, nothing))
}

func (g *generator) jsonValue() string {
	if g.left > 0 && g.chance(25) {
		g.left--
		return pick(g, g.jsonList, g.jsonMap)()
	}
	return g.scalar()
}

func (g *generator) jsonList() string {
	items := 1 + g.rand.IntN(4)
	switch n := g.rand.IntN(100); {
	case n < 40:
		return "[" + g.row(items, ",", func() string { return g.value(integer) }) + "]"
	case n < 64:
		return "[" + g.row(items, ",", g.jsonText) + "]"
	case g.chance(8):
		return "[]"
	}
	return "[" + g.row(items, ",", g.jsonValue) + "]"
}

func (g *generator) jsonMap() string {
	names := []string{"a", "b", "c", "k", "list", "map", "x-y", "name", "size", "empty", "1", "é", ""}
	g.rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	if g.chance(70) {
		names = append([]string{"a", "b"}, names[:g.rand.IntN(3)]...)
	}
	members := make([]string, min(len(names), 1+g.rand.IntN(4)))
	for i := range members {
		members[i] = strconv.Quote(names[i]) + ":" + g.jsonValue()
	}
	return "{" + strings.Join(members, ",") + "}"
}
