package jsonpath

import "github.com/velmap/velmap/vtl/value"

// A filter is a disjunction of conjunctions, each in the order in which it is
// tested: Jayway 2.0 tests what stands last first, which decides what a read
// fails with (Filter.parse).
type filter struct {
	any          [][]criterion
	placeholders int        // question marks without a predicate
	condition    *condition // of Jayway 2.9, in place of the rest
}

// A criterion compares two operands, or tests one for existence.
type criterion struct {
	operator    operator
	left, right operand
}

type operator uint8

const (
	opExists operator = iota
	opAbsent
	opEqual
	opGreaterOrEqual
	opLessOrEqual
	opNotEqual
	opLess
	opGreater
	opMatches
)

// accepts reports whether the filter at step i accepts an item.
func (e *evaluator) accepts(i int, item value.Value) (accepted, ok bool) {
	f := &e.path.steps[i].filter
	if f.condition != nil {
		return e.admits(i, f.condition, item)
	}
	if f.placeholders > 0 {
		return false, e.fail(noPredicate, i, item)
	}
	for _, all := range f.any {
		if accepted, ok = e.acceptsAll(i, all, item); accepted || !ok {
			return accepted, ok
		}
	}
	return false, true
}

func (e *evaluator) acceptsAll(i int, all []criterion, item value.Value) (accepted, ok bool) {
	for j := range all {
		if accepted, ok = e.holds(i, &all[j], item); !accepted || !ok {
			return accepted, ok
		}
	}
	return true, true
}

// holds reports whether an item meets a criterion.
func (e *evaluator) holds(i int, c *criterion, item value.Value) (holds, ok bool) {
	if c.operator == opExists || c.operator == opAbsent {
		// The path starts at the item even where it is written with a $.
		v, has, ok := e.read(c.left.path, item)
		return (has && !v.IsNull()) == (c.operator == opExists), ok
	}
	left, has, ok := e.resolve(&c.left, item)
	if !has {
		return false, ok
	}
	right, has, ok := e.resolve(&c.right, item)
	if !has {
		return false, ok
	}
	if c.operator == opMatches {
		return e.matchesPattern(i, right, left)
	}
	return e.compare(i, c.operator, right, left)
}

// read follows the path of an operand. What is not found is no failure.
func (e *evaluator) read(p *Path, start value.Value) (v value.Value, has, ok bool) {
	at, v, r := p.follow(0, len(p.steps), start)
	switch {
	case r == found:
		return v, true, true
	case r.code() == PathNotFound:
		return value.Null, false, true
	default:
		e.failure = failure{reason: r, err: p.errorAt(at, r, start, v)}
		return value.Null, false, false
	}
}

// failWith ends the evaluation at the filter of step i for what a criterion
// has met; it returns false.
func (e *evaluator) failWith(r reason, i int, detail string, cause error) bool {
	e.fail(r, i, value.Null)
	e.failure.detail, e.failure.cause = detail, cause
	return false
}
