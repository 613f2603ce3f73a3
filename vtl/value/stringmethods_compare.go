package value

import (
	"strings"
	"unicode"
)

// stringComparisons are the methods that compare with another text.
func stringComparisons() []method {
	return []method{
		def("equals(Object)", func(r Value, a []Value) (Value, error) { return Bool(Equal(r, a[0])), nil }),
		def("contentEquals(StringBuffer)", throwNullPointer),
		def("contentEquals(CharSequence)", nullSafe(func(s string, a []Value) (Value, error) { return Bool(s == a[0].text()), nil })),
		def("equalsIgnoreCase(String)", callEqualsIgnoreCase),
		def("compareTo(String)", nullSafe(callCompareTo)),
		def("compareToIgnoreCase(String)", nullSafe(callCompareToIgnoreCase)),
		def("compareTo(Object)", callCompareToObject),
		def("regionMatches(int,String,int,int)", func(r Value, a []Value) (Value, error) { return regionMatches(r, false, a) }),
		def("regionMatches(boolean,int,String,int,int)", func(r Value, a []Value) (Value, error) {
			return regionMatches(r, a[0].Truth(), a[1:])
		}),
	}
}

// nullSafe is a method whose first argument is a text that must not be null.
func nullSafe(call func(s string, a []Value) (Value, error)) func(Value, []Value) (Value, error) {
	return func(r Value, a []Value) (Value, error) {
		if a[0].IsNull() {
			return Null, throw(nullPointer, "")
		}
		return call(r.text(), a)
	}
}

func callCompareTo(s string, a []Value) (Value, error) {
	return Int(int32(compareUnits(s, a[0].text()))), nil
}

func callCompareToIgnoreCase(s string, a []Value) (Value, error) {
	return Int(int32(compareUnits(foldUnits(s), foldUnits(a[0].text())))), nil
}

// callCompareToObject is the bridge method of Comparable.
func callCompareToObject(r Value, a []Value) (Value, error) {
	switch other, ok := a[0].Str(); {
	case ok:
		return Int(int32(compareUnits(r.text(), other))), nil
	case a[0].IsNull():
		return Null, throw(nullPointer, "")
	default:
		return Null, throw(classCast, "class %s cannot be cast to class java.lang.String", a[0].ClassName())
	}
}

func callEqualsIgnoreCase(r Value, a []Value) (Value, error) {
	other, ok := a[0].Str()
	return Bool(ok && foldUnits(r.text()) == foldUnits(other)), nil
}

// foldUnits maps every character to upper case and then to lower case by
// itself, as String.CASE_INSENSITIVE_ORDER does.
func foldUnits(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	units := unitsOf(s)
	for i, u := range units {
		if folded := unicode.ToLower(unicode.ToUpper(rune(u))); folded <= 0xFFFF {
			units[i] = uint16(folded)
		}
	}
	return textOf(units)
}

// regionMatches compares n units from two places.
func regionMatches(r Value, ignoreCase bool, a []Value) (Value, error) {
	if a[1].IsNull() {
		return Null, throw(nullPointer, "")
	}
	s, other := r.text(), a[1].text()
	if ignoreCase {
		s, other = foldUnits(s), foldUnits(other)
	}
	x, y := unitsOf(s), unitsOf(other)
	at, otherAt, n := a[0].int(), a[2].int(), a[3].int()
	if at < 0 || otherAt < 0 || at > int64(len(x))-n || otherAt > int64(len(y))-n {
		return False, nil
	}
	if n <= 0 {
		return True, nil
	}
	return Bool(hasUnits(x[at:], y[otherAt:otherAt+n])), nil
}
