package value

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// quoted reads the string whose quote is at the position. Without a backslash
// its text is what stands in the source, control characters included.
func (r *reader) quoted() (piece, error) {
	quote := r.src[r.pos]
	start := r.pos + 1
	end := indexQuote(r.src, start, quote)
	if end < len(r.src) && r.src[end] == quote {
		r.pos = end + 1
		return piece{span: span{uint32(start), uint32(end - start)}}, nil
	}
	if strings.IndexByte(r.src[end:], quote) < 0 {
		r.pos = len(r.src)
		return piece{}, r.endOfFile(0, "null")
	}
	r.pos = start
	return r.escaped(quote)
}

// Every byte of a word of eight: 1, and the highest bit.
const (
	eachOne  = 0x0101010101010101
	eachHigh = 0x8080808080808080
)

// indexQuote returns the offset of the first quote or backslash from start on,
// or the length of s. It looks at eight bytes at a time.
func indexQuote(s string, start int, quote byte) int {
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	quotes := eachOne * uint64(quote)
	i := start
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		q, e := w^quotes, w^(eachOne*'\\')
		if found := ((q-eachOne)&^q | (e-eachOne)&^e) & eachHigh; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for ; i < len(b) && b[i] != quote && b[i] != '\\'; i++ {
	}
	return i
}

// escaped reads a string with escapes up to its quote. Control characters in
// it vanish (JSONParserBase.readString2).
func (r *reader) escaped(quote byte) (piece, error) {
	if cap(r.decoded) == 0 {
		r.decoded = make([]byte, 0, min(64+len(r.src)/32, len(r.src)))
	}
	start := len(r.decoded)
	for {
		run := r.pos
		for r.pos < len(r.src) && isOrdinary(r.src[r.pos], quote) {
			r.pos++
		}
		r.decode(start, r.src[run:r.pos])
		switch c := r.char(); c {
		case quote:
			r.pos++
			return piece{span{uint32(start), uint32(len(r.decoded) - start)}, true}, nil
		case '\\':
			r.pos++
			if err := r.escape(start); err != nil {
				return piece{}, err
			}
		case eoi:
			return piece{}, r.endOfFile(-1, "null")
		default:
			r.pos++
		}
	}
}

// decode appends to the string that starts at start in decoded. Two halves of
// a surrogate pair become one character, but not across strings.
func (r *reader) decode(start int, s string) {
	if len(r.decoded)-start < 3 {
		r.decoded = append(r.decoded, s...)
		return
	}
	r.decoded = AppendText(r.decoded, s)
}

// isOrdinary reports whether a byte stands for itself in a string with
// escapes.
func isOrdinary(c, quote byte) bool {
	return c >= ' ' && c != quote && c != '\\' && c != 0x7F
}

// escape reads what follows a backslash. An unknown escape vanishes with the
// one UTF-16 unit that is its letter. The string starts at start in decoded.
func (r *reader) escape(start int) error {
	if r.pos >= len(r.src) {
		r.pos++
		return r.endOfFile(-1, "null")
	}
	c, size := utf8.DecodeRuneInString(r.src[r.pos:])
	if isSurrogate(r.src[r.pos:]) {
		size = 3
	}
	switch c {
	case 'u':
		return r.hexEscape(start, 4)
	case 'x':
		return r.hexEscape(start, 2)
	case 't', 'n', 'r', 'f', 'b', '\\', '/', '\'', '"':
		r.decoded = append(r.decoded, escapeLetters[c])
	default:
		if size == 4 {
			r.decodeUnit(start, lowSurrogate(c))
		}
	}
	r.pos += size
	return nil
}

var escapeLetters = [128]byte{
	't': '\t', 'n': '\n', 'r': '\r', 'f': '\f', 'b': '\b', '\\': '\\', '/': '/', '\'': '\'', '"': '"',
}

// hexEscape reads the digits of an escape whose letter is at the position.
func (r *reader) hexEscape(start, digits int) error {
	r.pos++
	unit := uint16(0)
	for range digits {
		c := r.char()
		digit := hexDigit(c)
		switch {
		case digit >= 0:
		case c == eoi:
			return r.endOfFile(0, "EOF")
		default:
			return r.fail(r.pos, 0, "Unexpected unicode escape sequence %s at position %d.", r.unit())
		}
		unit = unit<<4 | uint16(digit)
		r.pos++
	}
	r.decodeUnit(start, unit)
	return nil
}

func (r *reader) decodeUnit(start int, unit uint16) {
	var buf [3]byte
	r.decode(start, string(appendUnit(buf[:0], unit)))
}

// hexDigit returns the value of a hexadecimal digit, and -1 for all else.
func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	default:
		return -1
	}
}
