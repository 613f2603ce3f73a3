package value

import (
	"math"
)

// A JSONStyle is one of the two ways in which json-smart writes a text.
type JSONStyle uint8

const (
	// EscapeSlash is JSONStyle.NO_COMPRESS, which a JSONArray prints in: a slash
	// is written \/.
	EscapeSlash JSONStyle = iota
	// PlainSlash is JSONStyle.LT_COMPRESS, which $input.json writes in: a slash
	// stays as it is.
	PlainSlash
)

// AppendJSON appends v as JSON, as json-smart 2.2 writes it: without blanks,
// members in the order of the map, nulls kept. An infinite Double is null, NaN
// is NaN. Values that are no data (an iterator, an Object) are written as the
// string that they print.
//
// It fails with a StackOverflowError for a container that holds itself.
func (v Value) AppendJSON(dst []byte, style JSONStyle) ([]byte, error) {
	return v.appendJSON(dst, style, 0)
}

// MarshalJSON writes v as AppendJSON does in the style PlainSlash.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil, PlainSlash) }

func (v Value) appendJSON(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	if depth > maxPrintDepth {
		return dst, throw(stackOverflow, "")
	}
	v = v.resolve()
	switch v.kind {
	case KindNull:
		return append(dst, "null"...), nil
	case KindString:
		return appendJSONString(dst, v.text(), style), nil
	case KindMap:
		return v.appendJSONObject(dst, style, depth)
	case KindList, KindArray, KindCollection:
		return v.appendJSONArray(dst, style, depth)
	case KindFloat, KindDouble:
		if math.IsInf(v.float(), 0) {
			return append(dst, "null"...), nil
		}
		return v.appendText(dst, depth)
	case KindBoolean, KindByte, KindShort, KindInteger, KindLong, KindBigInteger, KindBigDecimal:
		return v.appendText(dst, depth)
	default:
		text, err := v.appendText(nil, depth)
		return appendJSONString(dst, string(text), style), err
	}
}

func (v Value) appendJSONObject(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for key, member := range v.Entries() {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		var err error
		if dst, err = appendJSONKey(dst, key, style, depth); err != nil {
			return dst, err
		}
		if dst, err = member.appendJSON(append(dst, ':'), style, depth+1); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

func appendJSONKey(dst []byte, key Value, style JSONStyle, depth int) ([]byte, error) {
	if s, ok := key.Str(); ok {
		return appendJSONString(dst, s, style), nil
	}
	text, err := key.appendText(nil, depth+1)
	return appendJSONString(dst, string(text), style), err
}

func (v Value) appendJSONArray(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	dst = append(dst, '[')
	first := true
	for e := range v.Elements() {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		var err error
		if dst, err = e.appendJSON(dst, style, depth+1); err != nil {
			return dst, err
		}
	}
	return append(dst, ']'), nil
}

// appendJSONString appends a text in quotes. Runs that need no escape are
// copied whole.
func appendJSONString(dst []byte, s string, style JSONStyle) []byte {
	dst = append(dst, '"')
	run := 0
	for i := 0; i < len(s); {
		escape, size := jsonEscape(s, i, style)
		if escape == "" {
			i += size
			continue
		}
		dst = append(append(dst, s[run:i]...), escape...)
		i += size
		run = i
	}
	return append(append(dst, s[run:]...), '"')
}

// jsonEscape returns how the character at i is escaped, "" for not at all, and
// how many bytes it has.
func jsonEscape(s string, i int, style JSONStyle) (escape string, size int) {
	switch c := s[i]; {
	case c >= ' ' && c < 0x7F:
		switch {
		case c == '"':
			return `\"`, 1
		case c == '\\':
			return `\\`, 1
		case c == '/' && style == EscapeSlash:
			return `\/`, 1
		default:
			return "", 1
		}
	case c < ' ':
		return controlEscape(c), 1
	case c == 0x7F:
		return `\u007F`, 1
	case c == 0xC2 && i+1 < len(s) && s[i+1] < 0xA0:
		return unitEscape(uint16(s[i+1])), 2
	case c == 0xE2 && i+2 < len(s) && s[i+1] >= 0x80 && s[i+1] <= 0x83:
		return unitEscape(0x2000 | uint16(s[i+1]&0x3F)<<6 | uint16(s[i+2]&0x3F)), 3
	default:
		return "", 1
	}
}

func controlEscape(c byte) string {
	switch c {
	case '\b':
		return `\b`
	case '\f':
		return `\f`
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	default:
		return unitEscape(uint16(c))
	}
}

// unitEscape writes a UTF-16 unit as \uXXXX.
func unitEscape(unit uint16) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{'\\', 'u', digits[unit>>12], digits[unit>>8&15], digits[unit>>4&15], digits[unit&15]})
}
