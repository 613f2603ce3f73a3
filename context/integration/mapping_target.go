package integration

import "strings"

// A target is what a mapping sets.
type target struct {
	place targetPlace
	name  string
}

type targetPlace uint8

const (
	toPath   targetPlace = iota // a placeholder of the integration's URI
	toQuery                     // a parameter of the query string
	toHeader                    // a header of the request, or of the response
)

// parseRequestTarget reads integration.request.path.NAME, or querystring or
// header in place of path.
func parseRequestTarget(expression string) (target, error) {
	rest, ok := strings.CutPrefix(expression, "integration.request.")
	group, name, _ := strings.Cut(rest, ".")
	places := map[string]targetPlace{"path": toPath, "querystring": toQuery, "header": toHeader}
	place, known := places[group]
	if !ok || !known {
		return target{}, &expressionError{expression, "the target must be integration.request.path, querystring or header, and a name"}
	}
	return newTarget(expression, place, name)
}

// parseResponseTarget reads method.response.header.NAME.
func parseResponseTarget(expression string) (target, error) {
	name, ok := strings.CutPrefix(expression, "method.response.header.")
	if !ok {
		return target{}, &expressionError{expression, "the target must be method.response.header and a name"}
	}
	return newTarget(expression, toHeader, name)
}

func newTarget(expression string, place targetPlace, name string) (target, error) {
	if reason := checkName(name); reason != "" {
		return target{}, &expressionError{expression, reason}
	}
	return target{place, name}, nil
}
