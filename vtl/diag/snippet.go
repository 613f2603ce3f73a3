package diag

import (
	"strconv"
	"strings"
)

// A line longer than this many bytes is shown in part: payloads are often one line.
const snippetWidth = 120

// appendSnippet appends the line that span starts in, and carets below the part
// of it that span covers.
func appendSnippet(b []byte, source string, span Span) []byte {
	at := span.Start.Offset
	if !span.Start.IsValid() || source == "" || at > len(source) {
		return b
	}
	from := strings.LastIndexAny(source[:at], "\r\n") + 1
	to := len(source)
	if n := strings.IndexAny(source[at:], "\r\n"); n >= 0 {
		to = at + n
	}
	end := max(at, min(span.End.Offset, to))
	from, to = window(source, from, to, at)
	end = min(end, to)

	number := strconv.Itoa(span.Start.Line)
	b = append(b, "\n  "...)
	b = append(b, number...)
	b = append(b, " | "...)
	b = append(b, source[from:to]...)
	b = append(b, "\n  "...)
	b = append(b, strings.Repeat(" ", len(number))...)
	b = append(b, " | "...)
	b = appendBlank(b, source[from:at])
	return append(b, strings.Repeat("^", max(1, countRunes(source[at:end])))...)
}

// window narrows the line from:to to at most snippetWidth bytes around at.
func window(source string, from, to, at int) (int, int) {
	if to-from <= snippetWidth {
		return from, to
	}
	from = max(from, at-snippetWidth/2)
	for from < at && isContinuation(source[from]) {
		from++
	}
	to = min(to, from+snippetWidth)
	for to > at && to < len(source) && isContinuation(source[to]) {
		to--
	}
	return from, to
}

// appendBlank appends as much white space as s is wide: its tabs stay tabs.
func appendBlank(b []byte, s string) []byte {
	for i := range len(s) {
		switch {
		case s[i] == '\t':
			b = append(b, '\t')
		case !isContinuation(s[i]):
			b = append(b, ' ')
		}
	}
	return b
}
