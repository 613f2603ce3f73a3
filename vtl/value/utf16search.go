package value

import "strings"

// indexFromPlace is String.indexOf(String, int).
func indexFromPlace(s, sub string, from int) int {
	from = max(from, 0)
	offset := 0
	if from > 0 {
		if from > lengthOf(s) {
			from = lengthOf(s)
		}
		var inside bool
		if offset, inside = byteAt(s, from); inside {
			return indexOfUnits(unitsOf(s), unitsOf(sub), from)
		}
	}
	if halfCharacter(s, sub) {
		return indexOfUnits(unitsOf(s), unitsOf(sub), from)
	}
	if i := strings.Index(s[offset:], sub); i >= 0 {
		return from + lengthOf(s[offset:offset+i])
	}
	return -1
}

// halfCharacter reports whether a search for sub could find half of a
// character of s, which a search for bytes does not.
func halfCharacter(s, sub string) bool {
	return hasLoneSurrogate(sub) && !isASCII(s)
}

func hasLoneSurrogate(s string) bool {
	for i := strings.IndexByte(s, 0xED); i >= 0 && i+1 < len(s); {
		if s[i+1] >= 0xA0 {
			return true
		}
		next := strings.IndexByte(s[i+1:], 0xED)
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

func indexOfUnits(units, sub []uint16, from int) int {
	for i := from; i+len(sub) <= len(units); i++ {
		if hasUnits(units[i:], sub) {
			return i
		}
	}
	return -1
}

// lastIndexToPlace is String.lastIndexOf(String, int).
func lastIndexToPlace(s, sub string, from int) int {
	n := lengthOf(s)
	from = min(from, n)
	switch {
	case from < 0:
		return -1
	case sub == "":
		return from
	case halfCharacter(s, sub):
		return lastIndexOfUnits(unitsOf(s), unitsOf(sub), from)
	}
	offset, _ := byteAt(s, from)
	i := strings.LastIndex(s[:min(offset+len(sub), len(s))], sub)
	if i < 0 {
		return -1
	}
	return lengthOf(s[:i])
}

func lastIndexOfUnits(units, sub []uint16, from int) int {
	for i := min(from, len(units)-len(sub)); i >= 0; i-- {
		if hasUnits(units[i:], sub) {
			return i
		}
	}
	return -1
}

// hasUnits reports whether units start with prefix, which must not be longer.
func hasUnits(units, prefix []uint16) bool {
	for i, u := range prefix {
		if units[i] != u {
			return false
		}
	}
	return true
}

// hasPrefixAt is String.startsWith(String, int).
func hasPrefixAt(s, prefix string, at int) bool {
	if at < 0 || at > lengthOf(s) {
		return false
	}
	offset, inside := byteAt(s, at)
	if !inside && !halfCharacter(s, prefix) {
		return strings.HasPrefix(s[offset:], prefix)
	}
	units, wanted := unitsOf(s)[at:], unitsOf(prefix)
	return len(wanted) <= len(units) && hasUnits(units, wanted)
}
