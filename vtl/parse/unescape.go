package parse

import (
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/ast"
)

// decoder resolves \uXXXX, then doubled quotes, in the text between double
// quotes. There are no other escapes.
type decoder struct {
	text   []byte
	origin *ast.Origin
	quote  bool // the last character was a quote, which a second one doubles
}

// decode decodes raw, which starts at the offset base of the source. It returns
// false and the offset of an escape that has not four digits.
func (d *decoder) decode(raw string, base int) (int, bool) {
	for i := 0; i < len(raw); {
		if raw[i] != '\\' || i+1 == len(raw) || raw[i+1] != 'u' {
			d.add(raw[i:i+1], base+i)
			i++
			continue
		}
		unit, n, ok := hexUnit(raw[i+2:])
		if !ok {
			return base + i, false
		}
		d.addUnit(unit, base+i)
		i += len(`\u`) + n
	}
	d.origin.Add(len(d.text), base+len(raw))
	return 0, true
}

func (d *decoder) add(s string, offset int) {
	if s == `"` {
		d.quote = !d.quote
		if !d.quote {
			return
		}
	} else {
		d.quote = false
	}
	d.origin.Add(len(d.text), offset)
	d.text = append(d.text, s...)
}

// addUnit adds a UTF-16 unit. A surrogate is kept as three bytes, as UTF-8
// would have it if it could; both halves of a pair become one character.
func (d *decoder) addUnit(unit uint16, offset int) {
	r := rune(unit)
	if !utf16.IsSurrogate(r) {
		d.add(string(r), offset)
		return
	}
	if n := len(d.text) - 3; n >= 0 {
		if pair := utf16.DecodeRune(surrogate(d.text[n:]), r); pair != unicode.ReplacementChar {
			d.text = utf8.AppendRune(d.text[:n], pair)
			return
		}
	}
	d.add(string([]byte{0xE0 | byte(unit>>12), 0x80 | byte(unit>>6)&0x3F, 0x80 | byte(unit)&0x3F}), offset)
}

// surrogate returns the surrogate that three bytes spell, 0 for another character.
func surrogate(b []byte) rune {
	if b[0] != 0xED || b[1] < 0xA0 {
		return 0
	}
	return 0xD000 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F)
}

// hexUnit parses the four characters behind \u as java.lang.Integer.parseInt
// does, with a sign and with the digits of other scripts. It returns their
// length in bytes, too.
func hexUnit(s string) (unit uint16, n int, ok bool) {
	negative := false
	value := 0
	for i := range 4 {
		r, size := utf8.DecodeRuneInString(s[n:])
		if i == 0 && (r == '-' || r == '+') {
			negative = r == '-'
		} else {
			digit, ok := hexDigit(r)
			if !ok || size == 0 {
				return 0, 0, false
			}
			value = value<<4 | digit
		}
		n += size
	}
	if negative {
		value = -value
	}
	return uint16(value), n, true
}

// hexDigit returns the value of a digit as java.lang.Character.digit does for
// the Basic Multilingual Plane.
func hexDigit(r rune) (int, bool) {
	const fullwidth = 'ａ' - 'a'
	if 'Ａ' <= r && r <= 'Ｆ' || 'ａ' <= r && r <= 'ｆ' {
		r -= fullwidth
	}
	switch lower := r | 0x20; {
	case '0' <= r && r <= '9':
		return int(r - '0'), true
	case 'a' <= lower && lower <= 'f':
		return int(lower-'a') + 10, true
	}
	for _, digits := range unicode.Nd.R16 {
		if lo, hi := rune(digits.Lo), rune(digits.Hi); lo <= r && r <= hi {
			return int(r-lo) % 10, true
		}
	}
	return 0, false
}
