package diag

import (
	"fmt"
	"io"
)

// Format implements fmt.Formatter: %+v writes the error with the line of
// source, a caret, the hint and the frames; the other verbs write Error's line.
func (e *Error) Format(s fmt.State, verb rune) {
	switch {
	case verb == 'v' && s.Flag('+'):
		_, _ = s.Write(e.appendDetail(nil))
	case verb == 'q':
		_, _ = fmt.Fprintf(s, "%q", e.Error())
	default:
		_, _ = io.WriteString(s, e.Error())
	}
}

// Format implements fmt.Formatter: %+v writes every error in full.
func (l List) Format(s fmt.State, verb rune) {
	if verb != 'v' || !s.Flag('+') || len(l) == 0 {
		_, _ = io.WriteString(s, l.Error())
		return
	}
	var b []byte
	for i, e := range l {
		if i > 0 {
			b = append(b, '\n')
		}
		b = e.appendDetail(b)
	}
	_, _ = s.Write(b)
}

func (e *Error) appendDetail(b []byte) []byte {
	b = append(b, e.Error()...)
	b = appendSnippet(b, e.Source, e.Span)
	if e.Hint != "" {
		b = append(b, "\n  hint: "...)
		b = append(b, e.Hint...)
	}
	for _, f := range e.Frames {
		b = append(b, "\n  "...)
		b = append(b, f.String()...)
	}
	if e.Err != nil {
		b = append(b, "\n  cause: "...)
		b = append(b, e.Err.Error()...)
	}
	return b
}
