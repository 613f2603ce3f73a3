package jsonpath

import (
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// A failure is what ends an evaluation, with what its text is made of.
type failure struct {
	reason reason
	step   int         // the step that can't be taken
	value  value.Value // what it can't be taken from
	detail string      // of a criterion
	cause  error       // of a criterion
	err    *Error      // of a path in a filter
	trail  []place     // from the failure up to the document
}

// fail ends the evaluation; it returns false.
func (e *evaluator) fail(r reason, step int, v value.Value) bool {
	e.failure = failure{reason: r, step: step, value: v}
	return false
}

// lacks is for a value at which the step can't be taken: where the policy is
// to skip it the evaluation goes on.
func (e *evaluator) lacks(r reason, step int, v value.Value) bool {
	return r == skipped || e.fail(r, step, v)
}

// forgive takes back a failure to find something below an element of a
// wildcard; it reports whether it was one.
func (e *evaluator) forgive() bool {
	if !e.passing() {
		return e.forgiveIndex()
	}
	e.failure = failure{}
	return true
}

// forgiveIndex takes back an IndexOutOfBoundsException, as Jayway 2.9 does below
// every element.
func (e *evaluator) forgiveIndex() bool {
	if e.failure.reason != badIndex {
		return false
	}
	e.failure = failure{}
	return true
}

// forgiveBehind is that for a failure behind the steps from i to end.
func (e *evaluator) forgiveBehind(i, end int) bool {
	for ; i < end; i++ {
		if e.path.steps[i].kind.ofElements() {
			return e.forgiveIndex()
		}
	}
	return false
}

// passing reports whether the failure is one that a wildcard around us
// forgives, so that nobody will read of it.
func (e *evaluator) passing() bool {
	return e.forgiving > 0 && e.failure.reason.code() == PathNotFound
}

// below notes that the failure lies below the steps from i to end, taken from
// v; it returns false, as the other notes do.
func (e *evaluator) below(i, end int, v value.Value) bool {
	if e.failure.reason == found || e.passing() {
		return false
	}
	way := e.path.places(i, end, v)
	slices.Reverse(way)
	e.failure.trail = append(e.failure.trail, way...)
	return false
}

func (e *evaluator) belowMember(name string) bool {
	return e.belowPlace(place{name: name, index: byName})
}

func (e *evaluator) belowElement(n int) bool { return e.belowPlace(elementPlace(n)) }

func (e *evaluator) belowPlace(p place) bool {
	if e.failure.reason != found && !e.passing() {
		e.failure.trail = append(e.failure.trail, p)
	}
	return false
}

// error returns the error of a failure.
func (f *failure) error(p *Path) *Error {
	if f.err != nil {
		inner := *f.err
		inner.Expr = p.expr
		return &inner
	}
	slices.Reverse(f.trail)
	return &Error{
		Code: f.reason.code(), Expr: p.expr, Offset: p.offset(f.step),
		path: p, reason: f.reason, step: f.step, value: f.value, text: f.detail, cause: f.cause, places: f.trail,
	}
}

func (f *failure) code() Code { return f.reason.code() }

// errorAt returns the error of a definite path that ends at a step, with v in
// hand. It is made beforehand where it can be.
func (p *Path) errorAt(at int, r reason, doc, v value.Value) *Error {
	if at < len(p.steps) && p.steps[at].errs != nil {
		errs := p.steps[at].errs
		switch {
		case r == skipped || r == missingMember || r == outOfRange:
			return errs.missing
		case errs.unfit != nil && r == errs.unfit.reason:
			return errs.unfit
		}
	}
	f := p.failureAt(at, r, doc, v)
	return f.error(p)
}

// failureAt returns the failure of a definite path that ends at a step.
func (p *Path) failureAt(at int, r reason, start, v value.Value) failure {
	f := failure{reason: r, step: at, value: v, trail: p.places(0, r.end(at), start)}
	slices.Reverse(f.trail)
	return f
}

// prepare makes the failures beforehand that depend on nothing but the path.
func (p *Path) prepare() {
	if !p.direct || p.sized {
		return
	}
	for i := range p.steps {
		s := &p.steps[i]
		var errs stepErrors
		if s.missing != found {
			errs.missing = p.errorAt(i, s.missing, value.Null, value.Null)
		}
		switch {
		case s.kind == stepMember && p.options.dialect == Jayway20:
			errs.unfit = p.errorAt(i, notObject, value.Null, value.Null)
		case s.kind.ofElements():
			errs.unfit = p.errorAt(i, nullArray, value.Null, value.Null)
		}
		s.errs = &errs
	}
}
