package value

import "strings"

// isASCII reports whether every character of s is one byte, so that places in
// it are the same in Java and in Go.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// lengthOf is String.length: the number of UTF-16 units.
func lengthOf(s string) int {
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0xF0:
			n += 2
		case c&0xC0 != 0x80:
			n++
		}
	}
	return n
}

// part returns the units from begin up to end, which must be within s.
func part(s string, begin, end int) string {
	if isASCII(s) {
		return s[begin:end]
	}
	return textOf(unitsOf(s)[begin:end])
}

// unitAt returns the unit at a place, which must be within s.
func unitAt(s string, at int) uint16 {
	if isASCII(s) {
		return uint16(s[at])
	}
	return unitsOf(s)[at]
}

// unitPlace turns a byte offset into a place in units.
func unitPlace(s string, offset int) int { return lengthOf(s[:offset]) }

// indexFromPlace is String.indexOf(String, int).
func indexFromPlace(s, sub string, from int) int {
	from = max(from, 0)
	if isASCII(s) {
		if from > len(s) {
			from = len(s)
		}
		if i := strings.Index(s[from:], sub); i >= 0 {
			return from + i
		}
		return -1
	}
	return indexOfUnits(unitsOf(s), unitsOf(sub), from)
}

func indexOfUnits(units, sub []uint16, from int) int {
	if from > len(units) {
		from = len(units)
	}
	for i := from; i+len(sub) <= len(units); i++ {
		if hasUnits(units[i:], sub) {
			return i
		}
	}
	return -1
}

// lastIndexToPlace is String.lastIndexOf(String, int).
func lastIndexToPlace(s, sub string, from int) int {
	units, wanted := unitsOf(s), unitsOf(sub)
	for i := min(from, len(units)-len(wanted)); i >= 0; i-- {
		if hasUnits(units[i:], wanted) {
			return i
		}
	}
	return -1
}

func hasUnits(units, prefix []uint16) bool {
	for i, u := range prefix {
		if units[i] != u {
			return false
		}
	}
	return true
}

// compareUnits is String.compareTo: the difference of the first units that
// differ, else of the lengths.
func compareUnits(a, b string) int {
	if isASCII(a) && isASCII(b) {
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				return int(a[i]) - int(b[i])
			}
		}
		return len(a) - len(b)
	}
	x, y := unitsOf(a), unitsOf(b)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return int(x[i]) - int(y[i])
		}
	}
	return len(x) - len(y)
}
