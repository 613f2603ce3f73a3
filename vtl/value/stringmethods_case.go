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
		case r == 'Σ' && endsWord(runes, i):
			b.WriteRune('ς')
		default:
			b.WriteString(textOfCodePoint(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// toUpper is String.toUpperCase; some letters become several.
func toUpper(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range codePointsOf(s) {
		if several, ok := specialUpper()[r]; ok {
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
