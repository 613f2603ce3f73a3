package integration_test

import (
	"context"
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
