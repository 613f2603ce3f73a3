package jsonpath

import "github.com/velmap/velmap/vtl/value"

// follow takes the steps from i to end, starting at v, and stops before the
// first that is not definite. It returns where it stopped: the step, and the
// value that this step has to deal with. The reason is found unless that step
// can't be taken.
func (p *Path) follow(i, end int, v value.Value) (int, value.Value, reason) {
	if end == len(p.steps) {
		v, i = p.route.Follow(v, i)
	}
	for ; i < end; i++ {
		s := &p.steps[i]
		var next value.Value
		var r reason
		switch s.kind {
		case stepMember:
			next, r = s.member(v)
		case stepIndex:
			next, r = s.element(v, s.index)
		case stepLast, stepBack:
			next, r = s.element(v, v.Len()+s.index)
		case stepMembers:
			next, r = s.members(v, i == len(p.steps)-1)
		case stepSelf:
			next = v
		default:
			return i, v, found
		}
		if r != found {
			return i, v, r
		}
		v = next
	}
	return i, v, found
}

// member returns the member of v that the step names.
func (s *step) member(v value.Value) (value.Value, reason) {
	m, ok := v.Get(s.name)
	switch {
	case ok:
		return m, found
	case !v.IsMap():
		return v, s.unfit
	case s.missing == found:
		return value.Null, found
	default:
		return v, s.missing
	}
}

// members returns a map of those members of v that the step names, in the
// order of the step.
func (s *step) members(v value.Value, last bool) (value.Value, reason) {
	if !v.IsMap() {
		return v, s.unfit
	}
	if !last {
		return v, innerMembers
	}
	picked := value.NewMap()
	for _, name := range s.names {
		m, ok := v.Get(name)
		switch {
		case ok:
			picked.Set(name, m)
		case s.missing == found:
			picked.Set(name, value.Null)
		case s.missing != skipped:
			return v, s.missing
		}
	}
	return picked.Value(), found
}

// element returns an element of a list.
func (s *step) element(v value.Value, i int) (value.Value, reason) {
	if r := s.asArray(v); r != found {
		return v, r
	}
	if e, ok := v.At(i); ok {
		return e, found
	}
	return v, s.missing
}

// asArray returns found for a list, and else why a path can't reach elements of
// v: only a java.util.List has any for Jayway, a Java array has none.
func (s *step) asArray(v value.Value) reason {
	switch {
	case v.IsList():
		return found
	case v.IsNull() && s.unfit != skipped:
		return nullArray
	default:
		return s.unfit
	}
}
