package javaregex

import "unicode"

// foldCase adds to a character or a range the characters that Java takes for
// equal under the flags that hold.
func foldCase(s runeSet, flags Flags) runeSet {
	switch {
	case flags&CaseInsensitive == 0:
		return s
	case flags&UnicodeCase == 0:
		return foldASCII(s)
	default:
		return foldUnicode(s)
	}
}

func foldASCII(s runeSet) runeSet {
	folded := s
	for _, r := range s.intersect(rangeSet('A', 'Z')) {
		folded = folded.union(rangeSet(r.lo+0x20, r.hi+0x20))
	}
	for _, r := range s.intersect(rangeSet('a', 'z')) {
		folded = folded.union(rangeSet(r.lo-0x20, r.hi-0x20))
	}
	return folded
}

// foldUnicode adds every character whose capital, or the small letter of that,
// is in s. Of a single character the small letter of the capital counts (JDK
// 17, Pattern.single): \u1e9e, the capital sharp s, matches the small one, which
// has no capital and matches only itself.
func foldUnicode(s runeSet) runeSet {
	if r, ok := s.single(); ok {
		upper := unicode.ToUpper(r)
		lower := unicode.ToLower(upper)
		if upper == lower {
			return s
		}
		s = singleton(lower)
	}
	var added []runeRange
	for _, r := range cased() {
		for c := r.lo; c <= r.hi; c++ {
			upper := unicode.ToUpper(c)
			if s.contains(upper) || s.contains(unicode.ToLower(upper)) {
				added = append(added, runeRange{c, c})
			}
		}
	}
	return s.union(setOf(added...))
}

// cased returns the characters that have another case.
func cased() runeSet {
	ranges := make([]runeRange, 0, len(unicode.CaseRanges))
	for _, r := range unicode.CaseRanges {
		ranges = append(ranges, runeRange{rune(r.Lo), rune(r.Hi)})
	}
	return setOf(ranges...)
}
