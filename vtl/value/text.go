package value

import "unicode/utf8"

// AppendTextOf appends what v's toString returns. ok is false, and nothing is
// appended, when that is null, as it may be for an Object, and for null itself.
func (v Value) AppendTextOf(dst []byte) (text []byte, ok bool, err error) {
	switch v.kind {
	case KindNull:
		return dst, false, nil
	case KindObject:
		if t, isTexter := v.object().(Texter); isTexter {
			if text, ok, err = t.AppendText(dst); !ok {
				text = dst
			}
			return text, ok, err
		}
	default:
	}
	text, err = v.AppendString(dst)
	return text, err == nil, err
}

// EndsInHighSurrogate reports whether b ends in a lone high surrogate, which a
// low one behind it would complete to a character.
func EndsInHighSurrogate(b []byte) bool {
	n := len(b)
	return n >= 3 && b[n-3] == 0xED && b[n-2] >= 0xA0 && b[n-2] < 0xB0
}

// TrimLastUnit returns b without its last UTF-16 unit: of a character outside
// the basic plane the high surrogate stays. b is not changed otherwise.
func TrimLastUnit(b []byte) []byte {
	n := len(b)
	if n == 0 {
		return b
	}
	n--
	for n > 0 && b[n]&0xC0 == 0x80 {
		n--
	}
	if r, size := utf8.DecodeRune(b[n:]); size == 4 {
		high := uint16(0xD800 + (r-0x10000)>>10)
		return appendUnit(b[:n:n], high)
	}
	return b[:n]
}
