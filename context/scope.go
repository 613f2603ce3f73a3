package context

import "github.com/velmap/velmap/vtl/value"

// A Scope gives a template its root references: $input, $util, $context and
// $stageVariables. It implements vtl.Scope. It belongs to one exchange of
// request and response, and must not be used by two renders at once.
type Scope struct {
	input          *input
	context        *variables
	stageVariables value.Value
}

// Scope returns what a request template sees.
func (r *Request) Scope() *Scope {
	return &Scope{
		input:          &input{request: r, body: r.Body},
		context:        newContext(r),
		stageVariables: r.StageVariables.value(),
	}
}

// Response returns what a response template of the same exchange sees: $input
// has the payload of the backend in place of the client's. $context is the
// same, with all that the request template left in it.
func (s *Scope) Response(body Body) *Scope {
	response := *s
	response.input = &input{request: s.input.request, body: body}
	return &response
}

// Lookup returns a root reference.
func (s *Scope) Lookup(name string) (v value.Value, ok bool) {
	switch name {
	case "input":
		return value.FromObject(s.input), true
	case "util":
		return value.FromObject(util{}), true
	case "context":
		return value.FromObject(s.context), true
	case "stageVariables":
		return s.stageVariables, true
	default:
		return value.Null, false
	}
}
