package integration

import "github.com/velmap/velmap/vtl/value"

// An API is what an OpenAPI document says about how requests are answered.
type API struct {
	// Operations are those that have an integration, in the order of the
	// document.
	Operations []Operation

	// BinaryMediaTypes are the types of payloads that are no text.
	BinaryMediaTypes []string

	// MinimumCompressionSize is the size in bytes from which on answers are
	// compressed, 0 to 10,485,760; nil when they are not.
	MinimumCompressionSize *int

	APIKeySource     string            // HEADER, which is the default, or AUTHORIZER
	GatewayResponses []GatewayResponse // in the order of the document
}

// An Operation is a method of a path.
type Operation struct {
	Path        string // as in the document: /pets/{petId}
	Method      string // in upper case; ANY for x-amazon-apigateway-any-method
	Integration *Integration
	Pointer     string // JSON pointer of the integration

	// Parameters are those that the document declares, those of the path item
	// included.
	Parameters []RequestParameter

	// Responses are the status codes of the answers that the document declares.
	Responses []string

	Models    []Model           // of the payload
	Validator *RequestValidator // nil: nothing is checked

	// Authorization is how callers are authorized: AWS_IAM, CUSTOM or
	// COGNITO_USER_POOLS; empty where they are not. A Handler lets them all pass.
	Authorization string

	places placement
	doubts Problems // found on reading, for Check
}

// How callers of an operation are authorized.
const (
	AWSIAM           = "AWS_IAM"            // by the signature of the request
	CustomAuthorizer = "CUSTOM"             // by a Lambda function
	CognitoUserPools = "COGNITO_USER_POOLS" // by a token of a user pool
)

// A RequestParameter is a parameter that a request may or must have.
type RequestParameter struct {
	In       string // path, query or header
	Name     string
	Required bool
}

// A Model is the JSON Schema of a payload of a content type.
type Model struct {
	ContentType string
	Schema      value.Value
	Pointer     string // JSON pointer of the schema

	place modelPlace
}

// A RequestValidator says what of a request is checked.
type RequestValidator struct {
	Body       bool // by the model of its content type
	Parameters bool // whether those that are required are there
}

// A GatewayResponse is an answer that API Gateway gives by itself.
type GatewayResponse struct {
	Type       string     // such as UNSUPPORTED_MEDIA_TYPE or DEFAULT_4XX
	StatusCode string     // empty for that of the type
	Parameters Parameters // by target, gatewayresponse.header.X
	Templates  Templates  // texts with placeholders, not in the template language

	Pointer string // JSON pointer of the object

	places placement
}

// Operation returns the operation of a path of the document and a method. An
// operation for the very method wins over the one for ANY; ok is false when
// there is neither.
func (a *API) Operation(path, method string) (op Operation, ok bool) {
	for _, o := range a.Operations {
		switch {
		case o.Path != path:
		case o.Method == method:
			return o, true
		case o.Method == anyMethod:
			op, ok = o, true
		}
	}
	return op, ok
}

// anyMethod is the method of an operation that takes all that are not
// declared.
const anyMethod = "ANY"
