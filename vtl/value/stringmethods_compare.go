package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stringComparisons are the methods that compare with another text.
func stringComparisons() []method {
	const noContent = `Cannot invoke "java.lang.CharSequence.length()" because "cs" is null`
	return []method{
		def("equals(Object)", func(r Value, a []Value) (Value, error) { return Bool(Equal(r, a[0])), nil }),
		def("contentEquals(StringBuffer)", nullSafe(noContent, nil)),
		def("contentEquals(CharSequence)", nullSafe(noContent,
			func(s string, a []Value) (Value, error) { return Bool(s == a[0].text()), nil })),
		def("equalsIgnoreCase(String)", callEqualsIgnoreCase),
		def("compareTo(String)", nullSafe(`Cannot read field "value" because "anotherString" is null`, callCompareTo)),
		def("compareToIgnoreCase(String)", nullSafe(`Cannot read field "value" because "s2" is null`, callCompareToIgnoreCase)),
		def("compareTo(Object)", callCompareToObject),
		def("regionMatches(int,String,int,int)", func(r Value, a []Value) (Value, error) { return regionMatches(r, false, a) }),
		def("regionMatches(boolean,int,String,int,int)", func(r Value, a []Value) (Value, error) {
			return regionMatches(r, a[0].Truth(), a[1:])
		}),
	}
}

// nullSafe is a method whose first argument is a text that must not be null;
// whyNull is the message of the exception when it is.
func nullSafe(whyNull string, call func(s string, a []Value) (Value, error)) func(Value, []Value) (Value, error) {
	return func(r Value, a []Value) (Value, error) {
		if a[0].IsNull() {
			return Null, throw(nullPointer, "%s", whyNull)
		}
		return call(r.text(), a)
	}
}

func callCompareTo(s string, a []Value) (Value, error) {
	return Int(int32(compareUnits(s, a[0].text()))), nil
}

func callCompareToIgnoreCase(s string, a []Value) (Value, error) {
	return Int(int32(compareIgnoringCase(s, a[0].text()))), nil
}

// compareIgnoringCase is String.compareToIgnoreCase: the difference of the
// first characters that differ, else of the lengths. Two strings with
// characters beyond U+00FF are compared by code points, others by units.
func compareIgnoringCase(a, b string) int {
	byUnits := isLatin1(a) != isLatin1(b)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x, n := DecodeRune(a[i:])
		y, m := DecodeRune(b[j:])
		if foldRune(x) != foldRune(y) {
			if byUnits {
				return int(foldRune(highUnit(x))) - int(foldRune(highUnit(y)))
			}
			return int(foldRune(x)) - int(foldRune(y))
		}
		i, j = i+n, j+m
	}
	return lengthOf(a) - lengthOf(b)
}

// highUnit returns the first of the units of a character.
func highUnit(r rune) rune {
	if r < 0x10000 {
		return r
	}
	return surrogateMin + (r-0x10000)>>10
}

// callCompareToObject is the bridge method of Comparable.
func callCompareToObject(r Value, a []Value) (Value, error) {
	switch other, ok := a[0].Str(); {
	case ok:
		return Int(int32(compareUnits(r.text(), other))), nil
	case a[0].IsNull():
		return Null, throw(nullPointer, `Cannot read field "value" because "anotherString" is null`)
	default:
		return Null, throw(classCast, "class %s cannot be cast to class java.lang.String", a[0].ClassName())
	}
}

func callEqualsIgnoreCase(r Value, a []Value) (Value, error) {
	other, ok := a[0].Str()
	return Bool(ok && lengthOf(r.text()) == lengthOf(other) && compareIgnoringCase(r.text(), other) == 0), nil
}

// foldRune maps a character to upper case and then to lower case, as
// String.CASE_INSENSITIVE_ORDER does.
func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return unicode.ToLower(unicode.ToUpper(r))
}

// foldUnits maps every character by foldRune.
func foldUnits(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range codePointsOf(s) {
		b.WriteString(textOfCodePoint(foldRune(r)))
	}
	return b.String()
}

// regionMatches compares n units from two places.
func regionMatches(r Value, ignoreCase bool, a []Value) (Value, error) {
	s, at, otherAt, n := r.text(), a[0].int(), a[2].int(), a[3].int()
	if ignoreCase && (at < 0 || otherAt < 0 || at > int64(lengthOf(s))-n) {
		return False, nil
	}
	if a[1].IsNull() {
		return Null, throw(nullPointer, `Cannot read field "value" because "other" is null`)
	}
	other := a[1].text()
	if ignoreCase {
		s, other = foldUnits(s), foldUnits(other)
	}
	x, y := unitsOf(s), unitsOf(other)
	if at < 0 || otherAt < 0 || at > int64(len(x))-n || otherAt > int64(len(y))-n {
		return False, nil
	}
	if n <= 0 {
		return True, nil
	}
	return Bool(hasUnits(x[at:], y[otherAt:otherAt+n])), nil
}
