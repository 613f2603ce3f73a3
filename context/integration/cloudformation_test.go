package integration_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const ordersTemplate = `
Resources:
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Order
      HttpMethod: post
      RequestParameters: {method.request.path.id: true, method.request.querystring.page: false}
      MethodResponses: [{StatusCode: 200}, {StatusCode: "404"}]
      Integration:
        Type: aws
        IntegrationHttpMethod: POST
        Uri: !Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:dynamodb:action/GetItem'
        Credentials: !GetAtt Role.Arn
        PassthroughBehavior: never
        ContentHandling: convert_to_text
        TimeoutInMillis: "500"
        ConnectionType: internet
        ConnectionId: c
        CacheKeyParameters: [method.request.path.id]
        CacheNamespace: n
        RequestParameters: {integration.request.header.A: "'a'"}
        RequestTemplates: {application/json: !Sub '{"TableName": "${Table}"}'}
        IntegrationResponses:
          - StatusCode: 200
          - StatusCode: 404
            SelectionPattern: 4\d\d
            ContentHandling: CONVERT_TO_BINARY
            ResponseParameters: {method.response.header.B: "'b'"}
            ResponseTemplates: {text/plain: none}
  Order: {Type: AWS::ApiGateway::Resource, Properties: {PathPart: "{id}", ParentId: !Ref Orders}}
  Orders: {Type: AWS::ApiGateway::Resource, Properties: {PathPart: orders, ParentId: !GetAtt Api.RootResourceId}}
  Api: {Type: AWS::ApiGateway::RestApi, Properties: {BinaryMediaTypes: [image~1png], MinimumCompressionSize: 10, ApiKeySourceType: header}}
  Refused:
    Type: AWS::ApiGateway::GatewayResponse
    Properties: {ResponseType: DEFAULT_4XX, StatusCode: 400, ResponseParameters: {gatewayresponse.header.A: "'a'"}, ResponseTemplates: {a/b: c}}
  Root: {Type: AWS::ApiGateway::Method, Properties: {HttpMethod: ANY, ResourceId: !GetAtt Api.RootResourceId, Integration: {Type: MOCK}}}
  Elsewhere: {Type: AWS::ApiGateway::Method, Properties: {HttpMethod: GET, ResourceId: !ImportValue R, Integration: {Type: MOCK}}}
  Bare: {Type: AWS::ApiGateway::Method, Properties: {HttpMethod: PUT, ResourceId: !Ref Order}}
  Bucket: {Type: AWS::S3::Bucket}
  Hidden: {Type: AWS::ApiGateway::Method, Properties: {'Fn::Transform': {Name: 'AWS::Include'}}}
  Serverless:
    Type: AWS::Serverless::Api
    Properties:
      DefinitionBody:
        openapi: 3.0.1
        paths:
          /sam:
            get:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
              x-amazon-apigateway-request-validator: all
              x-amazon-apigateway-integration: {type: mock, requestTemplates: {a/b: x}}
        components: {schemas: {Order: {type: object}}}
        x-amazon-apigateway-request-validators: {all: {validateRequestBody: true}}
  Included: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {'Fn::Transform': {Name: 'AWS::Include'}}}}
`

