package oracle

import "slices"

// ShrinkPath gives a smaller case for which differs still holds: it leaves out ever smaller
// parts of both, and brackets around what matters.
func ShrinkPath(c PathCase, differs func(PathCase) bool) PathCase {
	s := &shrinker[PathCase]{best: c, differs: differs, left: shrinkTries}
	path := func(c *PathCase, text string) { c.Path = text }
	body := func(c *PathCase, text string) { c.Body = text }
	s.until(func(c PathCase) int { return len(c.Path) + len(c.Body) },
		func() { s.parts(split(s.best.Path), "", path) },
		func() { s.parts(split(s.best.Body), "", body) },
		func() { s.parts(characters(s.best.Path), "", path) },
		func() { shrinkNesting(s) },
		func() { s.parts(characters(s.best.Body), "", body) },
	)
	return s.best
}

// shrinkNesting puts a part of the document in the place of all of it, or drops what a pair of
// brackets holds.
func shrinkNesting(s *shrinker[PathCase]) {
	for _, span := range containers(s.best.Body) {
		c := s.best
		if c.Body = s.best.Body[span.start:span.end]; c != s.best && s.try(c) {
			return
		}
		for _, rest := range [...]string{"1", s.best.Body[span.start+1 : span.end-1]} {
			c.Body = s.best.Body[:span.start] + rest + s.best.Body[span.end:]
			if s.try(c) {
				return
			}
		}
	}
}

type span struct{ start, end int }

// containers finds the pairs of brackets in a text, the large ones first.
func containers(text string) []span {
	var found []span
	var open []int
	for i := range len(text) {
		switch text[i] {
		case '{', '[':
			open = append(open, i)
		case '}', ']':
			if last := len(open) - 1; last >= 0 {
				found = append(found, span{open[last], i + 1})
				open = open[:last]
			}
		}
	}
	slices.SortFunc(found, func(a, b span) int { return (b.end - b.start) - (a.end - a.start) })
	return found
}
