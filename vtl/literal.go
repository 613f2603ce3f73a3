package vtl

import (
	"strconv"

	"github.com/velmap/velmap/vtl/value"
)

// constant is a literal with one value.
type constant struct {
	span
	truthless
	value value.Value
}

func (c *constant) eval(*state) (value.Value, signal)          { return c.value, proceed }
func (c *constant) argumentValue(*state) (value.Value, signal) { return c.value, proceed }

// boolean is true or false, the only literal with a truth.
type boolean struct{ *constant }

func (b *boolean) test(*state) (bool, signal) { return b.value.Truth(), proceed }

// list is [a, b]: a new ArrayList each time.
type list struct {
	span
	truthless
	elements []expression
}

func (l *list) eval(s *state) (value.Value, signal) {
	elements := make([]value.Value, len(l.elements))
	for i, e := range l.elements {
		v, sig := e.eval(s)
		if sig != proceed {
			return value.Null, sig
		}
		elements[i] = v
	}
	return value.NewList(elements...).Value(), proceed
}

func (l *list) argumentValue(s *state) (value.Value, signal) { return l.eval(s) }

// mapLiteral is {k: v}: a new LinkedHashMap each time.
type mapLiteral struct {
	span
	truthless
	keys, values []expression
}

func (m *mapLiteral) eval(s *state) (value.Value, signal) {
	built := value.NewMap()
	for i := range m.keys {
		key, sig := m.keys[i].eval(s)
		if sig != proceed {
			return value.Null, sig
		}
		v, sig := m.values[i].eval(s)
		if sig != proceed {
			return value.Null, sig
		}
		built.Put(key, v)
	}
	return built.Value(), proceed
}

func (m *mapLiteral) argumentValue(s *state) (value.Value, signal) { return m.eval(s) }

// rangeLiteral is [from..to]: a new ArrayList of Integers each time, null when
// an end is no number.
type rangeLiteral struct {
	span
	truthless
	from, to expression
}

func (r *rangeLiteral) eval(s *state) (value.Value, signal) {
	from, sig := r.from.eval(s)
	if sig != proceed {
		return value.Null, sig
	}
	to, sig := r.to.eval(s)
	if sig != proceed {
		return value.Null, sig
	}
	first, ok := from.IntValue()
	if !ok {
		return value.Null, proceed
	}
	last, ok := to.IntValue()
	if !ok {
		return value.Null, proceed
	}
	return r.build(s, first, last)
}

// build makes the list. It counts down from a larger first number, and from an
// equal one. As in Java, the number of elements is an int, which wraps around.
func (r *rangeLiteral) build(s *state, first, last int32) (value.Value, signal) {
	step, distance := int32(1), first-last
	if first >= last {
		step = -1
	}
	if distance < 0 {
		distance = -distance
	}
	n := distance + 1
	if n < 0 {
		return value.Null, s.failValue(r, "range", &value.Exception{
			Class: "java.lang.IllegalArgumentException", Message: "Illegal Capacity: " + strconv.Itoa(int(n)),
		})
	}
	if int(n) > s.limits.Steps-s.steps {
		return value.Null, s.failLimit(r, "steps", "the range has %d elements", n)
	}
	s.steps += int(n)
	elements := make([]value.Value, n)
	for i := range elements {
		elements[i] = value.Int(first + int32(i)*step)
	}
	return value.NewList(elements...).Value(), proceed
}

func (r *rangeLiteral) argumentValue(s *state) (value.Value, signal) { return r.eval(s) }

// interpolated is a string in double quotes with references or directives in
// it.
type interpolated struct {
	span
	truthless
	body body

	// trimmed: the last character of the output belongs to the blank that was
	// appended to the source, and is taken off.
	trimmed bool
}

func (i *interpolated) eval(s *state) (value.Value, signal) {
	if sig := s.enter(i); sig != proceed {
		return value.Null, sig
	}
	mark := s.begin()
	sig := i.body.render(s)
	rendered := s.cut(mark)
	if i.trimmed {
		rendered = value.TrimLastUnit(rendered)
	}
	s.leave()
	return value.String(string(rendered)), sig
}

func (i *interpolated) argumentValue(s *state) (value.Value, signal) { return i.eval(s) }
