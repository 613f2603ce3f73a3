package integration

import (
	"strings"

	apigw "github.com/velmap/velmap/context"
)

// expandURI returns the URI of an integration with its placeholders filled in,
// anywhere in it: {name} with the value of integration.request.path.name,
// escaped for a URL, and ${stageVariables.name} with that stage variable as it
// is, or with nothing where it is not set. A {name} without a value stays, and
// so does any other ${...}. What is filled in is not looked at again.
func expandURI(uri string, path, stageVariables apigw.Params) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(uri, '{')
		end := strings.IndexByte(uri[open+1:], '}') + open + 1
		if open < 0 || end <= open {
			b.WriteString(uri)
			return b.String()
		}
		dollar := open > 0 && uri[open-1] == '$'
		if dollar {
			open--
		}
		b.WriteString(uri[:open])
		appendExpansion(&b, uri[open:end+1], path, stageVariables)
		uri = uri[end+1:]
	}
}

// appendExpansion writes what stands for a placeholder.
func appendExpansion(b *strings.Builder, placeholder string, path, stageVariables apigw.Params) {
	if name, ok := strings.CutPrefix(placeholder, "${stageVariables."); ok {
		text, _ := stageVariables.Last(strings.TrimSuffix(name, "}"))
		b.WriteString(text)
		return
	}
	if placeholder[0] == '{' {
		name := strings.TrimSuffix(placeholder[1:len(placeholder)-1], "+") // {proxy+} is filled as {proxy} is
		if text, ok := path.Last(name); ok {
			appendEscaped(b, text)
			return
		}
	}
	b.WriteString(placeholder)
}

// unescaped are the characters beside letters and digits that stand for
// themselves in every part of a URL after the host. The slash, which a greedy
// parameter has, is one of them.
const unescaped = "-._~/:@!$'()*,"

// appendEscaped writes a text with the rest of its characters escaped: its
// UTF-8 bytes as %XX.
func appendEscaped(b *strings.Builder, text string) {
	const digits = "0123456789ABCDEF"
	for _, c := range []byte(text) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte(unescaped, c) >= 0:
			b.WriteByte(c)
		default:
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
}
