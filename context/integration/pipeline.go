package integration

import (
	"fmt"
	"slices"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// A Pipeline carries an integration out: it makes the request to the backend of
// the request of a client, and the answer of the response. It may be used by any
// number of goroutines.
type Pipeline struct {
	integration *Integration
	binary      binaryTypes
	gateway     []GatewayResponse

	templates map[Template]compiledTemplate
	mappings  []mapping
	responses []responsePlan
	selection selection
	declared  []string // status codes; none: all are

	authorization string // how callers are authorized
}

// A PipelineOption says what the document says beside the integration.
type PipelineOption func(*Pipeline)

// WithBinaryMediaTypes sets the types of payloads that are no text.
func WithBinaryMediaTypes(types ...string) PipelineOption {
	return func(p *Pipeline) { p.binary = types }
}

// WithGatewayResponses sets the answers that API Gateway gives by itself.
func WithGatewayResponses(responses ...GatewayResponse) PipelineOption {
	return func(p *Pipeline) { p.gateway = responses }
}

// WithDeclaredResponses sets the status codes of the answers that the operation
// declares. API Gateway answers with 500 where another one is selected. Without
// any they are all taken for declared.
func WithDeclaredResponses(statusCodes ...string) PipelineOption {
	return func(p *Pipeline) { p.declared = statusCodes }
}

// WithAuthorization sets how callers of the operation are authorized, as
// Operation.Authorization has it. For AWS_IAM the Authorization header is the
// signature, which no proxy passes on.
func WithAuthorization(how string) PipelineOption {
	return func(p *Pipeline) { p.authorization = how }
}

// NewPipeline returns the Pipeline of an integration, which must not be changed
// any more. It fails for a type, mappings and selection patterns that are none,
// with Problems. A template that does not parse makes the requests fail that need
// it, as API Gateway has it; Integration.CheckTemplates tells of it at once. A
// type that is an unresolved intrinsic makes all requests fail, and mappings that
// are some are left out.
func NewPipeline(in *Integration, options ...PipelineOption) (*Pipeline, error) {
	return newPipeline(in, map[Template]compiledTemplate{}, options...)
}

// newPipeline is NewPipeline with templates that are compiled already, to which it
// adds its own.
func newPipeline(in *Integration, templates map[Template]compiledTemplate, options ...PipelineOption) (*Pipeline, error) {
	p := &Pipeline{integration: in, templates: templates}
	for _, option := range options {
		option(p)
	}
	var problems Problems
	switch {
	case in.isUnknown() || slices.Contains(integrationTypes, in.Type):
	case in.Type == "":
		in.validateType(&problems)
	default:
		problems.add("/type", fmt.Sprintf("%q is no type of integrations", in.Type))
	}
	for _, templates := range in.allTemplates() {
		p.compile(templates)
	}
	p.mappings = problems.parameters("/requestParameters", in.RequestParameters, parseRequestMapping)
	p.planResponses(&problems)
	if err := problems.err(); err != nil {
		return nil, err
	}
	return p, nil
}

// isUnknown reports whether an unresolved intrinsic hides what the integration
// does.
func (in *Integration) isUnknown() bool {
	_, _, whole := intrinsicOf(in.source.Value)
	return isPlaceholder(in.Type) || whole && in.Type == ""
}

// An Exchange is a request on its way, and what has become of it.
type Exchange struct {
	// Backend is what is sent to the backend. It is nil where API Gateway
	// answers by itself, which Answer is then.
	Backend *BackendRequest
	Answer  *Answer

	original *apigw.Request // as the client sent it
	request  *apigw.Request // with the payload that templates see
	scope    *apigw.Scope

	validated bool             // a validator has let the request pass
	response  *BackendResponse // nil without one
	decisions decisions
}

func newExchange(r *apigw.Request, scope *apigw.Scope) *Exchange {
	scope.Reset(r)
	return &Exchange{original: r, request: r, scope: scope}
}

// Request carries out the first half of an integration: mappings, template,
// conversion and overrides.
func (p *Pipeline) Request(r *apigw.Request) *Exchange { return p.request(r, &apigw.Scope{}) }

// request is Request with a Scope that becomes that of the exchange.
func (p *Pipeline) request(r *apigw.Request, scope *apigw.Scope) *Exchange {
	x := newExchange(r, scope)
	backend, f := p.backend(x)
	if f != nil {
		x.Answer = f.answer(p.gateway, x.scope, x.request)
		return x
	}
	x.Backend = backend
	return x
}

// variables returns what templates see as $context.
func (x *Exchange) variables() value.Value {
	variables, _ := x.scope.Lookup("context")
	return variables
}

// because adds the error behind a fault to its reason.
func (f *fault) because(err error) *fault {
	f.reason = fmt.Sprintf("%s: %v", f.reason, err)
	return f
}

// ResponseOverride returns what the templates have left in
// $context.responseOverride so far, before any rule about overrides is applied;
// null when there is nothing.
func (x *Exchange) ResponseOverride() (value.Value, error) {
	left, err := x.scope.RawOverrides()
	return left.Response, err
}
