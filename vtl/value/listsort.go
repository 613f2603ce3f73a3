package value

import (
	"cmp"
	"slices"
	"strings"
)

// callSort sorts a list in the natural order of its elements; null is the only
// Comparator that a template can give.
func callSort(r Value, _ []Value) error {
	l := r.writableList()
	if l.class.listVariety() == immutable {
		return throw(unsupportedOperation, "")
	}
	for i, e := range l.elements {
		l.elements[i] = e.resolve()
	}
	if l.class == classArrayList || l.class == classJSONArray {
		l.modCount++
	}
	var failure error
	slices.SortStableFunc(l.elements, func(a, b Value) int {
		if failure != nil {
			return 0
		}
		var c int
		c, failure = naturalOrder(a, b)
		return c
	})
	return failure
}

// naturalOrder returns what a.compareTo(b) does.
func naturalOrder(a, b Value) (int, error) {
	switch {
	case a.kind == KindString && b.kind == KindString && !hasSupplementary(a.text()) && !hasSupplementary(b.text()):
		return strings.Compare(a.text(), b.text()), nil
	case a.kind == b.kind && (a.kind == KindInteger || a.kind == KindLong):
		return cmp.Compare(a.int(), b.int()), nil
	case a.IsNull():
		return 0, throw(nullPointer, `Cannot invoke "java.lang.Comparable.compareTo(Object)" because "a[runHi++]" is null`)
	}
	c, ok, err := Call(a, "compareTo", b)
	if err != nil {
		return 0, err
	}
	if i, isInt := c.Int64(); ok && isInt {
		return int(i), nil
	}
	return 0, castError(a.Class(), classComparable)
}

// hasSupplementary reports whether s has a character that takes two UTF-16
// units or stands behind those: where the order of bytes is not that of units.
func hasSupplementary(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xED {
			return true
		}
	}
	return false
}
