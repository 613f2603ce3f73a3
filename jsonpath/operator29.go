package jsonpath

import "github.com/velmap/velmap/vtl/value"

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
		return false, e.failAsNumber(i, err)
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
			return false, e.failAsNumber(i, err)
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
