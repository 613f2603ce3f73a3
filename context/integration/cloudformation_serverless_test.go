package integration_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const serverlessTemplate = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Events:
        List: {Type: Api, Properties: {Path: /orders, Method: get}}
        Order: {Type: Api, Properties: {Path: '/orders/{id}/{rest+}', Method: any, Auth: {Authorizer: AWS_IAM}, RestApiId: !Ref Api}}
        Open: {Type: Api, Properties: {Path: /open, Method: post, Auth: {Authorizer: Own}}}
        Documented: {Type: Api, Properties: {Path: /documented, Method: GET}}
        Queue: {Type: SQS, Properties: {Queue: q}}
  Quiet: {Type: AWS::Serverless::Function, Properties: {}}
  Api:
    Type: AWS::Serverless::Api
    Properties: {DefinitionBody: {openapi: 3.0.1, paths: {/documented: {get: {x-amazon-apigateway-integration: {type: mock}}}}}}
`

func TestServerlessFunctions(t *testing.T) {
	api, err := integration.ParseCloudFormation([]byte(serverlessTemplate))
	if err != nil {
		t.Fatal(err)
	}
	if got := operationNames(api); got != "GET /documented, GET /orders, ANY /orders/{id}/{rest+}, POST /open" {
		t.Errorf("got %s", got)
	}
	if got := fmt.Sprint(api.Operations[1].Authorization, api.Operations[2].Authorization, api.Operations[3].Authorization, api.Operations[2].Parameters, api.Operations[2].Pointer); got !=
		"AWS_IAMCUSTOM[{path id true} {path rest true}]/Resources/Orders/Properties/Events/Order/Properties" {
		t.Errorf("got %s", got)
	}
	const want = `{"type":"aws_proxy","httpMethod":"POST","uri":{"Fn::Sub":"arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Orders.Arn}/invocations"}}`
	if got := written(t, api.Operations[1].Integration); got != want {
		t.Errorf("got %s", got)
	}
	if problems := api.Check(); problems != nil {
		t.Errorf("got %v", problems)
	}
	h, err := integration.NewHandler(api, integration.WithLambda("Orders", func(context.Context, []byte) ([]byte, error) { return []byte(`{"body": "called"}`), nil }))
	if err != nil {
		t.Fatal(err)
	}
	if w := call(h, "PUT", "/orders/1/a/b", ""); w.Body.String() != "called" {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

func TestServerlessFunctionsFail(t *testing.T) {
	for _, test := range []struct{ rule, events, want string }{
		{"events of a wrong type", `[]`, "/Resources/F/Properties/Events: must be an object, not an array"},
		{"an event of a wrong type", `{"E": 1}`, "/Resources/F/Properties/Events/E: must be an object, not a number"},
		{"what an event needs", `{"E": {"Type": "Api", "Properties": {"Path": "/a"}}}`, `/Resources/F/Properties/Events/E/Properties: the member "Method" is missing`},
		{"an authorizer of a wrong type", `{"E": {"Type": "Api", "Properties": {"Path": "/a", "Method": "get", "Auth": {"Authorizer": []}}}}`, "/Resources/F/Properties/Events/E/Properties/Auth/Authorizer: must be a string, not an array"},
	} {
		_, err := integration.ParseCloudFormation([]byte(`{"Resources": {"F": {"Type": "AWS::Serverless::Function", "Properties": {"Events": ` + test.events + `}}}}`))
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v", test.rule, err)
		}
	}
}
