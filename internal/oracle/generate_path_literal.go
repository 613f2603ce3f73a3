package oracle

import "strings"

// literalLike is a literal that equals one of the values, in most cases.
func (g *pathGenerator) literalLike(values []*node) string {
	scalars := ofKind(values, scalarNode)
	if len(scalars) == 0 || g.chance(25) {
		return g.literal()
	}
	text := scalars[g.rand.IntN(len(scalars))].text
	content, err := decodeString(text)
	switch {
	case err != nil && g.chance(15):
		return "'" + text + "'"
	case err != nil:
		return text
	case g.chance(8):
		return content
	case g.modern():
		quote := pick(g.generator, "'", "'", `"`)
		return quote + strings.NewReplacer(`\`, `\\`, quote, `\`+quote).Replace(content) + quote
	}
	return "'" + strings.ReplaceAll(content, "'", `\'`) + "'"
}

// literal is what may be compared with.
func (g *pathGenerator) literal() string {
	return g.choose([]production{
		{34, "number", func() string {
			return pick(g.generator, "1", "1", "2", "0", "-1", "1.0", "1.50", "10", "1e0", "1E2", "100", "-0", "12345678901", "99999999999999999999", "0.1", "007", ".5", "1.", "1e400", "--1", "1-", "e", ".", "+1")
		}},
		{34, "text", func() string {
			return "'" + pick(g.generator, "a", "a", "b", "abc", "", "1", "1.0", "true", "null", " ", "é", "😀", `it\'s`, `\\`, `a\tb`, "a b", "x", `\u0061`, `"`, "@.a", "$", "hello", "1x", "\xed\xa0\xbd") + "'"
		}},
		{14, "true, false, null", func() string { return pick(g.generator, "true", "false", "null", "null", "TRUE", "nul", "truex") }},
		{8, "text in double quotes", func() string { return pick(g.generator, `"a"`, `"b"`, `"1"`, `""`, `"a\"b"`, `"it's"`, `"\u0061"`) }},
		{g.in(Jayway29, 25), "JSON literal", g.jsonLiteral},
		{3, "list", func() string { return pick(g.generator, "[1]", "['a']", "[]", "[1,2]", `["a","b"]`) }},
		{2, "no literal", func() string { return pick(g.generator, "", "a", "x y", "(", "'", `"`, "&", "=", "{", "[") }},
	})
}

// jsonLiteral is an object or an array in a filter.
func (g *pathGenerator) jsonLiteral() string {
	switch {
	case g.chance(25):
		g.note("broken JSON literal")
		return g.brokenLiteral()
	case g.chance(70):
		return g.listOfLiterals()
	}
	return pick(g.generator, "{}", `{"a":1}`, `{'a':'b'}`, `{"a":[1]}`, "[]", "[[1]]", `[{"a":1}]`, "[1", "{a:1}", "[1,]", "[null,true]", "[@.a]", "[1 ,2]")
}

// brokenLiteral is closed like JSON, and is none, or such as only json-smart reads.
func (g *pathGenerator) brokenLiteral() string {
	inner := pick(g.generator, `"a"`, "a", ":", "a:", ":1", "}", `"\ud83."`, `"\u12"`, `"\x4g"`, `"a":}`, "1e+", "1e", "-", "007", "NaN", "nul", "1 2", ",", ",1,,", `"a" "b"`, "'a'", `"a"1`, "{a}", "[}", "1e400", `{"a":1e99999999999}`)
	if g.chance(30) {
		inner = g.mutate(inner, bodyPieces)
	}
	return pick(g.generator, "["+inner+"]", "{"+inner+"}", `{"a":`+inner+"}")
}

// listOfLiterals has values of the document among others.
func (g *pathGenerator) listOfLiterals() string {
	items := make([]string, g.rand.IntN(4))
	for i := range items {
		items[i] = g.scalarOfDocument()
	}
	quote := pick(g.generator, `"`, `"`, "'")
	text := strings.Join(items, pick(g.generator, ",", ", "))
	if strings.ContainsAny(text, `'\`) {
		return "[" + text + "]"
	}
	return "[" + strings.ReplaceAll(text, `"`, quote) + "]"
}

func (g *pathGenerator) scalarOfDocument() string {
	if scalars := ofKind(below([]*node{g.root}), scalarNode); len(scalars) > 0 && g.chance(60) {
		return scalars[g.rand.IntN(len(scalars))].text
	}
	return pick(g.generator, "1", "2", `"a"`, `"b"`, "1.0", "true", "null", `"1"`)
}

// match asks whether a regular expression fits the whole text of a value.
func (g *pathGenerator) match(items []*node) string {
	left, _ := g.operand(items)
	pattern := pick(g.generator, "a", "A", ".*", "a.*", "[a-c]+", "[0-9]+", `\d+`, `\w*`, "(a|b)", "^a$", "1", "1.0", "-?[0-9.]+", "true", "null", "", "é", ".", "😀", `a\/b`, `\s*`, "(?i)A", "x{1,2}",
		`(.)\1`, "[^a]*", "(", "[", "a++", `\p{L}+`, "a|1", "hello.*", "H.*", `\`, "*", " a", "a&&b", "a)b")
	flags := pick(g.generator, "", "", "", "i", "i")
	if g.chance(8) || g.modern() && g.chance(15) {
		flags = pick(g.generator, "g", "I", "im", "s", "u", "x", "U", "d", "m", "ii", " ", "z", "iz")
	}
	return left + g.blank() + "=~" + g.blank() + "/" + pattern + "/" + flags
}
