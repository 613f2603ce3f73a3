package value

import (
	"strings"
	"unicode"
)

// stringCases are the methods that change the case of letters. Their Locale is
// that of the root, as on a server that sets none.
func stringCases() []method {
	return []method{
		def("toLowerCase()", func(r Value, _ []Value) (Value, error) { return String(toLower(r.text())), nil }),
		def("toLowerCase(Locale)", throwNullPointer),
		def("toUpperCase()", func(r Value, _ []Value) (Value, error) { return String(toUpper(r.text())), nil }),
		def("toUpperCase(Locale)", throwNullPointer),
	}
}

// toLower is String.toLowerCase, with the two letters that Unicode treats by
// what is around them.
func toLower(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	runes := codePointsOf(s)
	for i, r := range runes {
		switch {
		case r == 'İ':
			b.WriteString("i\u0307")
		case r == 'Σ' && finalSigma(runes, i):
			b.WriteRune('ς')
		default:
			b.WriteString(textOfCodePoint(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// finalSigma reports whether a sigma ends a word: a letter with case before
// it, none behind it, looking past what has no case.
func finalSigma(runes []rune, i int) bool {
	before, after := i-1, i+1
	for before >= 0 && caseIgnorable(runes[before]) {
		before--
	}
	for after < len(runes) && caseIgnorable(runes[after]) {
		after++
	}
	return before >= 0 && cased(runes[before]) && (after == len(runes) || !cased(runes[after]))
}

func cased(r rune) bool {
	return unicode.IsUpper(r) || unicode.IsLower(r) || unicode.IsTitle(r)
}

func caseIgnorable(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk) || strings.ContainsRune("'.:·’", r)
}

// toUpper is String.toUpperCase; some letters become several.
func toUpper(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range codePointsOf(s) {
		if several, ok := specialUpper[r]; ok {
			b.WriteString(several)
			continue
		}
		b.WriteString(textOfCodePoint(unicode.ToUpper(r)))
	}
	return b.String()
}

func codePointsOf(s string) []rune {
	units := unitsOf(s)
	runes := make([]rune, 0, len(units))
	for i := 0; i < len(units); {
		r := codePointIn(units, i, len(units))
		runes = append(runes, r)
		i += unitsIn(r)
	}
	return runes
}

// specialUpper are the letters whose upper case is more than one letter
// (Unicode, SpecialCasing.txt).
var specialUpper = map[rune]string{
	'ß': "SS", 'ŉ': "ʼN", 'ǰ': "J̌", 'ΐ': "Ϊ́", 'ΰ': "Ϋ́", 'և': "ԵՒ", 'ẖ': "H̱", 'ẗ': "T̈",
	'ẘ': "W̊", 'ẙ': "Y̊", 'ẚ': "Aʾ", 'ﬀ': "FF", 'ﬁ': "FI", 'ﬂ': "FL", 'ﬃ': "FFI", 'ﬄ': "FFL",
	'ﬅ': "ST", 'ﬆ': "ST", 'ﬓ': "ՄՆ", 'ﬔ': "ՄԵ", 'ﬕ': "ՄԻ", 'ﬖ': "ՎՆ", 'ﬗ': "ՄԽ",
}
