package value

import (
	"math"
	"slices"
)

// stringSearches are the methods that look for a text or a character.
func stringSearches() []method {
	return slices.Concat(prefixSearches(), indexSearches())
}

func prefixSearches() []method {
	const noPrefix = `Cannot invoke "String.length()" because "prefix" is null`
	return []method{
		def("contains(CharSequence)", nullSafe(`Cannot invoke "java.lang.CharSequence.toString()" because "s" is null`,
			func(s string, a []Value) (Value, error) { return Bool(indexFromPlace(s, a[0].text(), 0) >= 0), nil })),
		def("startsWith(String,int)", func(r Value, a []Value) (Value, error) {
			at := int(a[1].int())
			switch {
			case at < 0:
				return False, nil
			case a[0].IsNull():
				return Null, throw(nullPointer, noPrefix)
			default:
				return Bool(hasPrefixAt(r.text(), a[0].text(), at)), nil
			}
		}),
		def("startsWith(String)", nullSafe(noPrefix,
			func(s string, a []Value) (Value, error) { return Bool(hasPrefixAt(s, a[0].text(), 0)), nil })),
		def("endsWith(String)", nullSafe(`Cannot invoke "String.length()" because "suffix" is null`,
			func(s string, a []Value) (Value, error) {
				suffix := a[0].text()
				return Bool(hasPrefixAt(s, suffix, lengthOf(s)-lengthOf(suffix))), nil
			})),
	}
}

func indexSearches() []method {
	const noText, noTarget = `Cannot invoke "String.coder()" because "str" is null`, `Cannot read field "value" because "tgtStr" is null`
	return []method{
		def("indexOf(int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], 0, indexFromPlace) }),
		def("indexOf(int,int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], a[1].int(), indexFromPlace) }),
		def("lastIndexOf(int)", func(r Value, a []Value) (Value, error) {
			return searchChar(r, a[0], math.MaxInt32, lastIndexToPlace)
		}),
		def("lastIndexOf(int,int)", func(r Value, a []Value) (Value, error) {
			return searchChar(r, a[0], a[1].int(), lastIndexToPlace)
		}),
		def("indexOf(String)", nullSafe(noText, func(s string, a []Value) (Value, error) {
			return place(indexFromPlace(s, a[0].text(), 0))
		})),
		def("indexOf(String,int)", nullSafe(noTarget, func(s string, a []Value) (Value, error) {
			return place(indexFromPlace(s, a[0].text(), int(a[1].int())))
		})),
		def("lastIndexOf(String)", nullSafe(noTarget, func(s string, a []Value) (Value, error) {
			return place(lastIndexToPlace(s, a[0].text(), math.MaxInt32))
		})),
		def("lastIndexOf(String,int)", nullSafe(noTarget, func(s string, a []Value) (Value, error) {
			return place(lastIndexToPlace(s, a[0].text(), int(a[1].int())))
		})),
	}
}

func place(i int) (Value, error) { return Int(int32(i)), nil }

// searchChar looks for a code point; one that is no character is not found.
func searchChar(r, point Value, from int64, search func(s, sub string, from int) int) (Value, error) {
	c := point.int()
	if c < 0 || c > maxCodePoint {
		return place(-1)
	}
	return place(search(r.text(), textOfCodePoint(rune(c)), int(from)))
}
