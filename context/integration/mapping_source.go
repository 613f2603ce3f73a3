package integration

import (
	"slices"
	"strings"
)

// A source is where a mapping takes its value from.
type source struct {
	kind  sourceKind
	name  string    // of a parameter or stage variable, or the static text
	steps []string  // to a member of $context
	path  *bodyPath // into the body; nil for all of it
}

type sourceKind uint8

const (
	fromStatic sourceKind = iota
	fromContext
	fromStageVariable
	fromPath
	fromQuery
	fromMultiQuery
	fromHeader
	fromMultiHeader
	fromBody
)

var requestSources = map[string]sourceKind{
	"path":                  fromPath,
	"querystring":           fromQuery,
	"multivaluequerystring": fromMultiQuery,
	"header":                fromHeader,
	"multivalueheader":      fromMultiHeader,
}

var responseSources = map[string]sourceKind{
	"header":           fromHeader,
	"multivalueheader": fromMultiHeader,
}

// parseRequestSource reads method.request.path.NAME, or querystring,
// multivaluequerystring, header or multivalueheader in place of path;
// method.request.body or method.request.body.JSONPATH; and what is the same for
// responses.
func parseRequestSource(expression string) (source, error) {
	return parseSource(expression, "method.request.", requestSources)
}

// parseResponseSource reads integration.response.header.NAME, or
// multivalueheader in place of header; integration.response.body or
// integration.response.body.JSONPATH; and what is the same for requests.
func parseResponseSource(expression string) (source, error) {
	return parseSource(expression, "integration.response.", responseSources)
}

func parseSource(expression, prefix string, kinds map[string]sourceKind) (s source, err error) {
	var reason string
	if rest, ok := strings.CutPrefix(expression, prefix); ok {
		s, reason = parseParameter(rest, kinds)
	} else {
		s, reason = parseCommonSource(expression)
	}
	if reason != "" {
		return source{}, &expressionError{expression, reason}
	}
	return s, nil
}

// parseParameter reads what follows after method.request. or
// integration.response.
func parseParameter(text string, kinds map[string]sourceKind) (s source, reason string) {
	if path, ok := strings.CutPrefix(text, "body"); ok && (path == "" || path[0] == '.' || path[0] == '[') {
		return parseBody(path)
	}
	group, name, _ := strings.Cut(text, ".")
	kind, ok := kinds[group]
	if !ok {
		return source{}, "there is no such group of parameters"
	}
	return source{kind: kind, name: name}, checkName(name)
}

// parseBody reads a JSONPath without its $. An empty one stands for the whole
// body.
func parseBody(path string) (s source, reason string) {
	s.kind = fromBody
	if path == "" {
		return s, ""
	}
	var err error
	if s.path, err = parseBodyPath(path); err != nil {
		return source{}, err.Error()
	}
	return s, ""
}

// parseCommonSource reads 'static', stageVariables.NAME and context.NAME.
func parseCommonSource(text string) (s source, reason string) {
	if static, ok := staticText(text); ok {
		return source{kind: fromStatic, name: static}, ""
	}
	if name, ok := strings.CutPrefix(text, "stageVariables."); ok {
		return source{kind: fromStageVariable, name: name}, checkName(name)
	}
	if name, ok := strings.CutPrefix(text, "context."); ok {
		return parseContext(name)
	}
	return source{}, "it is neither a parameter, the body, context, stageVariables nor a text in single quotes"
}

// parseContext reads the name of a member of $context. The names of claims may
// have any characters.
func parseContext(name string) (s source, reason string) {
	s = source{kind: fromContext, steps: strings.Split(name, ".")}
	if slices.Contains(s.steps, "") {
		return source{}, "the name is missing"
	}
	return s, ""
}
