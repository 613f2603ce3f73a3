package jsonpath

import "github.com/velmap/velmap/vtl/value"

// The bounds of an evaluation: containers of a template may hold themselves,
// steps that name one place twice multiply, and neither the stack nor the memory
// of Java, where that would end, are ours.
const (
	maxDepth   = 10_000
	maxVisited = 100_000_000
	maxResults = 10_000_000
)

// scan evaluates .. at v: it walks v and everything below it, parents first,
// and evaluates the step after it wherever that step has something to find
// (Jayway, ScanPathToken).
func (e *evaluator) scan(i int, v value.Value, emit emitter) bool {
	if i+1 == len(e.path.steps) {
		return e.fail(openScan, i, v)
	}
	return !hasInside(v) || e.walk(i+1, v, emit)
}

// hasInside reports whether a scan goes into v.
func hasInside(v value.Value) bool { return v.IsMap() || v.IsList() }

// walk evaluates the step at i at v, a map or a list, and everything below it.
func (e *evaluator) walk(i int, v value.Value, emit emitter) bool {
	if e.depth >= maxDepth {
		return e.fail(tooDeep, i, value.Null)
	}
	if e.visited += 1 + v.Len(); e.visited > maxVisited {
		return e.fail(tooLong, i, value.Null)
	}
	e.depth++
	ok := e.visit(i, v, emit) && e.walkInto(i, v, emit)
	e.depth--
	return ok
}

// visit evaluates the step at i at v if it has something to find there. At an
// array the last step is evaluated itself; of a step that is not the last the
// test has stood for it, and what follows is evaluated at every element.
func (e *evaluator) visit(i int, v value.Value, emit emitter) bool {
	if s := &e.path.steps[i]; s.kind == stepMember { // looked up once
		member, ok := v.Get(s.name)
		ok = ok || e.nullIsFound(i) && v.IsMap()
		return !ok || e.eval(i+1, member, emit) || e.belowMember(s.name)
	}
	matches, ok := e.matches(i, v)
	if !ok || !matches {
		return ok
	}
	if v.IsMap() || i+1 == len(e.path.steps) {
		return e.eval(i, v, emit)
	}
	n := 0
	for element := range v.Elements() {
		if e.path.options.dialect == Jayway29 && i+2 == len(e.path.steps) {
			e.upstream = n + 1
		}
		if !e.eval(i+1, element, emit) {
			return e.belowElement(n)
		}
		n++
	}
	return true
}

// nullIsFound reports whether the step at i finds null in maps that lack its
// member: with Jayway 2.9 a scan goes by that.
func (e *evaluator) nullIsFound(i int) bool {
	return e.path.options.dialect == Jayway29 && i+1 == len(e.path.steps) && e.path.steps[i].missing == found
}

// matches reports whether the step at i has something to find at v.
func (e *evaluator) matches(i int, v value.Value) (matches, ok bool) {
	s := &e.path.steps[i]
	switch s.kind {
	case stepMembers:
		return v.IsMap() && (e.nullIsFound(i) || hasAll(v, s.names)), true
	case stepEach:
		return v.IsMap(), true
	case stepIndex, stepLast, stepBack, stepUnion, stepSliceFrom, stepSliceTo, stepSlice:
		return v.IsList(), true
	case stepWildcard:
		return true, true
	case stepFilter:
		return e.accepts(i, v)
	default:
		return false, true
	}
}

func hasAll(v value.Value, names []string) bool {
	for _, name := range names {
		if _, ok := v.Get(name); !ok {
			return false
		}
	}
	return true
}

// walkInto walks what v holds.
func (e *evaluator) walkInto(i int, v value.Value, emit emitter) bool {
	if v.IsMap() {
		for key, member := range v.Entries() {
			name, ok := keyName(key)
			if !ok {
				return e.fail(foreignKey, i, key)
			}
			if hasInside(member) && !e.walk(i, member, emit) {
				return e.belowMember(name)
			}
		}
		return true
	}
	n := 0
	for element := range v.Elements() {
		if hasInside(element) && !e.walk(i, element, emit) {
			return e.belowElement(n)
		}
		n++
	}
	return true
}
