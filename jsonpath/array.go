package jsonpath

import "github.com/velmap/velmap/vtl/value"

// pick evaluates a union or a slice of an array (Jayway, ArrayPathToken).
func (e *evaluator) pick(i int, v value.Value, emit emitter) bool {
	s := &e.path.steps[i]
	if r := s.asArray(v); r != found {
		return e.lacks(r, i, v)
	}
	if s.kind == stepUnion {
		return e.union(i, v, emit)
	}
	from, to := s.bounds(v.Len())
	for n := from; n < to; n++ {
		if !e.element(i, n, v, emit) {
			return false
		}
	}
	return true
}

// union evaluates [1, 2] in the order of the expression.
func (e *evaluator) union(i int, v value.Value, emit emitter) bool {
	for _, n := range e.path.steps[i].indexes {
		if !e.element(i, n, v, emit) {
			return false
		}
	}
	return true
}

// element goes on with the element at n. With Jayway 2.0 it has to be there,
// with 2.9 a negative n counts from the end.
func (e *evaluator) element(i, n int, v value.Value, emit emitter) bool {
	at := n
	if n < 0 && e.path.options.dialect == Jayway29 {
		at += v.Len()
	}
	next, ok := v.At(at)
	if !ok {
		return e.lacks(e.path.steps[i].missing, i, v) || e.belowElement(n)
	}
	return e.eval(i+1, next, emit) || e.forgiveIndex() || e.belowElement(n)
}

// bounds returns the indexes that a slice takes of an array. A slice with one
// bound counts a negative one from the end; a slice with two does not, so that
// its indexes may be out of range of an array that is not empty.
func (s *step) bounds(length int) (from, to int) {
	switch s.kind {
	case stepSliceFrom:
		if from = s.index; from < 0 {
			from = max(0, from+length)
		}
		return from, length
	case stepSliceTo:
		if to = s.index; to < 0 {
			to += length
		}
		return 0, min(to, length)
	default:
		if length == 0 {
			return 0, 0
		}
		return s.index, min(s.to, length)
	}
}
