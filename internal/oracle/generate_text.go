package oracle

import "strings"

func (g *generator) statement() string {
	if g.statements != nil && g.chance(40) {
		return g.statements()
	}
	return g.choose([]production{
		{26, "text", g.text},
		{34, "reference", func() string { return g.reference(anything) }},
		{8, "odd text", g.oddText},
		{3, "comment", g.comment},
		{2, "text block", g.textBlock},
		{3, "escaped directive", g.escapedDirective},
		{24, "directive", func() string { return g.nested(g.directive, g.text) }},
	})
}

// text is plain and harmless wherever it stands.
func (g *generator) text() string {
	return pick(g, "a", "x ", "Hello", " ", " | ", ",", ": ", "é", "😀", "日本 ", "\u00a0", g.newline(), " "+g.newline(), "\t",
		"{", "}", "{ ", "\"k\": \"", "\"", "'", "it's ", "1", "42 ", ";", "/", "<b>", "&", "=", "a.b", "(", ") ", "[", "] ", "-", "_")
}

// oddText is text that looks like the beginning of something.
func (g *generator) oddText() string {
	return pick(g, "$ ", "# ", "$5 ", "$$ ", "$! ", "#1 ", "#1.5 ", "#-1 ", "$. ", "$[ ", "$![ ", "C# ", "$(", "$!(", "$-", "#(", "#!", "#\"x\" ",
		`\`, `\\`, `\\\`, `a\b `, `\n `, `\$ `, `\# `, `\\$ `, `\\# `, `C:\dir `, "*#", "]]#", "]]", "#true ", "#name ", "#{name} ", "#@name ",
		"#endx ", "#elsewhere ", "#if_ ", "#Set ", "{name}", "..", "...", "\f", "\v", "\u2028", "\u0085", "\xed\xa0\xbd", "\xed\xb8\x80 ",
		"#[", "#]", "$#", "\x00", "\ufeff", "$é", "#é", "${", "$!{", "#{", "#set", "#set ", "##", "$true ", "${true} ")
}

func (g *generator) comment() string {
	words := pick(g, "", " ", " a comment ", "x", " $foo ", " #if ", "#", " ' \" ", " * ", "\t")
	return g.choose([]production{
		{4, "line comment", func() string { return "##" + words + g.newline() }},
		{3, "block comment", func() string { return "#*" + words + g.gap() + "*#" }},
		{2, "doc comment", func() string { return "#**" + words + g.gap() + "*#" }},
	})
}

func (g *generator) textBlock() string {
	return "#[[" + pick(g, "", "x", "$foo", "#if(", " ]] ", "#", "$", g.newline(), "#*", "##", "\"") + "]]#"
}

// escapedDirective puts backslashes before a directive's name, known or not.
func (g *generator) escapedDirective() string {
	slashes := strings.Repeat(`\`, 1+g.rand.IntN(4))
	name := pick(g, "if", "else", "elseif", "end", "set", "foreach", "macro", "define", "literal", "include", "parse", "evaluate",
		"stop", "break", "nothing", "a", g.macroName(), "@"+g.macroName())
	if g.chance(20) {
		name = "{" + name + "}"
	}
	rest := pick(g, "", " ", "(true)", "($x = 1)", "($x in [1])", "x", g.newline(), "(true)x#end", "()")
	return slashes + "#" + name + rest
}
