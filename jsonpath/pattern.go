package jsonpath

import (
	"github.com/velmap/velmap/vtl/value"
	"github.com/velmap/velmap/vtl/value/javaregex"
)

// matchesPattern evaluates =~: the pattern has to match the whole text of the
// other side, whatever its class. The pattern may be on either side.
func (e *evaluator) matchesPattern(i int, expected, actual subject) (holds, ok bool) {
	if actual.pattern != nil {
		expected, actual = actual, expected
	}
	switch {
	case expected.pattern != nil && actual.isNull():
		return false, true
	case expected.pattern != nil:
		return e.matchWhole(i, expected.pattern, actual.text())
	case !expected.isNull():
		return false, e.failWith(notPattern, i, expected.value.ClassName(), nil)
	case actual.isNull():
		return false, true
	default:
		return false, e.fail(nullPattern, i, value.Null)
	}
}

func (e *evaluator) matchWhole(i int, p *javaregex.Pattern, text string) (matches, ok bool) {
	matches, err := p.MatchString(text)
	if err != nil {
		return false, e.failWith(costlyPattern, i, err.Error(), err)
	}
	return matches, true
}

// text returns what toString does for an operand.
func (s subject) text() string {
	if s.pattern != nil {
		return s.pattern.String()
	}
	if text, ok := s.value.Str(); ok {
		return text
	}
	return s.value.String()
}
