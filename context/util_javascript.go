package context

import (
	"unicode/utf16"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value"
)

const upperHex = "0123456789ABCDEF"

// escapeJavaScript escapes a text as StringEscapeUtils.escapeJavaScript of
// commons-lang 2.6 does: both quotes, the backslash and the slash get a
// backslash, control characters their letter or \u00XX, and what is not ASCII
// becomes \uXXXX, one for each UTF-16 unit.
func escapeJavaScript(text string) (value.Value, error) {
	clean := 0
	for clean < len(text) && !needsEscape(text[clean]) {
		clean++
	}
	if clean == len(text) {
		return value.String(text), nil
	}
	escaped := append(make([]byte, 0, len(text)+len(text)/8+16), text[:clean]...)
	for i := clean; i < len(text); {
		c := text[i]
		switch {
		case !needsEscape(c):
			escaped = append(escaped, c)
			i++
		case c < utf8.RuneSelf:
			escaped = appendEscape(escaped, c)
			i++
		default:
			r, size := value.DecodeRune(text[i:])
			escaped = appendUnicodeEscape(escaped, r)
			i += size
		}
	}
	return value.String(string(escaped)), nil
}

func needsEscape(c byte) bool {
	return c < ' ' || c >= utf8.RuneSelf || c == '\'' || c == '"' || c == '\\' || c == '/'
}

// appendEscape appends the escape of an ASCII character.
func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '\b':
		return append(dst, `\b`...)
	case '\t':
		return append(dst, `\t`...)
	case '\n':
		return append(dst, `\n`...)
	case '\f':
		return append(dst, `\f`...)
	case '\r':
		return append(dst, `\r`...)
	case '\'', '"', '\\', '/':
		return append(dst, '\\', c)
	default:
		return appendUnicodeEscape(dst, rune(c))
	}
}

func appendUnicodeEscape(dst []byte, r rune) []byte {
	if r > 0xFFFF {
		high, low := utf16.EncodeRune(r)
		return appendUnicodeEscape(appendUnicodeEscape(dst, high), low)
	}
	return append(dst, '\\', 'u', upperHex[r>>12], upperHex[r>>8&0xF], upperHex[r>>4&0xF], upperHex[r&0xF])
}
