package jsonpath

import "github.com/velmap/velmap/vtl/value"

// A condition is a filter of Jayway 2.9: a test, or others that are joined.
type condition struct {
	kind        conditionKind
	parts       []*condition
	operator    operator29 // of a test
	left, right operand29  // of a test; left is the path of one for existence
}

type conditionKind uint8

const (
	conditionOr conditionKind = iota
	conditionAnd
	conditionNot
	conditionTest   // left operator right
	conditionExists // left
	conditionAbsent // !left
)

// An operand29 is one side of a test: a path, or else a literal.
type operand29 struct {
	path    *Path
	text    string // of the path
	begin   int    // of the path in its filter
	negated bool   // a ! stands before the path
	node    node
}

// admits reports whether the condition of the filter at step i is true of an
// item. An InvalidPathException makes it false, other failures end the
// evaluation (Jayway 2.9, PredicatePathToken.accept).
func (e *evaluator) admits(i int, c *condition, item value.Value) (admitted, ok bool) {
	admitted, ok = e.meets(i, c, item)
	if ok {
		return admitted, true
	}
	if code := e.failure.code(); code != PathNotFound && code != InvalidPath {
		return false, false
	}
	e.failure = failure{}
	return false, true
}

// meets evaluates a condition.
func (e *evaluator) meets(i int, c *condition, item value.Value) (met, ok bool) {
	switch c.kind {
	case conditionOr, conditionAnd:
		decisive := c.kind == conditionOr
		for _, part := range c.parts {
			if met, ok = e.meets(i, part, item); !ok || met == decisive {
				return met, ok
			}
		}
		return !decisive, true
	case conditionNot:
		met, ok = e.meets(i, c.parts[0], item)
		return !met, ok
	case conditionTest:
		return e.test(i, c, item)
	default:
		exists, ok := e.exists(c.left.path, item)
		return exists == (c.kind == conditionExists), ok
	}
}

// exists reports whether a path leads to anything. It starts at the item even
// where it begins with a $.
func (e *evaluator) exists(p *Path, item value.Value) (exists, ok bool) {
	if p.direct {
		_, exists, ok = e.read(p, item)
		return exists, ok
	}
	var f failure
	if _, ok = p.evaluate(item, e.root, e, &f); ok || f.code() == PathNotFound {
		return ok, true
	}
	return false, e.adopt(p, f)
}

// adopt ends the evaluation with the failure of a path within it; it returns
// false.
func (e *evaluator) adopt(p *Path, f failure) bool {
	e.failure = failure{reason: f.reason, err: f.error(p)}
	return false
}

// resolve29 gives an operand its value.
func (e *evaluator) resolve29(i int, o *operand29, item value.Value) (n node, ok bool) {
	if o.path == nil {
		return o.node, true
	}
	v, has, ok := e.operandValue(o.path, item)
	switch {
	case !ok:
		return node{}, false
	case has, o.path.options.suppress: // then what is not found is null
		return e.node(i, v)
	default:
		return node{kind: nodeUndefined}, true
	}
}

// operandValue reads the path of an operand; that it leads nowhere is no
// failure.
func (e *evaluator) operandValue(p *Path, item value.Value) (v value.Value, has, ok bool) {
	if p.fromRoot {
		item = e.root
	}
	if p.direct {
		return e.read(p, item)
	}
	if v, has = e.known[p]; has {
		return v, true, true
	}
	var f failure
	v, has = p.evaluate(item, e.root, e, &f)
	switch {
	case !has && f.code() != PathNotFound:
		return value.Null, false, e.adopt(p, f)
	case has && p.fromRoot:
		e.remember(p, v)
	}
	return v, has, true
}

// remember keeps what a path that begins at the document has led to: it is read
// once in an evaluation.
func (e *evaluator) remember(p *Path, v value.Value) {
	if e.known == nil {
		e.known = map[*Path]value.Value{}
	}
	e.known[p] = v
}
