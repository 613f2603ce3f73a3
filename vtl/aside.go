package vtl

import "github.com/velmap/velmap/vtl/value"

// mark is where a text began that is rendered at the end of the output and cut
// off again.
type mark struct {
	outer []byte
	start int
	apart bool // rendered in a buffer of its own
}

// begin starts a text of its own, such as that of an interpolated string.
func (s *state) begin() mark {
	m := mark{outer: s.out, start: len(s.out)}
	if value.EndsInHighSurrogate(s.out) { // it must not be joined with the text
		m.apart, m.start = true, 0
		s.out = nil
	}
	return m
}

// cut returns what was rendered since the mark and takes it off the output. It
// is valid until something is rendered.
func (s *state) cut(m mark) []byte {
	rendered := s.out[m.start:]
	if m.apart {
		s.out = m.outer
	} else {
		s.out = s.out[:m.start]
	}
	return rendered
}
