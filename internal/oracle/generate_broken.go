package oracle

import (
	"slices"
	"strings"
)

// pieces are what a template is made of, and what stands between.
var pieces = []string{
	"$", "$!", "${", "$!{", "{", "}", "[", "]", "(", ")", ".", ",", ":", "..", "#", "##", "#*", "*#", "#**", "#[[", "]]#", "#{", "\\", "\\\\", "!",
	`"`, `'`, `""`, "=", "==", "+", "-", "*", "/", "%", "&&", "||", "<", ">", "<=", " and ", " or ", " not ", " eq ", "foo", "$foo", "$!foo", "${foo}", "a", "x",
	"0", "1", "-1", "1.5", "true", "false", "if", "end", "else", "#if", "#if(true)", "#if($foo)", "#else", "#elseif($foo)", "#end", "#{end}", "#{else}", "#set", "#set(",
	"#set($x = 1)", "#foreach($e in [1..2])", "#macro(m1 $p)", "#m1", "#m1()", "#@m1()", "#define($d)", "#evaluate(", "#literal()", "#stop", "#break", "#include(", "#parse(",
	" ", " ", "  ", "\t", "\n", "\r\n", "\r", "$x", ".a", ".length()", "[0]", "['a']", "in", "$e", "é", "😀", "_", "@", "1..3", "[1..3]", "[1,2]", "{\"a\":1}", "\\$", "\\#", "$\\!",
}

// fragments is a row of pieces without any grammar.
func (g *generator) fragments() string {
	return g.row(1+g.rand.IntN(7), "", func() string { return pick(g, pieces...) }) + pick(g, "", " ", "x")
}

// brokenTemplate is a template with one to three edits.
func (g *generator) brokenTemplate() string {
	parts := split(g.template())
	for range 1 + g.rand.IntN(3) {
		if len(parts) == 0 {
			break
		}
		parts = g.edit(parts)
	}
	return strings.Join(parts, "")
}

func (g *generator) edit(parts []string) []string {
	at := g.rand.IntN(len(parts))
	switch g.rand.IntN(6) {
	case 0:
		g.note("edit: delete")
		return slices.Delete(parts, at, at+1)
	case 1:
		g.note("edit: double")
		return slices.Insert(parts, at, parts[at])
	case 2:
		g.note("edit: insert")
		return slices.Insert(parts, at, pick(g, pieces...))
	case 3:
		g.note("edit: replace")
		parts[at] = pick(g, pieces...)
		return parts
	case 4:
		g.note("edit: truncate")
		return parts[:at]
	default:
		g.note("edit: swap")
		other := g.rand.IntN(len(parts))
		parts[at], parts[other] = parts[other], parts[at]
		return parts
	}
}

// split cuts a template into words, line ends and single characters.
func split(template string) []string {
	var parts []string
	for template != "" {
		size := strings.IndexFunc(template, notInWord)
		switch {
		case size < 0:
			size = len(template)
		case strings.HasPrefix(template, "\r\n"):
			size = len("\r\n")
		case size == 0:
			_, size = decodeRune(template)
		}
		parts = append(parts, template[:size])
		template = template[size:]
	}
	return parts
}

func notInWord(r rune) bool {
	return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
}