func parseTemplate(t *testing.T, options ...integration.ReadOption) *integration.API {
	t.Helper()
	api, err := integration.ParseCloudFormation([]byte(ordersTemplate), options...)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func TestCloudFormation(t *testing.T) {
	api := parseTemplate(t)
	if got := operationNames(api); got != "POST /orders/{id}, ANY /, GET /${ImportValue:R}, GET /sam" {
		t.Errorf("operations: got %s", got)
	}
	if got := fmt.Sprint(api.BinaryMediaTypes, *api.MinimumCompressionSize, api.APIKeySource); got != "[image/png] 10HEADER" {
		t.Errorf("API: got %s", got)
	}
	g := api.GatewayResponses[0]
	if got := fmt.Sprint(g.Type, g.StatusCode, g.Parameters, g.Templates); got != "DEFAULT_4XX400[{gatewayresponse.header.A 'a'}] [{a/b c /Resources/Refused/Properties/ResponseTemplates/a~1b}]" {
		t.Errorf("gateway responses: got %s", got)
	}
	sam, _ := api.Operation("/sam", "GET")
	const at = "/Resources/Serverless/Properties/DefinitionBody/paths/~1sam/get/"
	if got := sam.Integration.RequestTemplates[0].Pointer; got != at+"x-amazon-apigateway-integration/requestTemplates/a~1b" {
		t.Errorf("a template in a document: got %s", got)
	}
	if got := sam.Models[0].Pointer; got != at+"requestBody/content/application~1json/schema" {
		t.Errorf("a model in a document: got %s", got)
	}
	if _, err := integration.NewHandler(api); err != nil {
		t.Errorf("the models of a document: %v", err)
	}
}

func TestCloudFormationMethod(t *testing.T) {
	o, _ := parseTemplate(t).Operation("/orders/{id}", "POST")
	if got := fmt.Sprint(o.Parameters, o.Responses); got != "[{path id true} {query page false}] [200 404]" {
		t.Errorf("got %s", got)
	}
	const want = `{"type":"aws","httpMethod":"POST","uri":{"Fn::Sub":"arn:${AWS::Partition}:apigateway:${AWS::Region}:dynamodb:action/GetItem"},"credentials":{"Fn::GetAtt":["Role","Arn"]},` +
		`"passthroughBehavior":"never","contentHandling":"convert_to_text","timeoutInMillis":"500","connectionType":"internet","connectionId":"c","cacheKeyParameters":["method.request.path.id"],"cacheNamespace":"n",` +
		`"requestParameters":{"integration.request.header.A":"'a'"},"requestTemplates":{"application/json":{"Fn::Sub":"{\"TableName\": \"${Table}\"}"}},` +
		`"responses":{"default":{"statusCode":200},"4\\d\\d":{"statusCode":404,"contentHandling":"CONVERT_TO_BINARY","responseParameters":{"method.response.header.B":"'b'"},"responseTemplates":{"text/plain":"none"}}}}`
	if got := written(t, o.Integration); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if problems := o.Integration.Validate(); len(problems) != 0 {
		t.Errorf("got %v", problems)
	}
	if got := o.Integration.RequestTemplates[0]; got.Text != `{"TableName": "${Table}"}` || got.Pointer != "/Resources/Method/Properties/Integration/RequestTemplates/application~1json" {
		t.Errorf("got %+v", got)
	}
	if o, _ := parseTemplate(t, integration.WithResolver(stack)).Operation("/orders/{id}", "POST"); o.Integration.RequestTemplates[0].Text != `{"TableName": "orders"}` || written(t, o.Integration) != want {
		t.Errorf("resolved: got %+v", o.Integration)
	}
}

func TestCloudFormationFails(t *testing.T) {
	method := func(properties string) string {
		return `{"Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": {"Ref": "R"}, ` + properties + `}}}}`
	}
	for _, test := range []struct{ rule, doc, want string }{
		{"no template", "{}", `not a template of CloudFormation: there is no member "Resources"`},
		{"resources of a wrong type", `{"Resources": []}`, "/Resources: must be an object, not an array"},
		{"a resource of a wrong type", `{"Resources": {"A": 1}}`, "/Resources/A: must be an object, not a number"},
		{"a type that is no text", `{"Resources": {"A": {"Type": 1}}}`, "/Resources/A/Type: must be a string, not a number"},
		{"what a method needs", `{"Resources": {"A": {"Type": "AWS::ApiGateway::Method"}}}`, "/Resources/A: the member \"HttpMethod\" is missing\n/Resources/A: the member \"ResourceId\" is missing"},
		{"an integration of a wrong type", method(`"Integration": []`), "/Resources/M/Properties/Integration: must be an object, not an array"},
		{"a URI of a wrong type", method(`"Integration": {"Uri": 1}`), "/Resources/M/Properties/Integration/Uri: must be a string, not a number"},
		{"a timeout that is no number", method(`"Integration": {"TimeoutInMillis": "soon"}`), "/Resources/M/Properties/Integration/TimeoutInMillis: must be a whole number, not a string"},
		{"responses that are no list", method(`"Integration": {"IntegrationResponses": {}}`), "/Resources/M/Properties/Integration/IntegrationResponses: must be a list, not an object"},
		{"a status code of a wrong type", method(`"Integration": {"IntegrationResponses": [{"StatusCode": true}]}`), "/Resources/M/Properties/Integration/IntegrationResponses/0/StatusCode: must be a string or a number, not a boolean"},
		{"a parameter that is none", method(`"RequestParameters": {"id": true}`), "/Resources/M/Properties/RequestParameters/id: must be method.request.path, querystring or header, and a name"},
		{"parents in a circle", `{"Resources": {"R": {"Type": "AWS::ApiGateway::Resource", "Properties": {"PathPart": "a", "ParentId": {"Ref": "R"}}}, ` + strings.TrimPrefix(method(`"Integration": {}`), `{"Resources": {`), "/Resources/R/Properties: the parents lead in a circle"},
		{"a model of a wrong type", `{"Resources": {"A": {"Type": "AWS::ApiGateway::Model", "Properties": {"Name": []}}}}`, "/Resources/A/Properties/Name: must be a string, not an array"},
		{"a validator of a wrong type", `{"Resources": {"A": {"Type": "AWS::ApiGateway::RequestValidator", "Properties": {"ValidateRequestBody": 1}}}}`, "/Resources/A/Properties/ValidateRequestBody: must be a boolean, not a number"},
		{"a document of another version", `{"Resources": {"A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {"swagger": "1.0"}}}}}`, "/Resources/A/Properties/Body/swagger: version 1.0 is not supported"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			api, err := integration.ParseCloudFormation([]byte(test.doc))
			if err == nil || api != nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

// FuzzParseCloudFormation holds that no template makes ParseCloudFormation
// panic.
func FuzzParseCloudFormation(f *testing.F) {
	f.Add([]byte(ordersTemplate))
	f.Add([]byte(`{"Resources": {"A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {"swagger": "2.0", "paths": {"/a": {"$ref": "#"}}}}}}}`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		api, err := integration.ParseCloudFormation(doc)
		if (api == nil) != (err != nil) {
			t.Errorf("got %v, %v", api, err)
		}
	})
}
