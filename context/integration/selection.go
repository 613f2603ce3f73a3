package integration

import (
	"fmt"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

// A selection chooses among the responses of an integration by their patterns,
// in the order of the document.
type selection []selector

// A selector is the pattern of a response.
type selector struct {
	pattern *javaregex.Pattern // nil for the default
	unknown bool               // it is that of an unresolved intrinsic, and matches nothing
}

// compileSelector reads a selection pattern, a Java regular expression. An empty
// one is that of the default.
func compileSelector(expression string) (selector, error) {
	if expression == "" || isPlaceholder(expression) {
		return selector{unknown: expression != ""}, nil
	}
	pattern, err := javaregex.Compile(expression, 0)
	if err != nil {
		return selector{}, fmt.Errorf("the selection pattern is no regular expression: %w", err)
	}
	return selector{pattern: pattern}, nil
}

// choose returns the index of the first response whose pattern matches the
// whole of text, as java.util.regex.Matcher.matches does, and else that of the
// default, wherever it stands. Its dot does not match a line end. ok is false
// when there is neither: API Gateway answers with 500 then, the gateway response
// API_CONFIGURATION_ERROR. The error wraps javaregex.ErrLimit.
//
// Which one API Gateway takes when several match is not known; the order of the
// document agrees with what was seen.
//
// text is the status code of the backend, or of a MOCK, in digits. Only for a
// Lambda function behind an integration of type AWS it is lambdaErrorMessage.
func (s selection) choose(text string) (i int, ok bool, err error) {
	for j, one := range s {
		if one.pattern == nil {
			if !ok && !one.unknown {
				i, ok = j, true
			}
			continue
		}
		matches, err := one.pattern.MatchString(text)
		if err != nil {
			return 0, false, fmt.Errorf("selection pattern %d: %w", j, err)
		}
		if matches {
			return j, true, nil
		}
	}
	return i, ok, nil
}
