package value

import "unicode/utf8"

// DecodeUTF8 returns bytes as Java decodes them, new String(b, UTF_8): each
// longest start of a character that is cut off, and every other byte that is
// no part of one, becomes U+FFFD. So does an encoded surrogate.
func DecodeUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	text := make([]byte, 0, len(b)+len(b)/8)
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			size = malformedLen(b)
		}
		text = utf8.AppendRune(text, r)
		b = b[size:]
	}
	return string(text)
}

// malformedLen returns how many of the bytes that b starts with, which are no
// character, Java takes together.
func malformedLen(b []byte) int {
	low, high, size := continuations(b[0])
	n := 1
	for n < size && n < len(b) && b[n] >= low && b[n] <= high {
		low, high = 0x80, 0xBF
		n++
	}
	return n
}

// continuations returns the bounds of the byte after a lead byte, and the size
// of the character; of what is none 1. Surrogates pass for characters.
func continuations(lead byte) (low, high byte, size int) {
	switch {
	case lead < 0xC2 || lead > 0xF4:
		return 0, 0, 1
	case lead < 0xE0:
		return 0x80, 0xBF, 2
	case lead == 0xE0:
		return 0xA0, 0xBF, 3
	case lead < 0xF0:
		return 0x80, 0xBF, 3
	case lead == 0xF0:
		return 0x90, 0xBF, 4
	case lead < 0xF4:
		return 0x80, 0xBF, 4
	default:
		return 0x80, 0x8F, 4
	}
}
