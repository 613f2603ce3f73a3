package value

import (
	"math"
	"strings"
)

// stringSearches are the methods that look for a text or a character.
func stringSearches() []method {
	return []method{
		def("contains(CharSequence)", nullSafe(func(s string, a []Value) (Value, error) {
			return Bool(strings.Contains(s, a[0].text())), nil
		})),
		def("startsWith(String,int)", nullSafe(callStartsWithAt)),
		def("startsWith(String)", nullSafe(func(s string, a []Value) (Value, error) {
			return Bool(strings.HasPrefix(s, a[0].text())), nil
		})),
		def("endsWith(String)", nullSafe(func(s string, a []Value) (Value, error) {
			return Bool(strings.HasSuffix(s, a[0].text())), nil
		})),
		def("indexOf(int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], 0, false) }),
		def("indexOf(int,int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], a[1].int(), false) }),
		def("lastIndexOf(int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], math.MaxInt32, true) }),
		def("lastIndexOf(int,int)", func(r Value, a []Value) (Value, error) { return searchChar(r, a[0], a[1].int(), true) }),
		def("indexOf(String)", nullSafe(func(s string, a []Value) (Value, error) { return place(indexFromPlace(s, a[0].text(), 0)) })),
		def("indexOf(String,int)", nullSafe(func(s string, a []Value) (Value, error) {
			return place(indexFromPlace(s, a[0].text(), int(a[1].int())))
		})),
		def("lastIndexOf(String)", nullSafe(func(s string, a []Value) (Value, error) {
			return place(lastIndexToPlace(s, a[0].text(), math.MaxInt32))
		})),
		def("lastIndexOf(String,int)", nullSafe(func(s string, a []Value) (Value, error) {
			return place(lastIndexToPlace(s, a[0].text(), int(a[1].int())))
		})),
	}
}

func place(i int) (Value, error) { return Int(int32(i)), nil }

func callStartsWithAt(s string, a []Value) (Value, error) {
	units, prefix, at := unitsOf(s), unitsOf(a[0].text()), int(a[1].int())
	if at < 0 || at > len(units)-len(prefix) {
		return False, nil
	}
	return Bool(hasUnits(units[at:], prefix)), nil
}

// searchChar looks for a code point; one that is no character is not found.
func searchChar(r, point Value, from int64, last bool) (Value, error) {
	c := point.int()
	if c < 0 || c > maxCodePoint {
		return Int(-1), nil
	}
	sub := textOfCodePoint(rune(c))
	if last {
		return place(lastIndexToPlace(r.text(), sub, int(from)))
	}
	return place(indexFromPlace(r.text(), sub, int(min(from, math.MaxInt32))))
}
