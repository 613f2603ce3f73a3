package vtl

import "github.com/velmap/velmap/vtl/value"

// bareReference is $x as an expression. What takes more than a look at a
// variable of the template itself it leaves to the reference.
type bareReference struct{ *reference }

// bare returns the reference as such an expression, if it is one.
func (r *reference) bare() (b *bareReference, ok bool) {
	return &bareReference{r}, len(r.steps) == 0 && r.plain()
}

// plain reports whether the value of the reference is that of its steps.
func (r *reference) plain() bool { return !r.runt && !r.uncomputed && !r.holdsLoop }

func (b *bareReference) eval(s *state) (value.Value, signal) {
	if v, ok := s.known(b.slot); ok && !v.IsNull() {
		return v, proceed
	}
	return b.execute(s)
}
