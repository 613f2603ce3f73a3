package oracle

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// A member is one name of a JSON object with its value: a string, an int, JSON text, or nil.
type member struct {
	name  string
	value any
}

// appendObject writes a JSON object in pure ASCII.
func appendObject(dst []byte, members []member) []byte {
	dst = append(dst, '{')
	for i, m := range members {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendString(dst, m.name)
		dst = append(dst, ':')
		dst = appendScalar(dst, m.value)
	}
	return append(dst, '}')
}

func appendScalar(dst []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendString(dst, v)
	case rawJSON:
		return append(dst, v...)
	case int:
		return strconv.AppendInt(dst, int64(v), 10)
	default:
		return append(dst, "null"...)
	}
}

// appendString writes a JSON string whose every UTF-16 unit outside printable ASCII is an
// escape: encoding/json would turn a lone surrogate into U+FFFD.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for s != "" {
		r, size := decodeRune(s)
		s = s[size:]
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case ' ' <= r && r <= '~':
			dst = append(dst, byte(r))
		case r >= 0x10000:
			r -= 0x10000
			dst = fmt.Appendf(dst, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
		default:
			dst = fmt.Appendf(dst, `\u%04x`, r)
		}
	}
	return append(dst, '"')
}

// jsonString is a JSON string of a text.
func jsonString(text string) string { return string(appendString(nil, text)) }

// decodeRune is utf8.DecodeRuneInString for text that may hold surrogates of their own.
func decodeRune(s string) (rune, int) {
	if len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 && s[1] <= 0xBF && s[2]&0xC0 == 0x80 {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s)
}

// appendRune is utf8.AppendRune that keeps a surrogate as three bytes.
func appendRune(dst []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(dst, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(dst, r)
}
