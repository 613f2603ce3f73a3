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

// forgive takes back a failure to find something; it reports whether it was
// one.
func (e *evaluator) forgive() bool {
	if !e.passing() {
		return false
	}
	e.failure = failure{}
	return true
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

// errorAt returns the error of a definite path that ends at a step, with v in
// hand. It is made beforehand where it can be.
func (p *Path) errorAt(at int, r reason, doc, v value.Value) *Error {
	if at < len(p.steps) && p.steps[at].errs != nil {
		switch r {
		case missingMember, outOfRange:
			return p.steps[at].errs.missing
		case notObject, nullArray:
			return p.steps[at].errs.mismatch
		default:
		}
	}
	f := failure{reason: r, step: at, value: v, trail: p.places(0, r.end(at), doc)}
	slices.Reverse(f.trail)
	return f.error(p)
}

// prepare makes the failures beforehand that depend on nothing but the path.
func (p *Path) prepare() {
	if !p.definite || p.sized {
		return
	}
	for i := range p.steps {
		missing, mismatch := missingMember, notObject
		switch p.steps[i].kind {
		case stepMember:
		case stepIndex:
			missing, mismatch = outOfRange, nullArray
		default:
			continue
		}
		p.steps[i].errs = &stepErrors{
			missing:  p.errorAt(i, missing, value.Null, value.Null),
			mismatch: p.errorAt(i, mismatch, value.Null, value.Null),
		}
	}
}
