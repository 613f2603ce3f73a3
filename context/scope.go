package context

import "github.com/velmap/velmap/vtl/value"

// A Scope gives a template its root references: $input, $util, $context and
// $stageVariables. It implements vtl.Scope. It belongs to one exchange of
// request and response, and must not be used by two renders at once.
//
// The zero Scope is that of an empty Request. Reset makes a Scope that of
// another one, in the memory that it has.
type Scope struct {
	exchange *exchange
	input    *input
}

// exchange is what the templates of a request and its response share. Each
// part is made when it is first asked for.
type exchange struct {
	request    *Request
	extensions extensions

	context *variables
	stage   *value.Map // $stageVariables
	filled  struct{ context, stage bool }

	response *Scope // the one that Response returned last
}

// Scope returns what a request template sees.
func (r *Request) Scope() *Scope {
	s := &Scope{}
	s.Reset(r)
	return s
}

// Reset makes s the Scope of another request, in the memory that it has. Values
// that came from it before, RawOverrides included, must not be used any more,
// nor the Scope of the response; what Overrides returned may be. What
// SetReference and SetUtil added stays.
func (s *Scope) Reset(r *Request) {
	e := s.init()
	e.request = r
	e.filled.context, e.filled.stage = false, false
	s.input.reset(r, r.Body)
}

// init makes the parts of a zero Scope.
func (s *Scope) init() *exchange {
	if s.exchange == nil {
		s.exchange = &exchange{request: &Request{}, extensions: extensions{util: plainUtil}}
		s.input = newInput()
		s.input.reset(s.exchange.request, Body{})
	}
	return s.exchange
}

// Response returns what a response template of the same exchange sees: $input
// has the payload of the backend in place of the client's. $context is the
// same, with all that the request template left in it. Another call makes the
// Scope anew in the memory of the one before.
func (s *Scope) Response(body Body) *Scope {
	e := s.init()
	if e.response == nil {
		e.response = &Scope{exchange: e, input: newInput()}
	}
	e.response.input.reset(e.request, body)
	return e.response
}

// Lookup returns a root reference.
func (s *Scope) Lookup(name string) (v value.Value, ok bool) {
	e := s.init()
	if v, ok = e.extensions.references[name]; ok {
		return v, true
	}
	switch name {
	case "input":
		return s.input.self, true
	case "util":
		return e.extensions.util, true
	case "context":
		return e.variables().Value(), true
	case "stageVariables":
		return e.stageVariables(), true
	default:
		return value.Null, false
	}
}

// variables returns $context.
func (e *exchange) variables() members {
	if e.context == nil {
		e.context = newVariables()
	}
	if !e.filled.context {
		e.filled.context = true
		e.context.fill(e.request)
	}
	return e.context.members
}

func (e *exchange) stageVariables() value.Value {
	if e.stage == nil {
		e.stage = value.NewMap()
	}
	if !e.filled.stage {
		e.filled.stage = true
		e.request.StageVariables.fill(e.stage)
	}
	return e.stage.Value()
}
