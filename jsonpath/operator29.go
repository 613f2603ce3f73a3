package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// An operator29 is an operator of a test in Jayway 2.9 (EvaluatorFactory).
type operator29 uint8

const (
	testEqual operator29 = iota
	testNotEqual
	testSame
	testNotSame
	testLess
	testLessOrEqual
	testGreater
	testGreaterOrEqual
	testMatch
	testIn
	testNotIn
	testContains
	testAll
	testSize
	testEmpty
	testExists
	testSubset
	testAnyOf
	testNoneOf
	testType
	testPredicate
)

var operators29 = map[string]operator29{
	"==": testEqual, "!=": testNotEqual, "===": testSame, "!==": testNotSame,
	"<": testLess, "<=": testLessOrEqual, ">": testGreater, ">=": testGreaterOrEqual,
	"=~": testMatch, "IN": testIn, "NIN": testNotIn, "CONTAINS": testContains, "ALL": testAll,
	"SIZE": testSize, "EMPTY": testEmpty, "EXISTS": testExists, "SUBSETOF": testSubset,
	"ANYOF": testAnyOf, "NONEOF": testNoneOf, "TYPE": testType, "MATCHES": testPredicate,
}

// test evaluates a test.
func (e *evaluator) test(i int, c *condition, item value.Value) (holds, ok bool) {
	left, ok := e.resolve29(i, &c.left, item)
	if !ok {
		return false, false
	}
	right, ok := e.resolve29(i, &c.right, item)
	if !ok {
		return false, false
	}
	switch o := c.operator; o {
	case testEqual, testNotEqual:
		holds, ok = e.equal29(i, &left, &right)
		return holds == (o == testEqual), ok
	case testSame, testNotSame:
		if left.kind == right.kind {
			holds, ok = e.equal29(i, &left, &right)
		}
		return holds == (o == testSame), ok
	case testLess, testLessOrEqual, testGreater, testGreaterOrEqual:
		return e.ordered(i, o, &left, &right)
	case testMatch:
		return e.match29(i, &left, &right)
	case testSize:
		return e.size(i, &left, &right)
	case testEmpty:
		return e.empty(i, &left, &right)
	case testExists:
		return e.asserts(i, &left, &right)
	case testType, testPredicate, testAll:
		// Their right sides can't be written in an expression.
		return false, e.fail(unfitOperand, i, value.Null)
	default:
		return e.listTest(i, o, &left, &right)
	}
}

// equal29 evaluates ==.
func (e *evaluator) equal29(i int, left, right *node) (equal, ok bool) {
	if left.kind == nodeJSON && right.kind == nodeJSON {
		return e.equalJSON(i, left, right)
	}
	equal, err := left.equal(right)
	if err != nil {
		return false, e.failWith(notNumber, i, faultOf(err), err)
	}
	return equal, true
}

// equalJSON compares JSON as it is; only the right side may stand in the
// expression.
func (e *evaluator) equalJSON(i int, left, right *node) (equal, ok bool) {
	if l := right.literal; l != nil && l.err != nil {
		return false, e.failWith(badLiteral, i, unreadable(l.err).text, l.err)
	}
	if left.literal != nil {
		return false, true // it is a text, too, until it is asked for more
	}
	return value.Equal(left.value, right.value), true
}

// ordered evaluates < and its like: two numbers or two texts.
func (e *evaluator) ordered(i int, o operator29, left, right *node) (holds, ok bool) {
	var order int
	switch {
	case left.kind == nodeNumber && right.kind == nodeNumber:
		var err error
		if order, err = compareNumbers(left.value, right.value); err != nil {
			return false, e.failWith(notNumber, i, faultOf(err), err)
		}
	case left.kind == nodeString && right.kind == nodeString:
		order = compareText(left.input(), right.input())
	default:
		return false, true
	}
	switch o {
	case testLess:
		return order < 0, true
	case testLessOrEqual:
		return order <= 0, true
	case testGreater:
		return order > 0, true
	default:
		return order >= 0, true
	}
}

// size compares the length of a text or a list.
func (e *evaluator) size(i int, left, right *node) (holds, ok bool) {
	if right.kind != nodeNumber {
		return false, true
	}
	want, err := intValue(right)
	if err != nil {
		return false, e.failWith(notNumber, i, faultOf(err), err)
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
			return false, e.failWith(notNumber, i, faultOf(err), err)
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
			return false, e.failWith(notNumber, i, faultOf(err), err)
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
		return false, e.failWith(notNumber, i, faultOf(err), err)
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
