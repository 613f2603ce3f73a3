package integration

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// ErrTimeout is the BackendResponse.Err of a backend that took too long.
var ErrTimeout = errors.New("the backend has not answered in time")

var errNoResponse = errors.New("there is no response of the backend")

// Response carries out the second half of an integration: it makes the answer
// for the client of what the backend answered. A MOCK has no backend, and b is
// not looked at; for others nil stands for a backend that cannot be reached.
// Where API Gateway has answered by itself, it is that answer. It is called once
// for an Exchange.
func (p *Pipeline) Response(x *Exchange, b *BackendResponse) *Answer {
	if b == nil {
		b = &BackendResponse{Err: errNoResponse}
	}
	if x.Answer == nil {
		x.response = b
		answer, f := p.answer(x, b)
		if f != nil {
			answer = f.answer(p.gateway, x.scope, x.request)
		}
		x.Answer = answer
	}
	return x.Answer
}

func (p *Pipeline) answer(x *Exchange, b *BackendResponse) (*Answer, *fault) {
	if p.integration.Type == Mock {
		return p.mockAnswer(x)
	}
	switch {
	case errors.Is(b.Err, ErrTimeout):
		return nil, newFault(IntegrationTimeout, 504, "Endpoint request timed out", "InternalServerErrorException", "Execution failed due to a timeout error")
	case b.Err != nil && p.integration.Type == AWSProxy:
		return nil, internalError("Execution failed due to configuration error").because(b.Err)
	case b.Err != nil:
		f := newFault(IntegrationFailure, 504, "Network error communicating with endpoint", "InternalServerErrorException", "Execution failed due to configuration error")
		return nil, f.because(b.Err)
	}
	if x.Backend.Service.isLambda() && invocationDenied(b) {
		return nil, internalError("Execution failed due to configuration error: Invalid permissions on Lambda function")
	}
	switch p.integration.Type {
	case HTTPProxy:
		return p.proxiedAnswer(x, b)
	case AWSProxy:
		return p.lambdaAnswer(x, b)
	default:
		return p.selectedAnswer(x, b, p.selector(x, b))
	}
}

// selector returns the text that the patterns of responses are matched with.
func (p *Pipeline) selector(x *Exchange, b *BackendResponse) string {
	if x.Backend.Service.isLambda() {
		return lambdaErrorMessage(b.Body.Text())
	}
	return strconv.Itoa(b.Status)
}

// mockAnswer takes the status code that the template of the request has
// written, as JSON of any kind that json-smart reads.
func (p *Pipeline) mockAnswer(x *Exchange) (*Answer, *fault) {
	var status value.Value
	if d, err := value.ParseJSON(x.Backend.Body.Text()); err == nil {
		status, _ = d.Root().Get("statusCode")
	}
	switch status.Kind() {
	case value.KindInteger, value.KindLong:
		return p.selectedAnswer(x, &BackendResponse{}, status.String())
	default:
		return nil, internalError("Execution failed due to configuration error: Unable to parse statusCode. It should be an integer that is defined in the request template.")
	}
}

// proxiedAnswer passes an answer of an HTTP_PROXY on.
func (p *Pipeline) proxiedAnswer(x *Exchange, b *BackendResponse) (*Answer, *fault) {
	body, f := p.convertResponse(x, b, "") // that of the integration is for the request
	if f != nil {
		return nil, f
	}
	a := &Answer{Status: b.Status, Body: body.body()}
	a.addReturned(HTTPProxy, b.Header)
	a.defaultContentType()
	return a, nil
}

// lambdaAnswer makes the answer of what a function behind an AWS_PROXY
// returned.
func (p *Pipeline) lambdaAnswer(x *Exchange, b *BackendResponse) (*Answer, *fault) {
	if _, failed := headerOf(b.Header, functionErrorHeader); failed {
		message := lambdaErrorMessage(b.Body.Text())
		return nil, malformedLambda(fmt.Sprintf("Lambda execution failed with status %d due to customer function error: %s", b.Status, message))
	}
	response, err := parseLambdaResponse(b.Body.Text())
	if err != nil {
		return nil, malformedLambda("Execution failed due to configuration error: Malformed Lambda proxy response").because(err)
	}
	body, err := response.payload(p.acceptsBinary(x))
	if err != nil {
		return nil, undecodablePayload()
	}
	a := &Answer{Status: response.status, Body: body.body()}
	a.addReturned(AWSProxy, response.headers)
	a.defaultContentType()
	return a, nil
}

func malformedLambda(reason string) *fault {
	f := internalError(reason)
	f.status = 502
	return f
}

// acceptsBinary reports whether the client wants a payload that is no text.
func (p *Pipeline) acceptsBinary(x *Exchange) bool {
	accept, ok := headerOf(x.request.Header, "Accept")
	if !ok {
		accept = "*/*"
	}
	return p.binary.has(accept)
}

// convertResponse converts the payload of a backend.
func (p *Pipeline) convertResponse(x *Exchange, b *BackendResponse, contentHandling string) (payload, *fault) {
	binary := p.binary.has(contentTypeOf(b.Header))
	converted, err := responsePayload(b.Body.Bytes(), binary, p.acceptsBinary(x), contentHandling)
	if err != nil {
		return payload{}, undecodablePayload()
	}
	return converted, nil
}

// addReturned adds headers under the names under which they go to the client.
func (a *Answer) addReturned(integrationType string, headers apigw.Params) {
	places := make(map[string]int, len(headers)) // a backend may send any number
	for i := range a.Header {
		places[strings.ToLower(a.Header[i].Name)] = i
	}
	for _, h := range headers {
		name, ok := returnedHeader(integrationType, h.Name)
		if !ok {
			continue
		}
		returned := apigw.Param{Name: name, Values: h.Values}
		if i, known := places[strings.ToLower(name)]; known {
			a.Header[i] = returned
			continue
		}
		places[strings.ToLower(name)] = len(a.Header)
		a.Header = append(a.Header, returned)
	}
}

func (a *Answer) defaultContentType() {
	addMissing(&a.Header, "Content-Type", defaultContentType)
}
