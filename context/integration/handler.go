package integration

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	apigw "github.com/velmap/velmap/context"
)

// A Handler serves an API over HTTP. It may be used by any number of
// goroutines.
type Handler struct {
	handlerOptions
	api    *API
	router router
	scopes sync.Pool // of *apigw.Scope
}

// servedOperation is an operation, ready to be served.
type servedOperation struct {
	Operation
	pipeline          *Pipeline
	request, response spellings   // of headers
	schemas           bodySchemas // none where payloads are not checked
}

// NewHandler returns an http.Handler that serves an API as API Gateway does: it
// finds the operation, checks the parameters and the payload as the document's
// validators ask for, makes the request to the backend and of its response the
// answer.
//
// MOCK and the integrations of type HTTP and HTTP_PROXY work by themselves.
// Lambda functions are those of WithLambda and WithLambdaURL, all other AWS
// services that of WithBackend. A path or method that the document does not
// have is answered with 403, as the service does, and a payload of more than
// 10 MB with 413.
//
// Requests get the headers that the front end of the service adds,
// X-Amzn-Trace-Id and X-Forwarded-For, Port and Proto, and answers get
// x-amzn-RequestId and x-amz-apigw-id. All callers are let through; WithPrepare
// says who they are.
//
// net/http does not tell how the names of headers were spelled. They count as
// spelled as in the document and its templates, where those name them.
//
// It fails for what NewPipeline fails with, with Problems that have JSON pointers
// into the document, and for models of payloads that are no JSON Schemas.
func NewHandler(api *API, options ...HandlerOption) (*Handler, error) {
	h := &Handler{handlerOptions: defaultHandlerOptions(), api: api}
	for _, option := range options {
		option(&h.handlerOptions)
	}
	var problems Problems
	models, templates := modelCompiler{}, map[Template]compiledTemplate{}
	for _, o := range api.Operations {
		served, err := h.operation(o, models, templates)
		var within Problems
		var model *Error
		switch {
		case errors.As(err, &within):
			o.places.locate(o.Pointer, &within, &problems)
		case errors.As(err, &model):
			problems = append(problems, model)
		case err != nil:
			return nil, fmt.Errorf("%s %s: %w", o.Method, o.Path, err)
		default:
			h.router.add(served)
		}
	}
	if err := problems.err(); err != nil {
		return nil, err
	}
	return h, nil
}

// operation makes an operation ready to be served.
func (h *Handler) operation(o Operation, models modelCompiler, templates map[Template]compiledTemplate) (*servedOperation, error) {
	p, err := newPipeline(o.Integration, templates,
		WithBinaryMediaTypes(h.api.BinaryMediaTypes...),
		WithGatewayResponses(h.api.GatewayResponses...),
		WithDeclaredResponses(o.Responses...),
		WithAuthorization(o.Authorization))
	if err != nil {
		return nil, err
	}
	served := &servedOperation{o, p, requestSpellings(o, p.mappings), responseSpellings(p.responses), nil}
	if o.Validator != nil && o.Validator.Body {
		served.schemas, err = models.compile(o.Models)
	}
	return served, err
}

// ServeHTTP answers a request.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	x := h.exchange(r)
	if status := x.Answer.Status; status < 200 || status > 999 { // which HTTP cannot end with
		x = h.refuse(x.original, internalError(fmt.Sprintf("Execution failed due to configuration error: status %d", status)))
	}
	_ = x.LogTo(r.Context(), h.logger.Handler()) // a log that cannot be written keeps nobody waiting
	if r.Context().Err() != nil {
		return // nobody is waiting
	}
	integrationType := ""
	if x.Backend != nil {
		integrationType = x.Backend.Type
	}
	addIDs(x.Answer, x.original, integrationType)
	h.write(w, r, x.Answer)
	h.scopes.Put(x.scope) // nothing of the exchange is in use any more
}

// CloseIdleConnections closes the connections to backends that are kept for
// later requests.
func (h *Handler) CloseIdleConnections() {
	h.client.CloseIdleConnections()
	h.lenient.CloseIdleConnections()
}

