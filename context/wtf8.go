package context

import "unicode/utf8"

// decode returns the first character of a Java string, which may be a lone
// surrogate; size is 0 when the string is empty.
func decode(s string) (r rune, size int) {
	if loneSurrogate(s) {
		return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s)
}

// appendRune appends a character, which may be a lone surrogate.
func appendRune(dst []byte, r rune) []byte {
	if utf8.ValidRune(r) {
		return utf8.AppendRune(dst, r)
	}
	return append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0xBF)
}

// loneSurrogate reports whether s begins with a lone surrogate, in the three
// bytes that encode it.
func loneSurrogate(s string) bool {
	return len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0
}
