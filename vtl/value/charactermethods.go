package value

import (
	"math/bits"
	"slices"
	"unicode"
)

// characterMethods are those of java.lang.Character. getName, codePointOf,
// getDirectionality and isMirrored are left out: they need tables that Go's
// library lacks.
func characterMethods() []method {
	return slices.Concat(
		defCompareTo(classCharacter, byDifference), characterPredicates(), characterCases(),
		characterValues(), characterCodePoints(), characterSequences(), characterArrays(),
	)
}

// defUnit declares a static method of a char.
func defUnit(name string, f func(r rune) Value) method {
	return defPure(name+"(char)", func(a []Value) Value { return f(rune(a[0].int())) })
}

// defRune declares a static method of a code point.
func defRune(name string, f func(r rune) Value) method {
	return defPure(name+"(int)", func(a []Value) Value { return f(rune(a[0].int())) })
}

func characterPredicates() []method {
	var methods []method
	for _, p := range [...]struct {
		name  string
		holds func(r rune) bool
	}{
		{"isLowerCase", isLowerCase},
		{"isUpperCase", isUpperCase},
		{"isTitleCase", unicode.IsTitle},
		{"isDigit", unicode.IsDigit},
		{"isDefined", func(r rune) bool { return characterType(r) != 0 }},
		{"isLetter", unicode.IsLetter},
		{"isLetterOrDigit", isLetterOrDigit},
		{"isJavaIdentifierStart", isJavaIdentifierStart},
		{"isJavaIdentifierPart", isJavaIdentifierPart},
		{"isUnicodeIdentifierStart", isUnicodeIdentifierStart},
		{"isUnicodeIdentifierPart", isUnicodeIdentifierPart},
		{"isIdentifierIgnorable", isIdentifierIgnorable},
		{"isSpaceChar", isSpaceChar},
		{"isWhitespace", isWhitespace},
		{"isISOControl", isISOControl},
	} {
		holds := func(r rune) Value { return Bool(p.holds(r)) }
		methods = append(methods, defUnit(p.name, holds), defRune(p.name, holds))
	}
	return append(methods,
		defRune("isAlphabetic", func(r rune) Value { return Bool(isAlphabetic(r)) }),
		defRune("isIdeographic", func(r rune) Value { return Bool(isIdeographic(r)) }),
		defUnit("isJavaLetter", func(r rune) Value { return Bool(isJavaIdentifierStart(r)) }),
		defUnit("isJavaLetterOrDigit", func(r rune) Value { return Bool(isJavaIdentifierPart(r)) }),
		defUnit("isSpace", func(r rune) Value {
			return Bool(r == ' ' || r == '\t' || r == '\n' || r == '\f' || r == '\r')
		}),
	)
}

func characterCases() []method {
	cases := [...]struct {
		name    string
		convert func(r rune) rune
	}{
		{"toLowerCase", unicode.ToLower},
		{"toUpperCase", unicode.ToUpper},
		{"toTitleCase", unicode.ToTitle},
	}
	methods := make([]method, 0, 2*len(cases))
	for _, c := range cases {
		methods = append(methods,
			defUnit(c.name, func(r rune) Value {
				if c := c.convert(r); c <= 0xFFFF {
					return Char(uint16(c))
				}
				return Char(uint16(r))
			}),
			defRune(c.name, func(r rune) Value { return Int(c.convert(r)) }),
		)
	}
	return methods
}

func characterValues() []method {
	digit := func(a []Value) Value { return Int(int32(digitOf(rune(a[0].int()), a[1].int()))) }
	numeric := func(r rune) Value { return Int(numericValue(r)) }
	category := func(r rune) Value { return Int(int32(characterType(r))) }
	return []method{
		defGet("charValue()", func(r Value) Value { return r }),
		defUnit("valueOf", func(r rune) Value { return Char(uint16(r)) }),
		defUnit("hashCode", Int),
		defUnit("toString", func(r rune) Value { return String(textOfCodePoint(r)) }),
		defUnit("reverseBytes", func(r rune) Value { return Char(bits.ReverseBytes16(uint16(r))) }),
		defPure("compare(char,char)", func(a []Value) Value { return Int(int32(byDifference(a[0], a[1]))) }),
		defPure("digit(char,int)", digit),
		defPure("digit(int,int)", digit),
		defUnit("getNumericValue", numeric),
		defRune("getNumericValue", numeric),
		defUnit("getType", category),
		defRune("getType", category),
		defPure("forDigit(int,int)", func(a []Value) Value {
			digit, radix := a[0].int(), a[1].int()
			if radix < 2 || radix > 36 || digit < 0 || digit >= radix {
				return Char(0)
			}
			return Char(uint16("0123456789abcdefghijklmnopqrstuvwxyz"[digit]))
		}),
	}
}
