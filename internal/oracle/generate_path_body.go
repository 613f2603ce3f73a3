package oracle

import (
	"slices"
	"strings"
)

// body writes the document, mostly as JSON, now and then as only json-smart reads it.
func (g *pathGenerator) body() string {
	w := bodyWriter{pathGenerator: g}
	return g.choose([]production{
		{66, "JSON", func() string { return w.write(g.root) }},
		{9, "JSON with blanks", func() string { w.blanks = true; return w.write(g.root) }},
		{15, "permissive JSON", func() string { w.permissive = true; return w.write(g.root) }},
		{4, "JSON and more", func() string { return g.around(w.write(g.root)) }},
		{2, "other text", g.otherText},
		{4, "broken JSON", func() string { return g.mutate(w.write(g.root), bodyPieces) }},
	})
}

// around puts a text before or behind a document.
func (g *pathGenerator) around(body string) string {
	if g.chance(50) {
		return pick(g.generator, " ", "\n", "\ufeff", "\u00a0", "\t ", "x", "//x\n") + body
	}
	return body + pick(g.generator, " ", "\n", "garbage", "}", "]", ",1", "\x1a", " {}")
}

func (g *pathGenerator) otherText() string {
	return pick(g.generator, "", " ", "a=1&b=2", "null", "true", "nul", "NaN", "12:30", "1 2", "007", "-", "1.", ".5", "+1", "1e+", "1e", "1é", "'a'", `"a`, "abc", ":",
		"}", "]", "[1", `{"a":1`, `{"a":}`, `{"a"}`, "\x1a", `{a b:1}`, `{"a":1 "b":2}`, `[,1,,2,]`, `{,"a":1,,}`, `["a" "b"]`, `{"a":NaN}`, `[1é]`, `{"a":1é}`, `["\x41\q"]`, `["\u00g0"]`, `["\u12"]`, `[1e+]`)
}

var bodyPieces = []string{`"`, "'", "{", "}", "[", "]", ":", ",", "\\", " ", "-", ".", "e", "1", "0", "a", "\x1a", "\n", "\x00", "é", "😀", "//", "null", "NaN", `\u00e9`, `\ud83d`, "\u007f", "1e+"}

// A bodyWriter writes the nodes of a document.
type bodyWriter struct {
	*pathGenerator
	blanks     bool
	permissive bool
}

func (w bodyWriter) write(n *node) string {
	switch n.kind {
	case objectNode:
		return "{" + w.list(n, func(i int) string { return w.key(n.keys[i]) + w.gap() + ":" + w.gap() + w.write(n.items[i]) }) + "}"
	case arrayNode:
		return "[" + w.list(n, func(i int) string { return w.write(n.items[i]) }) + "]"
	default:
		return w.scalar(n.text)
	}
}

func (w bodyWriter) list(n *node, item func(int) string) string {
	var b strings.Builder
	for i, value := range n.items {
		b.WriteString(w.gap() + item(i) + w.gap())
		if i < len(n.items)-1 {
			b.WriteString(w.comma(n.kind == arrayNode && value.kind != scalarNode))
		}
	}
	if w.permissive && w.chance(10) {
		b.WriteString(pick(w.generator, ",", ",,", " "))
	}
	return b.String()
}

// comma is a comma, or what json-smart takes for one.
func (w bodyWriter) comma(free bool) string {
	switch {
	case !w.permissive || w.chance(85):
		return ","
	case free:
		return pick(w.generator, "", " ", ",,")
	case w.chance(5):
		return ""
	}
	return pick(w.generator, ",,", ", ,", " , ", ",\n")
}

func (w bodyWriter) gap() string {
	if !w.blanks || w.chance(50) {
		return ""
	}
	return pick(w.generator, " ", " ", "\n", "\t", "\r\n", "  ")
}

func (w bodyWriter) key(key string) string {
	if w.permissive && w.chance(60) && !strings.ContainsAny(key, `'"\:`) {
		return pick(w.generator, key, "'"+key+"'")
	}
	return w.quote(key)
}

func (w bodyWriter) scalar(text string) string {
	if !w.permissive || w.chance(40) || !strings.HasPrefix(text, `"`) || strings.ContainsAny(text[1:], `'\`) {
		return text
	}
	inner := strings.Trim(text, `"`)
	if w.chance(60) || inner == "" {
		return "'" + inner + "'"
	}
	return inner
}

// quote writes a string with escapes everywhere or only where there has to be one.
func (w bodyWriter) quote(s string) string {
	if w.chance(30) || slices.ContainsFunc([]byte(s), func(c byte) bool { return c < ' ' }) {
		return string(appendString(nil, s))
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}
