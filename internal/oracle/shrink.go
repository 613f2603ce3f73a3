package oracle

import (
	"slices"
	"strings"
)

// shrinkTries bounds how often a shrinker asks whether a smaller case still differs.
const shrinkTries = 1000

// A shrinker looks for the smallest case for which differs holds.
type shrinker[C any] struct {
	best    C
	differs func(C) bool
	left    int
}

// try keeps a smaller case if it still differs.
func (s *shrinker[C]) try(c C) bool {
	if s.left <= 0 {
		return false
	}
	s.left--
	if !s.differs(c) {
		return false
	}
	s.best = c
	return true
}

// parts shortens what set makes of a joined list, in the manner of delta debugging: it leaves
// out runs of parts, half of them first, single ones last. It returns the parts that are left.
func (s *shrinker[C]) parts(parts []string, separator string, set func(*C, string)) []string {
	for size := len(parts); size > 0; size /= 2 {
		for at := 0; at < len(parts); {
			fewer := slices.Delete(slices.Clone(parts), at, min(at+size, len(parts)))
			c := s.best
			set(&c, strings.Join(fewer, separator))
			if s.try(c) {
				parts = fewer
			} else {
				at += size
			}
		}
	}
	return parts
}

// until repeats passes for as long as they make the case smaller.
func (s *shrinker[C]) until(size func(C) int, passes ...func()) {
	for before := -1; before != size(s.best); {
		before = size(s.best)
		for _, pass := range passes {
			pass()
		}
	}
}

func characters(s string) []string {
	var parts []string
	for s != "" {
		_, size := decodeRune(s)
		parts = append(parts, s[:size])
		s = s[size:]
	}
	return parts
}
