package integration

import (
	"regexp"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// substitution fills the placeholders of a gateway response. Its templates are
// no mapping templates: $context.x, $stageVariables.x and
// method.request.header.x are replaced, all else is text.
type substitution struct {
	scope   *apigw.Scope
	request *apigw.Request
	fault   *fault
}

const (
	variableName  = `(?:context|stageVariables)\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*`
	parameterName = `method\.request\.(path|querystring|header)\.([A-Za-z0-9_-]+)`
)

var (
	requestParameter = regexp.MustCompile("^" + parameterName)
	substituted      = regexp.MustCompile(`\$` + variableName + `|\$?` + parameterName)
)

// text returns a template with its placeholders filled. One that stands for
// nothing becomes the empty text.
func (s *substitution) text(template string) string {
	return substituted.ReplaceAllStringFunc(template, func(name string) string {
		name = strings.TrimPrefix(name, "$")
		if requestParameter.MatchString(name) {
			text, _ := s.parameter(name)
			return text
		}
		return s.variable(name)
	})
}

// gatewayHeaderTarget is how the targets of the mappings of gateway responses
// begin.
const gatewayHeaderTarget = "gatewayresponse.header."

// header returns the header that a mapping gatewayresponse.header.NAME sets; ok
// is false where its source has no value.
func (s *substitution) header(p Parameter) (name, text string, ok bool) {
	name, ok = strings.CutPrefix(p.Target, gatewayHeaderTarget)
	if !ok {
		return "", "", false
	}
	if static, ok := staticText(p.Expression); ok {
		return name, static, true
	}
	if requestParameter.MatchString(p.Expression) {
		text, ok = s.parameter(p.Expression)
		return name, text, ok
	}
	text = s.variable(p.Expression)
	return name, text, text != ""
}

// staticText returns the text of an expression in quotes.
func staticText(expression string) (text string, ok bool) {
	if len(expression) < 2 || expression[0] != '\'' || expression[len(expression)-1] != '\'' {
		return "", false
	}
	return expression[1 : len(expression)-1], true
}

// variable returns the text of context.x or stageVariables.x.
func (s *substitution) variable(name string) string {
	switch name {
	case "context.error.message":
		return s.fault.message
	case "context.error.messageString":
		return quoteJSON(s.fault.message)
	case "context.error.responseType":
		return s.fault.kind
	case "context.error.validationErrorString":
		return s.fault.details
	}
	steps := strings.Split(name, ".")
	v, _ := s.scope.Lookup(steps[0])
	if v, ok := memberOf(v, steps[1:]); ok && !v.IsNull() {
		return v.String()
	}
	return ""
}

// parameter returns the last value of method.request.header.x and its like. The
// name of a header may be in any case; how the service has it is not known.
func (s *substitution) parameter(expression string) (text string, ok bool) {
	found := requestParameter.FindStringSubmatch(expression)
	switch name := found[2]; found[1] {
	case "path":
		return s.request.PathParameters.Last(name)
	case "querystring":
		return s.request.Query.Last(name)
	default:
		return headerOf(s.request.Header, name)
	}
}

func quoteJSON(text string) string { return string(value.AppendQuoted(nil, text)) }
