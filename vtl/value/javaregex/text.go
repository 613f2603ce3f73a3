package javaregex

import (
	"strings"
	"unicode/utf8"
)

// decode returns the characters of a text in WTF-8: a lone surrogate is one.
func decode(s string) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); {
		r, size := decodeRune(s[i:])
		runes = append(runes, r)
		i += size
	}
	return runes
}

func decodeRune(s string) (r rune, size int) {
	r, size = utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 && len(s) >= 3 && s[0] == 0xED {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, size
}

// appendRune appends a character; a surrogate stands by itself.
func appendRune(dst []byte, r rune) []byte {
	if isSurrogate(r) {
		return append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(dst, r)
}

func isSurrogate(r rune) bool { return r >= 0xD800 && r <= 0xDFFF }

// joinPairs makes characters of the surrogates that have come to stand beside
// each other.
func joinPairs(s string) string {
	for i := 0; ; {
		at := strings.IndexByte(s[i:], 0xED)
		if at < 0 || i+at+6 > len(s) {
			return s
		}
		i += at
		high, _ := decodeRune(s[i:])
		low, _ := decodeRune(s[i+3:])
		if high < 0xD800 || high > 0xDBFF || low < 0xDC00 || low > 0xDFFF {
			i += 3
			continue
		}
		s = s[:i] + string((high-0xD800)<<10+(low-0xDC00)+0x10000) + s[i+6:]
	}
}

// A textShape says what of a text the choice of the engine depends on.
type textShape struct {
	ascii         bool
	astral        bool // has characters outside the basic plane
	loneSurrogate bool
	lineEnd       bool // ends in a line terminator
}

func shapeOf(s string) textShape {
	shape := textShape{ascii: true}
	for i := range len(s) {
		switch c := s[i]; {
		case c < 0x80:
			continue
		case c >= 0xF0:
			shape.astral = true
		case c == 0xED && i+1 < len(s) && s[i+1] >= 0xA0:
			shape.loneSurrogate = true
		}
		shape.ascii = false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	shape.lineEnd = lineTerminators.contains(last)
	return shape
}
