package jsonpath

import (
	"regexp"

	"github.com/velmap/velmap/vtl/value"
)

// A pattern is a regular expression of a filter.
type pattern struct {
	source string
	whole  *regexp.Regexp
}

func compilePattern(source string, ignoreCase bool) (*pattern, error) {
	flags := "s"
	if ignoreCase {
		flags = "i"
	}
	re, err := regexp.Compile(`\A(?` + flags + `:` + source + `)\z`)
	if err != nil {
		return nil, err
	}
	return &pattern{source, re}, nil
}

// matchesPattern evaluates =~: the pattern has to match the whole text of the
// other side, whatever its class. The pattern may be on either side.
func (e *evaluator) matchesPattern(i int, expected, actual subject) (holds, ok bool) {
	if actual.pattern != nil {
		expected, actual = actual, expected
	}
	switch p := expected.pattern; {
	case p == nil && expected.isNull():
		return false, actual.isNull() || e.fail(nullPattern, i, value.Null)
	case p == nil:
		return false, e.failWith(notPattern, i, expected.value.ClassName())
	case actual.isNull():
		return false, true
	default:
		return p.whole.MatchString(actual.text()), true
	}
}

// text returns what toString does for an operand.
func (s subject) text() string {
	if s.pattern != nil {
		return s.pattern.source
	}
	if text, ok := s.value.Str(); ok {
		return text
	}
	return s.value.String()
}
