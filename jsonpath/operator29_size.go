package jsonpath

import "github.com/velmap/velmap/vtl/value"

// size compares the length of a text or a list.
func (e *evaluator) size(i int, left, right *node) (holds, ok bool) {
	if right.kind != nodeNumber {
		return false, true
	}
	want, err := intValue(right)
	if err != nil {
		return false, e.failAsNumber(i, err)
	}
	switch {
	case left.kind == nodeString:
		return javaLength(left.input()) == want, true
	case left.kind != nodeJSON:
		return false, true
	}
	list, ok := e.json(i, left)
	if !ok {
		return false, false
	}
	length := -1 // of a map, too
	if list.IsList() {
		length = list.Len()
	}
	return length == want, true
}

// intValue does what BigDecimal.intValue does.
func intValue(n *node) (int, error) {
	d, err := toDecimal(n.value)
	if err != nil {
		return 0, err
	}
	v, _, err := value.Call(d, "intValue")
	if err != nil {
		return 0, err
	}
	whole, _ := v.Int64()
	return int(whole), nil
}

// empty compares whether a text or a list is empty with a Boolean.
func (e *evaluator) empty(i int, left, right *node) (holds, ok bool) {
	var empty bool
	switch left.kind {
	case nodeString:
		empty = left.input() == ""
	case nodeJSON:
		v, ok := e.json(i, left)
		if !ok {
			return false, false
		}
		if v.IsMap() {
			return false, e.fail(noCollection, i, v)
		}
		empty = v.Len() == 0
	default:
		return false, true
	}
	if right.kind != nodeBoolean {
		return false, e.fail(unfitOperand, i, value.Null)
	}
	return empty == right.value.Truth(), true
}

// asserts evaluates the operator exists, which compares Booleans.
func (e *evaluator) asserts(i int, left, right *node) (holds, ok bool) {
	switch a, b := left.kind == nodeBoolean, right.kind == nodeBoolean; {
	case !a && !b:
		return false, e.failWith(unworkable, i, "Failed to evaluate exists expression", nil)
	case a != b:
		return false, e.fail(unfitOperand, i, value.Null)
	default:
		return left.value.Truth() == right.value.Truth(), true
	}
}

// json returns the value of a JSON node, which may be a literal that is no
// JSON.
func (e *evaluator) json(i int, n *node) (v value.Value, ok bool) {
	if l := n.literal; l != nil && l.err != nil {
		return value.Null, e.failWith(badLiteral, i, unreadable(l.err).text, l.err)
	}
	return n.value, true
}
