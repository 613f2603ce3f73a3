package integration

import (
	"errors"
	"strconv"

	apigw "github.com/velmap/velmap/context"
)

// The gateway responses that a request may end in: answers of API Gateway
// itself.
const (
	APIConfigurationError      = "API_CONFIGURATION_ERROR"      // 500: the integration cannot be carried out as it is
	BadRequestBody             = "BAD_REQUEST_BODY"             // 400: the payload is not what it should be
	BadRequestParameters       = "BAD_REQUEST_PARAMETERS"       // 400: a parameter is missing
	IntegrationFailure         = "INTEGRATION_FAILURE"          // 504: the backend cannot be reached
	IntegrationTimeout         = "INTEGRATION_TIMEOUT"          // 504: the backend takes too long
	MissingAuthenticationToken = "MISSING_AUTHENTICATION_TOKEN" // 403: there is no such path or method
	RequestTooLarge            = "REQUEST_TOO_LARGE"            // 413: the payload has more than 10 MB
	UnsupportedMediaType       = "UNSUPPORTED_MEDIA_TYPE"       // 415: there is no template for the payload
	default4XX                 = "DEFAULT_4XX"
	default5XX                 = "DEFAULT_5XX"
)

// gatewayResponseTypes are all types of gateway responses.
var gatewayResponseTypes = []string{
	"ACCESS_DENIED", APIConfigurationError, "AUTHORIZER_CONFIGURATION_ERROR", "AUTHORIZER_FAILURE",
	BadRequestBody, BadRequestParameters, default4XX, default5XX, "EXPIRED_TOKEN", IntegrationFailure,
	IntegrationTimeout, "INVALID_API_KEY", "INVALID_SIGNATURE", MissingAuthenticationToken, "QUOTA_EXCEEDED",
	RequestTooLarge, "RESOURCE_NOT_FOUND", "THROTTLED", "UNAUTHORIZED", UnsupportedMediaType, "WAF_FILTERED",
}

// fault is why API Gateway answers by itself.
type fault struct {
	kind      string // of the gateway response
	status    int
	message   string // $context.error.message
	errorType string // x-amzn-ErrorType
	reason    string // what the execution log says
	details   string // $context.error.validationErrorString
}

// Error returns the reason: a fault is an error on its way.
func (f *fault) Error() string { return f.reason }

// requestFault is the fault of a payload for the backend that could not be made.
func requestFault(err error) *fault { return transformFault(err, "request") }

// responseFault is the fault of an answer that could not be made.
func responseFault(err error) *fault { return transformFault(err, "response") }

func transformFault(err error, what string) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	return internalError("Execution failed due to configuration error: Unable to transform " + what).because(err)
}

// undecodablePayload is the fault of a payload that should be base64.
func undecodablePayload() *fault {
	return internalError("Execution failed due to configuration error: Unable to base64 decode the body.")
}

// internalError is the fault of an integration that cannot be carried out.
func internalError(reason string) *fault {
	return newFault(APIConfigurationError, 500, "Internal server error", "InternalServerErrorException", reason)
}

func unsupportedMediaType() *fault {
	return newFault(UnsupportedMediaType, 415, "Unsupported Media Type", "BadRequestException", "Unsupported Media Type")
}

func badRequestBody(message string) *fault {
	return newFault(BadRequestBody, 400, message, "BadRequestException", message)
}

func badRequestParameters(missing string) *fault {
	message := "Missing required request parameters: [" + missing + "]"
	return newFault(BadRequestParameters, 400, message, "BadRequestException", message)
}

func missingAuthenticationToken() *fault {
	return newFault(MissingAuthenticationToken, 403, "Missing Authentication Token", "MissingAuthenticationTokenException", "there is no such method")
}

func requestTooLarge(err error) *fault {
	return newFault(RequestTooLarge, 413, "Request Too Long", "RequestTooLargeException", err.Error())
}

func newFault(kind string, status int, message, errorType, reason string) *fault {
	return &fault{kind: kind, status: status, message: message, errorType: errorType, reason: reason}
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
	if status, err := strconv.Atoi(g.StatusCode); err == nil && 200 <= status && status <= 599 {
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

// refusal returns the exchange of a request that gets no further.
func (f *fault) refusal(responses []GatewayResponse, r *apigw.Request) *Exchange {
	x := newExchange(r, &apigw.Scope{})
	x.Answer = f.answer(responses, x.scope, r)
	return x
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
