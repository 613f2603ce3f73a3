package context

import "github.com/velmap/velmap/vtl/value"

// A Scope gives a template its root references: $input, $util, $context and
// $stageVariables. It implements vtl.Scope. It belongs to one exchange of
// request and response, and must not be used by two renders at once.
type Scope struct {
	exchange *exchange
	input    *input
}

// exchange is what the templates of a request and its response share. Each
// part is made when it is first asked for.
type exchange struct {
	request *Request
	context *variables
	stage   value.Value // $stageVariables
}

// Scope returns what a request template sees.
func (r *Request) Scope() *Scope {
	return &Scope{&exchange{request: r}, &input{request: r, body: r.Body}}
}

// Response returns what a response template of the same exchange sees: $input
// has the payload of the backend in place of the client's. $context is the
// same, with all that the request template left in it.
func (s *Scope) Response(body Body) *Scope {
	return &Scope{s.exchange, &input{request: s.exchange.request, body: body}}
}

var utilValue = value.FromObject(util{})

// Lookup returns a root reference.
func (s *Scope) Lookup(name string) (v value.Value, ok bool) {
	switch name {
	case "input":
		return value.FromObject(s.input), true
	case "util":
		return utilValue, true
	case "context":
		return value.FromObject(s.exchange.variables()), true
	case "stageVariables":
		return s.exchange.stageVariables(), true
	default:
		return value.Null, false
	}
}

// variables returns $context.
func (e *exchange) variables() *variables {
	if e.context == nil {
		e.context = newContext(e.request)
	}
	return e.context
}

func (e *exchange) stageVariables() value.Value {
	if e.stage.IsNull() {
		e.stage = e.request.StageVariables.value()
	}
	return e.stage
}
