package integration

import (
	"regexp"
	"strings"
)

// validateBackend checks the method and the URI of the backend. A missing
// method is found first, and alone.
func (in *Integration) validateBackend(p *Problems) {
	switch in.Type {
	case HTTP, HTTPProxy, AWS:
		if in.HTTPMethod == "" {
			p.add("", "Enumeration value for HttpMethod must be non-empty")
			return
		}
	case AWSProxy:
	default:
		return
	}
	p.word("/httpMethod", "putIntegrationInput.httpMethod", in.HTTPMethod, "DELETE", "HEAD", "GET", "OPTIONS", "PATCH", "POST", "PUT", anyMethod)
	if message := in.uriProblem(); message != "" {
		p.add("/uri", message)
	}
}

func (in *Integration) uriProblem() string {
	if in.Type == HTTP || in.Type == HTTPProxy {
		if !httpEndpoint.MatchString(in.URI) {
			return "Invalid HTTP endpoint specified for URI"
		}
		return ""
	}
	service, ok := serviceOf(in.URI)
	switch {
	case strings.HasPrefix(in.URI, "${"): // which stands for the whole ARN, or its beginning
		return ""
	case !ok:
		return "Invalid ARN specified in the request"
	case !strings.HasPrefix(service.resource, "path/") && !strings.HasPrefix(service.resource, "action/"):
		return "AWS ARN for integration must contain path or action"
	case in.Type == AWSProxy && !service.takesEvents():
		return "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations."
	default:
		return ""
	}
}

var (
	// A stage variable or an intrinsic may stand for the beginning.
	httpEndpoint = regexp.MustCompile(`^(?i:https?://.)|^\$\{`)
	placeholder  = regexp.MustCompile(`\$\{[^}]*\}`)
	invocations  = regexp.MustCompile(`^path/2015-03-31/functions/.+/invocations$`)
)

// serviceARN is what the ARN of an integration says of an AWS service.
type serviceARN struct{ region, name, resource string }

// serviceOf takes apart arn:aws:apigateway:REGION:SERVICE:RESOURCE. ok is false
// when it is no ARN. Colons within placeholders do not count.
func serviceOf(uri string) (service serviceARN, ok bool) {
	plain := placeholder.ReplaceAllStringFunc(uri, func(p string) string { return strings.ReplaceAll(p, ":", "\x00") })
	parts := strings.SplitN(plain, ":", 6)
	if len(parts) < 6 || parts[0] != "arn" {
		return serviceARN{}, false
	}
	restore := func(s string) string { return strings.ReplaceAll(s, "\x00", ":") }
	return serviceARN{restore(parts[3]), restore(parts[4]), restore(parts[5])}, true
}

// takesEvents reports whether an AWS_PROXY can send its event there.
func (s serviceARN) takesEvents() bool {
	switch s.name {
	case "lambda":
		return invocations.MatchString(s.resource)
	case "firehose":
		return true
	default:
		return isPlaceholder(s.name)
	}
}
