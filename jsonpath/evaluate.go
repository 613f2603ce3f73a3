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
	visited   int // places that have been seen
	most      int // elements of a list in which all were looked at

	// upstream is one more than the index of the last element at which a scan
	// has evaluated the last step.
	upstream int

	known map[*Path]value.Value // what paths in filters that begin at the document lead to
}

// An emitter takes a result; it reports whether it wants more. It is handed
// from call to call, as it would have to live on the heap in an evaluator.
type emitter = func(value.Value) bool

// each evaluates p and emits the results. It returns what has ended it, a
// failure whose reason is found where nothing has.
func (p *Path) each(doc value.Value, emit emitter) failure {
	if doc.IsNull() {
		return failure{reason: noDocument}
	}
	e := evaluator{path: p, root: doc}
	e.eval(0, doc, emit)
	return e.failure
}

// evaluate evaluates p at a place of a document: the last result when p is
// definite, else a list of them. Else f says why not; that a definite path leads
// to nothing has the reason skipped (Jayway 2.9, EvaluationContextImpl.getValue).
//
// The path may be part of a filter or an argument in the evaluation outer: then
// what it costs is added there.
func (p *Path) evaluate(start, root value.Value, outer *evaluator, f *failure) (v value.Value, ok bool) {
	if root.IsNull() {
		f.reason = noDocument
		return value.Null, false
	}
	if p.direct {
		at, v, r := p.follow(0, len(p.steps), start)
		if r == found {
			return v, true
		}
		*f = p.failureAt(at, r, start, v)
		return value.Null, false
	}
	var r results
	e := evaluator{path: p, root: root}
	if outer != nil {
		e.visited = outer.visited
	}
	e.eval(0, start, func(v value.Value) bool { return r.add(v, e.most) })
	if outer != nil {
		outer.visited = e.visited
	}
	switch {
	case e.failure.reason != found:
		*f = e.failure
	case r.n > maxResults:
		f.reason = tooLong
	case !p.definite:
		return r.list().Value(), true
	case r.n > 0:
		return r.last(), true
	default:
		f.reason, f.step = skipped, len(p.steps)-1
	}
	return value.Null, false
}

// eval evaluates the steps from i on at v.
func (e *evaluator) eval(i int, v value.Value, emit emitter) bool {
	if e.visited++; e.visited > maxVisited {
		return e.fail(tooLong, min(i, len(e.path.steps)-1), value.Null)
	}
	at, next, r := e.path.follow(i, len(e.path.steps), v)
	switch {
	case r == skipped:
		return true
	case r != found:
		e.fail(r, at, next)
		return e.below(i, r.end(at), v)
	case at < len(e.path.steps):
		return e.branch(at, next, emit) || e.forgiveBehind(i, at) || e.below(i, at, v)
	case i < at && e.hides(at-1):
		return true
	default:
		return emit(next)
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
	case stepCall:
		return e.invoke(i, v, emit)
	case stepEach:
		return e.everyOf(i, v, emit)
	default:
		return e.pick(i, v, emit)
	}
}

// hides reports whether a result of the step at i, the last one, is left out.
// Behind a scan for a step that is not the last one Jayway 2.9 keeps the results
// of a property only if that step is the index of the array element that the
// scan has last been at (PathToken.handleObjectProperty).
func (e *evaluator) hides(i int) bool {
	if e.upstream == 0 || e.path.steps[i].kind != stepMember && e.path.steps[i].kind != stepWildcard {
		return false
	}
	before := &e.path.steps[e.path.tail-1]
	return before.kind != stepIndex || before.index != e.upstream-1
}

// wildcard evaluates * at v. Over an array it forgives what is not found below
// an element, over a map it does not (Jayway, WildcardPathToken).
func (e *evaluator) wildcard(i int, v value.Value, emit emitter) bool {
	switch {
	case v.IsMap():
		return e.everyMember(i, v, emit)
	case v.IsList():
		if e.path.options.require {
			return e.everyElement(i, v, emit)
		}
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
		if i+1 == len(e.path.steps) && e.hides(i) {
			continue
		}
		if !e.eval(i+1, member, emit) {
			return e.belowMember(name)
		}
	}
	return true
}

// everyOf evaluates several members on the way, one after the other.
func (e *evaluator) everyOf(i int, v value.Value, emit emitter) bool {
	s := &e.path.steps[i]
	if !v.IsMap() {
		return e.lacks(s.unfit, i, v)
	}
	for _, name := range s.names {
		switch member, ok := v.Get(name); {
		case !ok && s.missing == skipped:
		case !ok:
			return e.fail(s.missing, i, v)
		case !e.eval(i+1, member, emit):
			return e.belowMember(name)
		}
	}
	return true
}

func (e *evaluator) everyElement(i int, v value.Value, emit emitter) bool {
	e.most = max(e.most, v.Len())
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
		return e.lacks(e.path.steps[i].unfit, i, v)
	}
}

func (e *evaluator) filterElements(i int, v value.Value, emit emitter) bool {
	e.most = max(e.most, v.Len())
	n := 0
	for element := range v.Elements() {
		accepted, ok := e.accepts(i, element)
		if !ok {
			return false
		}
		if accepted && !e.eval(i+1, element, emit) && !e.forgiveIndex() {
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
