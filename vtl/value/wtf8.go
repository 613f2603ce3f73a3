package value

import "unicode/utf8"

// DecodeRune decodes the character at the start of a text, which may be a lone
// surrogate; size is 0 when the text is empty.
func DecodeRune(s string) (r rune, size int) {
	if isSurrogate(s) {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s)
}

// AppendRune appends a character, which may be a lone surrogate. It joins
// nothing; AppendText does.
func AppendRune(dst []byte, r rune) []byte {
	if r >= surrogateMin && r <= surrogateMax {
		return appendUnit(dst, uint16(r))
	}
	return utf8.AppendRune(dst, r)
}
