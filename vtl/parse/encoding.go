package parse

import (
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/diag"
)

// checkEncoding refuses a source that is not UTF-8. Surrogates on their own pass
// in the three bytes that UTF-8 would give them: Java's strings may hold them.
func checkEncoding(name string, lines *diag.LineIndex) *diag.Error {
	src := lines.Source()
	if utf8.ValidString(src) {
		return nil
	}
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		if r == utf8.RuneError && n == 1 {
			if !isSurrogate(src[i:]) {
				return &diag.Error{
					Stage: diag.Syntax, Name: name, Span: lines.Span(i, i+1), Source: src,
					Code:    "invalid-encoding",
					Message: "the template is not UTF-8 text",
				}
			}
			n = 3
		}
		i += n
	}
	return nil
}

func isSurrogate(s string) bool {
	return len(s) >= 3 && s[0] == 0xED && s[1]&0xE0 == 0xA0 && s[2]&0xC0 == 0x80
}
