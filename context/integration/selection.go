package integration

import (
	"fmt"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

// A selection chooses among the responses of an integration by their patterns,
// in the order of the document. nil stands for the default.
type selection []*javaregex.Pattern

// compileSelection reads selection patterns, Java regular expressions. An empty
// one is that of the default.
func compileSelection(patterns []string) (selection, error) {
	s := make(selection, len(patterns))
	for i, expression := range patterns {
		if expression == "" {
			continue
		}
		pattern, err := javaregex.Compile(expression, 0)
		if err != nil {
			return nil, fmt.Errorf("selection pattern %q: %w", expression, err)
		}
		s[i] = pattern
	}
	return s, nil
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
	for j, pattern := range s {
		if pattern == nil {
			if !ok {
				i, ok = j, true
			}
			continue
		}
		matches, err := pattern.MatchString(text)
		if err != nil {
			return 0, false, fmt.Errorf("selection pattern %d: %w", j, err)
		}
		if matches {
			return j, true, nil
		}
	}
	return i, ok, nil
}
