package jsonpath

import "github.com/velmap/velmap/vtl/value"

// An evaluator is one evaluation of a path. Its methods report whether the
// evaluation goes on; it ends where the caller has seen enough, and at a
// failure.
type evaluator struct {
	path      *Path
	root      value.Value
	failure   failure
	forgiving int // the wildcards over arrays that we are in
	depth     int // of a scan
	visited   int // places that scans have seen
}

// An emitter takes a result; it reports whether it wants more. It is handed
// from call to call, as it would have to live on the heap in an evaluator.
type emitter = func(value.Value) bool

// eval evaluates the steps from i on at v.
func (e *evaluator) eval(i int, v value.Value, emit emitter) bool {
	at, next, r := e.path.follow(i, len(e.path.steps), v)
	switch {
	case r == skipped:
		return true
	case r != found:
		e.fail(r, at, next)
		return e.below(i, r.end(at), v)
	case at == len(e.path.steps):
		return emit(next)
	default:
		return e.branch(at, next, emit) || e.below(i, at, v)
	}
}

// branch evaluates the step at i, which is not definite.
func (e *evaluator) branch(i int, v value.Value, emit emitter) bool {
	switch e.path.steps[i].kind {
	case stepWildcard:
		return e.wildcard(i, v, emit)
	case stepScan:
		return e.scan(i, v, emit)
	case stepFilter:
		return e.filter(i, v, emit)
	default:
		return e.pick(i, v, emit)
	}
}

// wildcard evaluates * at v. Over an array it forgives what is not found below
// an element, over a map it does not (Jayway 2.0, WildcardPathToken).
func (e *evaluator) wildcard(i int, v value.Value, emit emitter) bool {
	switch {
	case v.IsMap():
		return e.everyMember(i, v, emit)
	case v.IsList():
		e.forgiving++
		ok := e.everyElement(i, v, emit)
		e.forgiving--
		return ok
	default:
		return true
	}
}

func (e *evaluator) everyMember(i int, v value.Value, emit emitter) bool {
	for key, member := range v.Entries() {
		name, ok := keyName(key)
		if !ok {
			return e.fail(foreignKey, i, key)
		}
		if !e.eval(i+1, member, emit) {
			return e.belowMember(name)
		}
	}
	return true
}

func (e *evaluator) everyElement(i int, v value.Value, emit emitter) bool {
	n := 0
	for element := range v.Elements() {
		if !e.eval(i+1, element, emit) && !e.forgive() {
			return e.belowElement(n)
		}
		n++
	}
	return true
}

// filter evaluates a filter at v: a map is tested itself, of an array its
// elements are.
func (e *evaluator) filter(i int, v value.Value, emit emitter) bool {
	switch {
	case v.IsMap():
		accepted, ok := e.accepts(i, v)
		return ok && (!accepted || e.eval(i+1, v, emit))
	case v.IsList():
		return e.filterElements(i, v, emit)
	default:
		return e.fail(notFilterable, i, v)
	}
}

func (e *evaluator) filterElements(i int, v value.Value, emit emitter) bool {
	n := 0
	for element := range v.Elements() {
		accepted, ok := e.accepts(i, element)
		if !ok {
			return false
		}
		if accepted && !e.eval(i+1, element, emit) {
			return e.belowElement(n)
		}
		n++
	}
	return true
}

// keyName returns the text of a key of a map. Jayway takes every key for a
// String, so that another one is a ClassCastException; null passes.
func keyName(key value.Value) (name string, ok bool) {
	if key.IsNull() {
		return "null", true
	}
	return key.Str()
}
