package javaregex

import (
	"slices"
	"unicode"
)

// A runeRange is a range of code points, both ends included.
type runeRange struct{ lo, hi rune }

// A runeSet is a set of code points: sorted ranges that neither overlap nor
// touch. Surrogates are code points like others.
type runeSet []runeRange

func singleton(r rune) runeSet { return runeSet{{r, r}} }

func rangeSet(lo, hi rune) runeSet { return runeSet{{lo, hi}} }

// setOf returns the set of ranges given in any order.
func setOf(ranges ...runeRange) runeSet {
	slices.SortFunc(ranges, func(a, b runeRange) int { return int(a.lo - b.lo) })
	var s runeSet
	for _, r := range ranges {
		if n := len(s); n > 0 && r.lo <= s[n-1].hi+1 {
			s[n-1].hi = max(s[n-1].hi, r.hi)
			continue
		}
		s = append(s, r)
	}
	return s
}

// tableSet returns the union of tables of Unicode.
func tableSet(tables ...*unicode.RangeTable) runeSet {
	var ranges []runeRange
	for _, t := range tables {
		for _, r := range t.R16 {
			ranges = appendStrided(ranges, rune(r.Lo), rune(r.Hi), rune(r.Stride))
		}
		for _, r := range t.R32 {
			ranges = appendStrided(ranges, rune(r.Lo), rune(r.Hi), rune(r.Stride))
		}
	}
	return setOf(ranges...)
}

func appendStrided(ranges []runeRange, lo, hi, stride rune) []runeRange {
	if stride == 1 {
		return append(ranges, runeRange{lo, hi})
	}
	for r := lo; r <= hi; r += stride {
		ranges = append(ranges, runeRange{r, r})
	}
	return ranges
}

func (s runeSet) union(others ...runeSet) runeSet {
	return setOf(slices.Concat(append([]runeSet{s}, others...)...)...)
}

func (s runeSet) negate() runeSet {
	var out runeSet
	next := rune(0)
	for _, r := range s {
		if r.lo > next {
			out = append(out, runeRange{next, r.lo - 1})
		}
		next = r.hi + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, runeRange{next, unicode.MaxRune})
	}
	return out
}

func (s runeSet) intersect(t runeSet) runeSet {
	var out runeSet
	for len(s) > 0 && len(t) > 0 {
		if lo, hi := max(s[0].lo, t[0].lo), min(s[0].hi, t[0].hi); lo <= hi {
			out = append(out, runeRange{lo, hi})
		}
		if s[0].hi < t[0].hi {
			s = s[1:]
		} else {
			t = t[1:]
		}
	}
	return out
}

func (s runeSet) without(t runeSet) runeSet { return s.intersect(t.negate()) }

func (s runeSet) contains(r rune) bool {
	_, found := slices.BinarySearchFunc(s, r, func(in runeRange, r rune) int {
		switch {
		case in.hi < r:
			return -1
		case in.lo > r:
			return 1
		default:
			return 0
		}
	})
	return found
}

// single returns the only member of s.
func (s runeSet) single() (r rune, ok bool) {
	if len(s) == 1 && s[0].lo == s[0].hi {
		return s[0].lo, true
	}
	return 0, false
}
