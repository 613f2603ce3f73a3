package value

import (
	"encoding/binary"
	"unsafe"
)

// escapeKind says how a byte of a JSON string is written.
type escapeKind uint8

const (
	plainByte     escapeKind = iota
	shortEscape              // a backslash and a letter: see shortEscapes
	unitEscape               // \u00XX
	slashByte                // as it is in PlainSlash
	latinLead                // first byte of U+0080 to U+00BF, some of which are escaped
	generalLead              // first byte of U+2000 to U+2FFF, some of which are escaped
	surrogateLead            // first byte of U+D000 to U+DFFF, surrogates among them
)

// shortEscapes holds the letters of the escapes with one.
var shortEscapes = [128]byte{'"': '"', '\\': '\\', '/': '/', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't'}

// escapeKinds holds how every byte is written.
var escapeKinds = newEscapeKinds()

func newEscapeKinds() (kinds [256]escapeKind) {
	for c := range ' ' {
		kinds[c] = unitEscape
	}
	for c, letter := range shortEscapes {
		if letter != 0 {
			kinds[c] = shortEscape
		}
	}
	kinds['/'] = slashByte
	kinds[0x7F] = unitEscape
	kinds[0xC2] = latinLead
	kinds[0xE2] = generalLead
	kinds[0xED] = surrogateLead
	return kinds
}

// appendJSONString appends a string in quotes, as JStylerObj.Escape4Web or,
// in PlainSlash, EscapeLT writes it. Runs without escapes are copied whole.
func appendJSONString(dst []byte, s string, style JSONStyle) []byte {
	dst = append(dst, '"')
	run := 0
	for i := nextSpecial(s, 0); i < len(s); i = nextSpecial(s, i+1) {
		if size := escapedSize(s[i:], style); size > 0 {
			dst = appendEscape(append(dst, s[run:i]...), s[i:i+size])
			run = i + size
			i = run - 1
		}
	}
	return append(append(dst, s[run:]...), '"')
}

// nextSpecial returns the offset of the first byte from i on that is no plain
// one, or the length of s. It looks at eight bytes at a time where all are
// ASCII.
func nextSpecial(s string, i int) int {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		quote, backslash, slash, del := w^(eachOne*'"'), w^(eachOne*'\\'), w^(eachOne*'/'), w^(eachOne*0x7F)
		if ((w-eachOne*' ')|(quote-eachOne)|(backslash-eachOne)|(slash-eachOne)|(del-eachOne)|w)&eachHigh != 0 {
			break
		}
	}
	for i < len(b) && escapeKinds[b[i]] == plainByte {
		i++
	}
	return i
}

// escapedSize returns the size of the character that s starts with if it is
// escaped, and else 0.
func escapedSize(s string, style JSONStyle) int {
	switch escapeKinds[s[0]] {
	case shortEscape, unitEscape:
		return 1
	case slashByte:
		if style == EscapeSlash {
			return 1
		}
	case latinLead:
		if len(s) > 1 && s[1] < 0xA0 {
			return 2
		}
	case generalLead:
		if len(s) > 2 && s[1] <= 0x83 {
			return 3
		}
	default:
	}
	return 0
}

// appendEscape appends the escape of a character below U+3000.
func appendEscape(dst []byte, c string) []byte {
	switch {
	case len(c) == 3:
		return appendUnitEscape(dst, 0x2000|uint16(c[1]&0x3F)<<6|uint16(c[2]&0x3F))
	case len(c) == 2:
		return appendUnitEscape(dst, uint16(c[1]))
	case c[0] < 0x7F && shortEscapes[c[0]] != 0:
		return append(dst, '\\', shortEscapes[c[0]])
	default:
		return appendUnitEscape(dst, uint16(c[0]))
	}
}

// appendUnitEscape appends a UTF-16 unit as \uXXXX.
func appendUnitEscape(dst []byte, unit uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(dst, '\\', 'u', digits[unit>>12], digits[unit>>8&15], digits[unit>>4&15], digits[unit&15])
}

// AppendQuoted appends s as a string of JSON that every reader of UTF-8
// accepts: what JSON must escape is escaped, and so is a lone surrogate, as
// \uD83D. Everything else stands as it is.
func AppendQuoted(dst []byte, s string) []byte {
	dst = append(dst, '"')
	run := 0
	for i := 0; i < len(s); i++ {
		switch kind := escapeKinds[s[i]]; {
		case kind == shortEscape || kind == unitEscape && s[i] < ' ':
			dst = appendEscape(append(dst, s[run:i]...), s[i:i+1])
			run = i + 1
		case kind == surrogateLead && isSurrogate(s[i:]):
			surrogate := 0xD000 | uint16(s[i+1]&0x3F)<<6 | uint16(s[i+2]&0x3F)
			dst = appendUnitEscape(append(dst, s[run:i]...), surrogate)
			run = i + 3
			i += 2
		}
	}
	return append(append(dst, s[run:]...), '"')
}
