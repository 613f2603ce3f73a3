package cli

import (
	"errors"
	"strings"

	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

// parseIntegration carries out the op "integration.parse".
func parseIntegration(r request, a *answer) error {
	if err := r.allow("integration", "openapi", "path", "method"); err != nil {
		return err
	}
	in, err := r.integration()
	var problems integration.Problems
	if err != nil && !errors.As(err, &problems) {
		return err
	}
	if in != nil {
		problems = append(problems, in.Validate()...)
	}
	if len(problems) > 0 {
		a.member("problems", appendProblems(nil, problems))
		return nil
	}
	return a.value("integration", in.Stored())
}

// integration returns the integration that is given, by itself or in an
// OpenAPI document.
func (r request) integration() (*integration.Integration, error) {
	v, alone, err := r.value("integration")
	if err != nil {
		return nil, err
	}
	document, inDocument, err := r.value("openapi")
	if err != nil {
		return nil, err
	}
	_, path := r.members["path"]
	_, method := r.members["method"]
	switch {
	case alone == inDocument:
		return nil, inputError("bad-member", "there must be one of integration and openapi")
	case alone && (path || method):
		return nil, inputError("bad-member", "path and method go with openapi")
	case alone:
		return integration.Decode(v)
	default:
		return r.operation(document)
	}
}

// operation returns the integration of the operation that path and method
// name.
func (r request) operation(document value.Value) (*integration.Integration, error) {
	path, err := r.required("path")
	if err != nil {
		return nil, err
	}
	method, err := r.required("method")
	if err != nil {
		return nil, err
	}
	api, err := integration.DecodeOpenAPI(document)
	if err != nil {
		return nil, err
	}
	for _, o := range api.Operations {
		if o.Path == path && strings.EqualFold(o.Method, method) {
			return o.Integration, nil
		}
	}
	return nil, inputError("no-operation", "the document has no operation %s %s with an integration", method, path)
}

// appendProblems writes the list of what is wrong.
func appendProblems(dst []byte, problems integration.Problems) []byte {
	dst = append(dst, '[')
	for i, p := range problems {
		if i > 0 {
			dst = append(dst, ',')
		}
		one := newAnswer(dst)
		one.text("pointer", p.Pointer)
		one.text("message", p.Message)
		dst = one.end()
	}
	return append(dst, ']')
}
