package value

import "unicode"

// The classes of java.lang.Character, by the Unicode tables of Go. Go 1.26 has
// Unicode 15.0 and JDK 17 has 13.0: what was assigned between them is letter,
// digit or symbol here and undefined there.

func isLowerCase(r rune) bool { return unicode.In(r, unicode.Ll, unicode.Other_Lowercase) }

func isUpperCase(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Other_Uppercase) }

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func isAlphabetic(r rune) bool {
	return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_Alphabetic)
}

func isIdeographic(r rune) bool { return unicode.Is(unicode.Ideographic, r) }

func isSpaceChar(r rune) bool { return unicode.Is(unicode.Z, r) }

// isWhitespace leaves out the spaces that do not break, and knows the separators
// of ASCII.
func isWhitespace(r rune) bool {
	switch {
	case r >= '\t' && r <= '\r', r >= 0x1C && r <= 0x1F:
		return true
	case r == 0xA0, r == 0x2007, r == 0x202F:
		return false
	default:
		return isSpaceChar(r)
	}
}

func isISOControl(r rune) bool { return r >= 0 && r <= 0x1F || r >= 0x7F && r <= 0x9F }

func isIdentifierIgnorable(r rune) bool {
	return r >= 0 && r <= 8 || r >= 0xE && r <= 0x1B || r >= 0x7F && r <= 0x9F || unicode.Is(unicode.Cf, r)
}

func isJavaIdentifierStart(r rune) bool {
	return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Sc, unicode.Pc)
}

func isJavaIdentifierPart(r rune) bool {
	return isJavaIdentifierStart(r) || unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc) || isIdentifierIgnorable(r)
}

func isUnicodeIdentifierStart(r rune) bool {
	return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start)
}

func isUnicodeIdentifierPart(r rune) bool {
	return isUnicodeIdentifierStart(r) || isIdentifierIgnorable(r) ||
		unicode.In(r, unicode.Pc, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Other_ID_Continue)
}

// characterTypes holds the general categories by the numbers that
// Character.getType gives them; 0 is unassigned and 17 has none.
var characterTypes = [...]*unicode.RangeTable{
	1: unicode.Lu, 2: unicode.Ll, 3: unicode.Lt, 4: unicode.Lm, 5: unicode.Lo,
	6: unicode.Mn, 7: unicode.Me, 8: unicode.Mc,
	9: unicode.Nd, 10: unicode.Nl, 11: unicode.No,
	12: unicode.Zs, 13: unicode.Zl, 14: unicode.Zp,
	15: unicode.Cc, 16: unicode.Cf, 18: unicode.Co, 19: unicode.Cs,
	20: unicode.Pd, 21: unicode.Ps, 22: unicode.Pe, 23: unicode.Pc, 24: unicode.Po,
	25: unicode.Sm, 26: unicode.Sc, 27: unicode.Sk, 28: unicode.So,
	29: unicode.Pi, 30: unicode.Pf,
}

// characterType is Character.getType.
func characterType(r rune) int {
	for number, table := range characterTypes {
		if table != nil && unicode.Is(table, r) {
			return number
		}
	}
	return 0
}

// digitOf is Character.digit: the value of a digit of any script or of a Latin
// letter, of full width too; -1 when it is none in the radix.
func digitOf(r rune, radix int64) int64 {
	if radix < 2 || radix > 36 {
		return -1
	}
	digit := int64(-1)
	switch {
	case r >= '0' && r <= '9':
		digit = int64(r - '0')
	case r < 0x80:
		digit = latinDigit(r)
	case r >= 0xFF21 && r <= 0xFF5A:
		digit = latinDigit(r - 0xFF21 + 'A')
	case unicode.IsDigit(r):
		digit = decimalDigit(r)
	}
	if digit >= radix {
		return -1
	}
	return digit
}

// latinDigit returns the value of A to Z in either case: 10 to 35.
func latinDigit(r rune) int64 {
	if r |= 0x20; r >= 'a' && r <= 'z' {
		return int64(r-'a') + 10
	}
	return -1
}

// decimalDigit returns the value of a digit: they stand in rows of ten.
func decimalDigit(r rune) int64 {
	for _, row := range unicode.Nd.R16 {
		if r >= rune(row.Lo) && r <= rune(row.Hi) {
			return int64(r-rune(row.Lo)) % 10
		}
	}
	for _, row := range unicode.Nd.R32 {
		if r >= rune(row.Lo) && r <= rune(row.Hi) {
			return int64(r-rune(row.Lo)) % 10
		}
	}
	return -1
}
