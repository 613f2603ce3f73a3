package context

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"github.com/velmap/velmap/vtl/value"
)

const upperHex = "0123456789ABCDEF"

func escapeJavaScript(text string) (value.Value, error) {
	if cleanPrefix(text) == len(text) {
		return value.String(text), nil
	}
	return value.String(string(appendJavaScript(make([]byte, 0, len(text)+len(text)/8+16), text))), nil
}

// appendJavaScript escapes a text as StringEscapeUtils.escapeJavaScript of
// commons-lang 2.6 does: both quotes, the backslash and the slash get a
// backslash, control characters their letter or \u00XX, and what is not ASCII
// becomes \uXXXX, one for each UTF-16 unit.
func appendJavaScript(dst []byte, text string) []byte {
	for {
		clean := cleanPrefix(text)
		dst, text = append(dst, text[:clean]...), text[clean:]
		switch {
		case text == "":
			return dst
		case text[0] < utf8.RuneSelf:
			dst, text = appendEscape(dst, text[0]), text[1:]
		default:
			r, size := value.DecodeRune(text)
			dst, text = appendUnicodeEscape(dst, r), text[size:]
		}
	}
}

// The bytes of a word, each 1 or each 0x80.
const (
	eachOne  = 0x0101010101010101
	eachHigh = 0x8080808080808080
)

// cleanPrefix returns the length of what stands before the first character that
// has to be escaped. It looks at eight bytes at a time.
func cleanPrefix(text string) int {
	b := unsafe.Slice(unsafe.StringData(text), len(text))
	i := 0
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		quote, apostrophe, backslash, slash := w^(eachOne*'"'), w^(eachOne*'\''), w^(eachOne*'\\'), w^(eachOne*'/')
		found := (w - eachOne*' ') | (quote - eachOne) | (apostrophe - eachOne) | (backslash - eachOne) | (slash - eachOne) | w
		if found &= eachHigh; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(b) && !escaped[b[i]] {
		i++
	}
	return i
}

// escaped says of each byte whether it has to be escaped.
var escaped = func() (table [256]bool) {
	for c := range table {
		table[c] = c < ' ' || c >= utf8.RuneSelf || c == '\'' || c == '"' || c == '\\' || c == '/'
	}
	return table
}()

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
