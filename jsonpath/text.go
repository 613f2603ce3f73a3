package jsonpath

import (
	"cmp"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value"
)

// The texts of this package are Java Strings as package value keeps them:
// UTF-8, with a lone surrogate as the three bytes that encode it.

// isLatin1 reports whether Java stores s with one byte a character.
func isLatin1(s string) bool {
	for _, c := range s {
		if c > 0xFF {
			return false
		}
	}
	return true
}

// trimBlanks does what String.trim does: it cuts everything up to the blank.
func trimBlanks(s string) string {
	for s != "" && s[0] <= ' ' {
		s = s[1:]
	}
	for s != "" && s[len(s)-1] <= ' ' {
		s = s[:len(s)-1]
	}
	return s
}

// blanksBefore returns how many bytes trimBlanks cuts at the front.
func blanksBefore(s string) int {
	n := 0
	for n < len(s) && s[n] <= ' ' {
		n++
	}
	return n
}

// A unitReader reads a text as UTF-16 units.
type unitReader struct {
	rest string
	low  uint16 // the second unit of the character before rest, or 0
}

func (r *unitReader) next() (unit uint16, ok bool) {
	if unit = r.low; unit != 0 {
		r.low = 0
		return unit, true
	}
	if r.rest == "" {
		return 0, false
	}
	c, size := value.DecodeRune(r.rest)
	if high, low := utf16.EncodeRune(c); high != utf8.RuneError {
		unit, r.low = uint16(high), uint16(low)
	} else {
		unit = uint16(c)
	}
	r.rest = r.rest[size:]
	return unit, true
}

// javaLength returns the number of UTF-16 units in s.
func javaLength(s string) int {
	n := 0
	r := unitReader{rest: s}
	for _, ok := r.next(); ok; _, ok = r.next() {
		n++
	}
	return n
}

// compareText orders two texts as String.compareTo does, by UTF-16 units. Their
// bytes are in that order unless one has a character that takes two units.
func compareText(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && n < len(a) && a[n]&0xC0 == 0x80 {
		n--
	}
	a, b = a[n:], b[n:]
	if a == "" || b == "" || a[0] < 0xED && b[0] < 0xED {
		return cmp.Compare(a, b)
	}
	return compareUnits(a, b)
}

func compareUnits(a, b string) int {
	left, right := unitReader{rest: a}, unitReader{rest: b}
	for {
		x, more := left.next()
		y, moreToo := right.next()
		switch {
		case !more || !moreToo:
			return cmp.Compare(bit(more), bit(moreToo))
		case x != y:
			return cmp.Compare(x, y)
		}
	}
}
