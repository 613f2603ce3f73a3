package integration

import (
	"errors"
	"strconv"

	apigw "github.com/velmap/velmap/context"
)

// The gateway responses that an integration may end in: answers of API Gateway
// itself.
const (
	APIConfigurationError = "API_CONFIGURATION_ERROR" // 500: the integration cannot be carried out as it is
	BadRequestBody        = "BAD_REQUEST_BODY"        // 400: the payload is not what it should be
	IntegrationFailure    = "INTEGRATION_FAILURE"     // 504: the backend cannot be reached
	IntegrationTimeout    = "INTEGRATION_TIMEOUT"     // 504: the backend takes too long
	UnsupportedMediaType  = "UNSUPPORTED_MEDIA_TYPE"  // 415: there is no template for the payload
	default4XX            = "DEFAULT_4XX"
	default5XX            = "DEFAULT_5XX"
)

// fault is why API Gateway answers by itself.
type fault struct {
	kind      string // of the gateway response
	status    int
	message   string // $context.error.message
	errorType string // x-amzn-ErrorType
	reason    string // what the execution log says
}

// Error returns the reason: a fault is an error on its way.
func (f *fault) Error() string { return f.reason }

// requestFault is the fault of a payload for the backend that could not be made.
func requestFault(err error) *fault {
	return internalError("Execution failed due to configuration error: Unable to transform request").because(err)
}

// undecodablePayload is the fault of a payload that should be base64.
func undecodablePayload() *fault {
	return internalError("Execution failed due to configuration error: Unable to base64 decode the body.")
}

// responseFault is the fault of an answer that could not be made.
func responseFault(err error) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	return internalError("Execution failed due to configuration error: Unable to transform response").because(err)
}

// internalError is the fault of an integration that cannot be carried out.
func internalError(reason string) *fault {
	return &fault{APIConfigurationError, 500, "Internal server error", "InternalServerErrorException", reason}
}

func unsupportedMediaType() *fault {
	return &fault{UnsupportedMediaType, 415, "Unsupported Media Type", "BadRequestException", "Unsupported Media Type"}
}

func badRequestBody(message string) *fault {
	return &fault{BadRequestBody, 400, message, "BadRequestException", message}
}

// answer returns the gateway response for the fault: the one of its kind that
// the API has, else the one for all of its class, else that of the service.
func (f *fault) answer(responses []GatewayResponse, scope *apigw.Scope, request *apigw.Request) *Answer {
	a := &Answer{Status: f.status, GatewayResponseType: f.kind, Reason: f.reason}
	a.Header.Add("Content-Type", defaultContentType)
	a.Header.Add("x-amzn-ErrorType", f.errorType)
	g, ok := gatewayResponse(responses, f.kind, f.status)
	if !ok {
		a.Body = apigw.TextBody(`{"message":` + quoteJSON(f.message) + `}`)
		return a
	}
	s := substitution{scope: scope, request: request, fault: f}
	if status, err := strconv.Atoi(g.StatusCode); err == nil {
		a.Status = status
	}
	for _, p := range g.Parameters {
		if name, text, ok := s.header(p); ok {
			setHeader(&a.Header, name, text)
		}
	}
	template := Template{ContentType: defaultContentType, Text: `{"message":$context.error.messageString}`}
	accept, _ := headerOf(request.Header, "Accept")
	if own, ok := g.Templates.forResponse(accept); ok {
		template = own
	}
	setHeader(&a.Header, "Content-Type", template.ContentType)
	a.Body = apigw.TextBody(s.text(template.Text))
	return a
}

// gatewayResponse finds what the API says of a gateway response.
func gatewayResponse(responses []GatewayResponse, kind string, status int) (GatewayResponse, bool) {
	class := default4XX
	if status >= 500 {
		class = default5XX
	}
	for _, name := range [...]string{kind, class} {
		for _, g := range responses {
			if g.Type == name {
				return g, true
			}
		}
	}
	return GatewayResponse{}, false
}
