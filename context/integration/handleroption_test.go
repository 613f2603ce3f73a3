package integration_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

func TestWithPrepare(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(strings.Replace(faultless, `{statusCode: 200}}}}}`, `{statusCode: 200, responseTemplates: {application/json: '$context.apiId $context.authorizer.principalId'}}}}}}`, 1)))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api, integration.WithPrepare(func(r *http.Request, request *apigw.Request) {
		request.APIID = "api"
		request.Authorizer = &apigw.Authorizer{PrincipalID: r.Header.Get("Origin")}
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got := call(h, "GET", "/a", "").Body.String(); got != "api o" {
		t.Errorf("got %s", got)
	}
}

// A function whose name is not known goes by that of its resource.
func TestFunctionNames(t *testing.T) {
	const arn = "arn:aws:lambda:r:1:function:"
	for _, test := range []struct{ rule, function, name string }{
		{"a name", "f", "f"},
		{"an ARN", arn + "f", "f"},
		{"an ARN with a qualifier", arn + "f:live", "f"},
		{"an attribute of a template", "${F.Arn}", "F"},
		{"a reference within an ARN", "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${F}", "F"},
		{"a name that is known in part", arn + "${Env}-pets", "${Env}-pets"},
		{"with a qualifier", "${F.Arn}:live", "F"},
		{"a function of Terraform", "${aws_lambda_function.f.arn}", "aws_lambda_function.f"},
		{"a stage variable", arn + "${stageVariables.f}", "of-stage"},
	} {
		in := integration.Integration{Type: integration.AWSProxy, HTTPMethod: "POST", URI: "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/" + test.function + "/invocations"}
		h, err := integration.NewHandler(&integration.API{Operations: []integration.Operation{{Path: "/", Method: "GET", Integration: &in}}},
			integration.WithStage("s", apigw.Params{{Name: "f", Values: []string{"of-stage"}}}),
			integration.WithLambda(test.name, func(context.Context, []byte) ([]byte, error) { return []byte(`{"body": "called"}`), nil }))
		if err != nil {
			t.Fatal(err)
		}
		if w := call(h, "GET", "/", ""); w.Body.String() != "called" {
			t.Errorf("%s: got %d %s", test.rule, w.Code, w.Body)
		}
	}
}

// What is nil does nothing, and breaks nothing.
func TestNilOptions(t *testing.T) {
	in := integration.Integration{Type: integration.AWS, HTTPMethod: "POST", URI: "arn:aws:apigateway:r:sqs:path/q"}
	function := in
	function.URI = lambdaURI
	operations := []integration.Operation{{Path: "/q", Method: "GET", Integration: &in}, {Path: "/f", Method: "GET", Integration: &function}}
	h, err := integration.NewHandler(&integration.API{Operations: operations}, integration.WithPrepare(nil), integration.WithLogger(nil),
		integration.WithBackend(silent{}), integration.WithLambda("f", nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/q", "/f"} {
		if w := call(h, "GET", path, ""); w.Code != 504 {
			t.Errorf("%s: got %d %s", path, w.Code, w.Body)
		}
	}
}

// silent is a backend without an answer.
type silent struct{}

func (silent) Send(context.Context, *integration.BackendRequest) (*integration.BackendResponse, error) {
	return nil, nil //nolint:nilnil // which is what the test is about
}

// What the caller gives may panic, or not watch its context, and the handler
// goes on.
func TestUnrulyFunctions(t *testing.T) {
	release := make(chan struct{})
	t.Cleanup(func() { close(release) })
	api, err := integration.ParseOpenAPI([]byte(strings.ReplaceAll(`
openapi: 3.0.1
paths:
  /panics: {get: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: 'URI/panics/invocations'}}}
  /later: {get: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'URI/panics/invocations', requestParameters: {integration.request.header.X-Amz-Invocation-Type: "'Event'"}, responses: {default: {statusCode: 200}}}}}
  /sleeps: {get: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: 'URI/sleeps/invocations', timeoutInMillis: 50}}}
  /empty: {post: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'URI/echo/invocations', responses: {default: {statusCode: 200}}}}}
  /service: {get: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:r:sqs:path/q', responses: {default: {statusCode: 200}}}}}
`, "URI", "arn:aws:apigateway:r:lambda:path/2015-03-31/functions")))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api, integration.WithBackend(unruly{}),
		integration.WithLambda("panics", func(context.Context, []byte) ([]byte, error) { panic("boom") }),
		integration.WithLambda("echo", func(_ context.Context, event []byte) ([]byte, error) { return event, nil }),
		integration.WithLambda("sleeps", func(context.Context, []byte) ([]byte, error) {
			<-release
			return []byte("{}"), nil
		}))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ rule, method, path, want string }{
		{"a function that panics has failed", "GET", "/panics", `502 {"message":"Internal server error"}`},
		{"one that nobody waits for does not end the process", "GET", "/later", "200 "},
		{"one that takes too long is not waited for", "GET", "/sleeps", `504 {"message":"Endpoint request timed out"}`},
		{"a service that panics cannot be reached", "GET", "/service", `504 {"message":"Network error communicating with endpoint"}`},
		{"no payload is an empty event", "POST", "/empty", "200 {}"},
	} {
		w := call(h, test.method, test.path, "")
		if got := fmt.Sprint(w.Code, " ", w.Body); got != test.want {
			t.Errorf("%s: got %s", test.rule, got)
		}
	}
}

// unruly is a backend that panics.
type unruly struct{}

func (unruly) Send(context.Context, *integration.BackendRequest) (*integration.BackendResponse, error) {
	panic("boom")
}

// A gateway response whose status HTTP cannot end with has that of its type.
func TestGatewayResponseStatus(t *testing.T) {
	for status, want := range map[string]int{"99": 403, "100": 403, "0": 403, "1000": 403, "x": 403, "404": 404} {
		h, err := integration.NewHandler(&integration.API{GatewayResponses: []integration.GatewayResponse{{Type: "DEFAULT_4XX", StatusCode: status}}})
		if err != nil {
			t.Fatal(err)
		}
		if w := call(h, "GET", "/", ""); w.Code != want {
			t.Errorf("%s: got %d, want %d", status, w.Code, want)
		}
	}
}