// write sends an answer.
func (h *Handler) write(w http.ResponseWriter, r *http.Request, a *Answer) {
	header := w.Header()
	for _, p := range a.Header {
		for _, text := range p.Values {
			header.Add(p.Name, text)
		}
	}
	w.WriteHeader(a.Status)
	if r.Method == http.MethodHead || a.Status == http.StatusNoContent || a.Status == http.StatusNotModified {
		return
	}
	if _, err := w.Write(a.Body.Bytes()); err != nil {
		h.logger.DebugContext(r.Context(), "the client has gone", "error", err)
	}
}

// exchange carries a request through to its answer.
func (h *Handler) exchange(r *http.Request) *Exchange {
	o, ok := h.router.find(r.Method, r.URL.EscapedPath())
	if !ok {
		return h.refuse(h.outline(r), missingAuthenticationToken())
	}
	request, f := h.request(r, o)
	if f != nil {
		return h.refuse(h.outline(r), f)
	}
	if f := o.validate(request); f != nil {
		return h.refuse(request, f)
	}
	scope, ok := h.scopes.Get().(*apigw.Scope)
	if !ok {
		scope = &apigw.Scope{}
	}
	x := o.pipeline.request(request, scope)
	x.validated = o.Validator != nil
	var response *BackendResponse
	if x.Answer == nil && x.Backend.Type != Mock {
		response = h.call(r.Context(), o, x.Backend)
		response.Header = o.response.restore(response.Header)
	}
	o.pipeline.Response(x, response)
	return x
}

// request reads the request of the client.
func (h *Handler) request(r *http.Request, o *servedOperation) (*apigw.Request, *fault) {
	if strings.ContainsAny(r.URL.RawQuery, "|{}") { // which must be escaped
		return nil, badRequestBody("Bad Request")
	}
	request, err := apigw.FromHTTP(r, o.Path, h.fromHTTP...)
	switch {
	case errors.Is(err, apigw.ErrBodyTooLarge):
		return nil, requestTooLarge(err)
	case err != nil:
		return nil, badRequestBody("Bad Request").because(err)
	}
	h.complete(request, r)
	request.Header = o.request.restore(request.Header)
	return request, nil
}

// outline returns what there is to say of a request that gets no further: all
// but its payload and the parameters in its path.
func (h *Handler) outline(r *http.Request) *apigw.Request {
	bodiless := *r
	bodiless.Body = nil
	request, err := apigw.FromHTTP(&bodiless, "", h.fromHTTP...)
	if err != nil { // the escapes in its URL are malformed
		bodiless.URL = &url.URL{Path: "/"}
		if request, err = apigw.FromHTTP(&bodiless, "", h.fromHTTP...); err != nil {
			return &apigw.Request{Method: r.Method}
		}
	}
	h.complete(request, r)
	return request
}

// complete adds what the service knows of every request.
func (h *Handler) complete(request *apigw.Request, r *http.Request) {
	request.Stage, request.StageVariables = h.stage, h.stageVariables
	addForwarded(request, r)
	h.prepare(r, request)
}

// refuse answers without an integration.
func (h *Handler) refuse(r *apigw.Request, f *fault) *Exchange {
	return f.refusal(h.api.GatewayResponses, r)
}

// validate checks that the parameters are there that are required, and that the
// payload fits its model.
func (o *servedOperation) validate(r *apigw.Request) *fault {
	if o.Validator != nil && o.Validator.Parameters {
		if missing := missingParameters(o.Parameters, r); missing != "" {
			return badRequestParameters(missing)
		}
	}
	return o.schemas.check(r)
}

// call sends a request to its backend, for as long as the integration waits.
func (h *Handler) call(ctx context.Context, o *servedOperation, b *BackendRequest) *BackendResponse {
	ctx, cancel := context.WithTimeout(ctx, o.Integration.timeout())
	defer cancel()
	start := time.Now()
	response, err := h.send(ctx, o.Integration, b)
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &BackendResponse{Err: ErrTimeout}
	case err != nil:
		return &BackendResponse{Err: err}
	case response == nil:
		return &BackendResponse{Err: errNoResponse}
	default:
		timed := *response // which the backend may use again
		timed.Latency = time.Since(start)
		return &timed
	}
}
