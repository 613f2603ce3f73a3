package jsonpath

import (
	"cmp"
	"errors"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// compare compares what a criterion expects, its right side, with what there
// is.
func (e *evaluator) compare(i int, op operator, expected, actual subject) (holds, ok bool) {
	ordered := op != opEqual && op != opNotEqual
	if ordered && expected.isNull() != actual.isNull() {
		return false, true
	}
	order, known, err := compareSubjects(expected, actual)
	if err != nil {
		return false, e.failAsNumber(i, err)
	}
	return known && op.holds(order), true
}

// failAsNumber ends the evaluation with the NumberFormatException that err is;
// it returns false.
func (e *evaluator) failAsNumber(i int, err error) bool {
	return e.failWith(notNumber, i, faultOf(err), err)
}

// faultOf returns the message of the NumberFormatException that err is.
func faultOf(err error) string {
	var thrown *value.Exception
	if errors.As(err, &thrown) {
		return thrown.Message
	}
	return err.Error()
}

// holds reports whether the order of the expected and the actual value is what
// the operator asks for.
func (op operator) holds(order int) bool {
	switch op {
	case opEqual:
		return order == 0
	case opNotEqual:
		return order != 0
	case opGreater:
		return order < 0
	case opGreaterOrEqual:
		return order <= 0
	case opLess:
		return order > 0
	default:
		return order >= 0
	}
}

// compareSubjects orders two operands as Jayway 2.0 does (Criteria.safeCompare):
// null and the text null come first, a text is compared with a number and a
// Boolean as what it says, and most pairs are not ordered. A text that is
// compared with a number and is none is an error.
func compareSubjects(expected, actual subject) (order int, ordered bool, err error) {
	if expected == actual {
		return 0, true, nil
	}
	if l := expected.literal; l != nil && l.isDouble { // by far the most frequent
		if f, ok := asDouble(actual.value); ok {
			return cmp.Compare(l.double, f), true, nil
		}
	}
	switch a, b := expected.nullish(), actual.nullish(); {
	case a && b:
		return 0, true, nil
	case a:
		return -1, true, nil
	case b:
		return 1, true, nil
	case expected.pattern != nil || actual.pattern != nil:
		return 0, false, nil
	}
	switch kind := actual.value.Kind(); {
	case kind == value.KindBoolean:
		order, ordered = compareBoolean(expected.value, actual.value)
		return order, ordered, nil
	case isNumber(kind):
		n, ok, err := expected.number()
		if !ok || err != nil {
			return 0, false, err
		}
		order, err = compareNumbers(n, actual.value)
		return order, err == nil, err
	default:
		text, isText := expected.value.Str()
		other, both := actual.value.Str()
		return compareText(unescapeQuotes(text), other), isText && both, nil
	}
}

// number returns what an operand is compared with a number as; ok is false when
// it is neither a number nor a text.
func (s subject) number() (n value.Value, ok bool, err error) {
	if s.literal != nil {
		return s.literal.number, true, s.literal.err
	}
	if text, isText := s.value.Str(); isText {
		n, err = parseNumber(text)
		return n, true, err
	}
	return s.value, isNumber(s.value.Kind()), nil
}

func unescapeQuotes(text string) string {
	if strings.IndexByte(text, '\'') < 0 {
		return text
	}
	return strings.ReplaceAll(text, `\'`, `'`)
}

// compareBoolean takes a text as Boolean.valueOf does.
func compareBoolean(expected, actual value.Value) (order int, ordered bool) {
	a, ordered := expected.Boolean()
	if text, ok := expected.Str(); ok {
		a, ordered = strings.EqualFold(text, "true"), true
	}
	b, _ := actual.Boolean()
	return cmp.Compare(bit(a), bit(b)), ordered
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// isNumber reports whether k is a java.lang.Number.
func isNumber(k value.Kind) bool { return k >= value.KindByte && k <= value.KindBigDecimal }
