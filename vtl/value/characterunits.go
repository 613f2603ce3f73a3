package value

import "unicode/utf16"

// unitsOf returns the UTF-16 units of a Java string.
func unitsOf(s string) []uint16 {
	units := make([]uint16, 0, len(s))
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		if r >= surrogateMin && r <= surrogateMax {
			units = append(units, uint16(r))
		} else {
			units = utf16.AppendRune(units, r)
		}
		i += size
	}
	return units
}

// textOf returns the Java string of UTF-16 units.
func textOf(units []uint16) string {
	text := make([]byte, 0, len(units))
	for _, unit := range units {
		text = AppendText(text, string(appendUnit(nil, unit)))
	}
	return string(text)
}

// textOfCodePoint returns the Java string of one code point, which may be a
// surrogate.
func textOfCodePoint(r rune) string {
	return string(AppendRune(nil, r))
}

// The code points that UTF-16 uses for others.
const (
	surrogateMin    = 0xD800
	lowSurrogateMin = 0xDC00
	surrogateMax    = 0xDFFF
	maxCodePoint    = 0x10FFFF
)

// codePointIn returns the code point at a place of UTF-16 units that end at
// limit, as Character.codePointAt does.
func codePointIn(units []uint16, at, limit int) rune {
	high := rune(units[at])
	if at+1 < limit {
		if r := utf16.DecodeRune(high, rune(units[at+1])); r != '\uFFFD' {
			return r
		}
	}
	return high
}

// codePointBefore returns the code point that ends before a place of UTF-16
// units that start at start.
func codePointBefore(units []uint16, at, start int) rune {
	if at-2 >= start {
		if r := utf16.DecodeRune(rune(units[at-2]), rune(units[at-1])); r != '\uFFFD' {
			return r
		}
	}
	return rune(units[at-1])
}

// countCodePoints counts the code points of UTF-16 units.
func countCodePoints(units []uint16) int {
	n := 0
	for i := 0; i < len(units); n++ {
		i += unitsIn(codePointIn(units, i, len(units)))
	}
	return n
}

// offsetByCodePoints returns the place that is count code points from at within
// units; ok is false beyond the ends.
func offsetByCodePoints(units []uint16, at, count int) (place int, ok bool) {
	for ; count > 0; count-- {
		if at >= len(units) {
			return 0, false
		}
		at += unitsIn(codePointIn(units, at, len(units)))
	}
	for ; count < 0; count++ {
		if at <= 0 {
			return 0, false
		}
		at -= unitsIn(codePointBefore(units, at, 0))
	}
	return at, true
}

// unitsIn is Character.charCount.
func unitsIn(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}
