package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// match29 evaluates =~: one side is a pattern, the other one what it has to
// match as a whole, of a list any element.
func (e *evaluator) match29(i int, left, right *node) (matches, ok bool) {
	if (left.kind == nodePattern) == (right.kind == nodePattern) {
		return false, true
	}
	if left.kind == nodePattern {
		left, right = right, left
	}
	if left.kind != nodeJSON {
		return e.matchWhole(i, right.pattern, left.input())
	}
	nodes, isList, ok := e.elements(i, left)
	if !isList && ok {
		return e.matchWhole(i, right.pattern, "")
	}
	for k := range nodes {
		if matches, ok = e.matchWhole(i, right.pattern, nodes[k].input()); matches || !ok {
			return matches, ok
		}
	}
	return false, ok
}

// listTest evaluates the operators that look into lists.
func (e *evaluator) listTest(i int, o operator29, left, right *node) (holds, ok bool) {
	if o == testContains {
		return e.contains(i, left, right)
	}
	if right.kind != nodeJSON {
		return false, e.fail(unfitOperand, i, value.Null)
	}
	nodes, isList, ok := e.elements(i, right)
	if !ok {
		return false, false
	}
	if o == testIn || o == testNotIn {
		var err error
		if holds, err = contains(nodes, left); err != nil {
			return false, e.failAsNumber(i, err)
		}
		return holds == (o == testIn), true
	}
	if !isList {
		return false, true
	}
	if left.kind != nodeJSON {
		return false, e.fail(unfitOperand, i, value.Null)
	}
	items, isList, ok := e.elements(i, left)
	if !isList || !ok {
		return false, ok
	}
	return e.compareLists(i, o, items, nodes)
}

// compareLists evaluates subsetof, anyof and noneof.
func (e *evaluator) compareLists(i int, o operator29, items, nodes []node) (holds, ok bool) {
	for k := range items {
		in, err := contains(nodes, &items[k])
		if err != nil {
			return false, e.failAsNumber(i, err)
		}
		if in == (o != testSubset) { // it decides
			return o == testAnyOf, true
		}
	}
	return o != testAnyOf, true
}

// contains looks for the right side in a text or a list.
func (e *evaluator) contains(i int, left, right *node) (holds, ok bool) {
	switch {
	case left.kind == nodeString && right.kind == nodeString:
		return strings.Contains(left.input(), right.input()), true
	case left.kind != nodeJSON:
		return false, true
	}
	nodes, _, ok := e.elements(i, left)
	if !ok {
		return false, false
	}
	holds, err := contains(nodes, right)
	if err != nil {
		return false, e.failAsNumber(i, err)
	}
	return holds, true
}

// elements returns the nodes of the elements of a list; a map has none.
func (e *evaluator) elements(i int, n *node) (nodes []node, isList, ok bool) {
	v, ok := e.json(i, n)
	if !ok {
		return nil, false, false
	}
	var fault *failure
	if l := n.literal; l != nil {
		nodes, fault = l.nodes, l.fault
	} else {
		nodes, fault = nodesOf(v)
	}
	if fault != nil {
		return nil, false, e.failWith(fault.reason, i, fault.detail, fault.cause)
	}
	return nodes, v.IsList(), true
}
