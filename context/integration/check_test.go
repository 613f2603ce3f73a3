package integration_test

import (
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const faultyYAML = `
openapi: 3.0.1
x-amazon-apigateway-gateway-responses:
  DEFAULT_6XX: {statusCode: 99, responseParameters: {gatewayresponse.header.A: "'a'", method.response.header.B: "'b'", gatewayresponse.header.: "'c'"}}
  THROTTLED: {statusCode: 429}
paths:
  /a/{id}:
    post:
      x-amazon-apigateway-request-validator: none
      parameters: [{in: path, name: id, required: true}, {in: query, name: q}]
      responses: {200: {}, default: {}, 2XX: {}, x-own: {}}
      x-amazon-apigateway-integration:
        type: http
        uri: ftp://a
        httpMethod: POST
        reqestTemplates: {}
        colour: blue
        tlsConfig: {insecureSkipVerify: true}
        requestParameters:
          integration.request.path.id: method.request.path.id
          integration.request.querystring.q: method.request.multivaluequerystring.q
          integration.request.header.a: method.request.header.a
          integration.request.header.b: "'b'"
        requestTemplates: {application/json: "{\n #if(}", text/plain: "#set("}
        responses:
          default: {statusCode: 200, responseTemplate: {}}
          "4..": {statusCode: 404}
    get:
      responses: {200: {}}
      x-amazon-apigateway-integration: {type: mock, responses: {default: {statusCode: 200, responseTemplates: {application/json: ok}}}}
`

func TestAPICheck(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(faultyYAML))
	if err != nil {
		t.Fatal(err)
	}
	const (
		at      = "/paths/~1a~1{id}/post/x-amazon-apigateway-integration"
		gateway = "/x-amazon-apigateway-gateway-responses/DEFAULT_6XX"
	)
	want := []string{
		"/paths/~1a~1{id}/post/x-amazon-apigateway-request-validator: there is no validator none",
		at + "/uri: Invalid HTTP endpoint specified for URI",
		at + "/reqestTemplates: API Gateway does not know this member; did you mean requestTemplates?",
		at + "/colour: API Gateway does not know this member",
		at + "/tlsConfig/insecureSkipVerify: API Gateway does not know this member; did you mean insecureSkipVerification?",
		at + "/responses/default/responseTemplate: API Gateway does not know this member; did you mean responseTemplates?",
		at + "/responses/4../statusCode: Output mapping refers to an invalid method response: 404",
		at + "/requestParameters/integration.request.header.a: Invalid mapping expression parameter specified: method.request.header.a",
		at + `/requestTemplates/application~1json: 2:6: unexpected "}" in the condition of #if`,
		at + "/requestTemplates/text~1plain: 1:6: ",
		gateway + ": there is no gateway response DEFAULT_6XX",
		gateway + "/statusCode: 1 validation error detected: Value '99' at 'statusCode' failed to satisfy constraint",
		gateway + "/responseParameters/method.response.header.B: Invalid mapping expression specified: method.response.header.B",
		gateway + "/responseParameters/gatewayresponse.header.: Invalid mapping expression specified: gatewayresponse.header.",
	}
	got := strings.Split(api.Check().Error(), "\n")
	if len(got) != len(want) {
		t.Errorf("got %d problems, want %d", len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
}

// A template of CloudFormation spells members in its own way.
func TestAPICheckCloudFormation(t *testing.T) {
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {
		"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": {"Ref": "R"}, "MethodResponses": [{"StatusCode": 200}], "Integration": {
			"Type": "HTTP", "Uri": "x", "IntegrationHttpMethod": "FETCH", "Timeout": 1,
			"IntegrationResponses": [{"StatusCode": 200}, {"SelectionPattern": "4..", "StatusCode": 404, "Template": {}}]}}},
		"G": {"Type": "AWS::ApiGateway::GatewayResponse", "Properties": {"ResponseType": "THROTTLED", "StatusCode": 9}},
		"B": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {"openapi": "3.0.1",
			"x-amazon-apigateway-gateway-responses": {"NONE": {}},
			"paths": {"/a": {"get": {"x-amazon-apigateway-integration": {"type": "none"}}}}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	const at, body = "/Resources/M/Properties/Integration", "/Resources/B/Properties/Body"
	want := []string{
		at + "/IntegrationHttpMethod: 1 validation error detected: Value 'FETCH'",
		at + "/Uri: Invalid HTTP endpoint specified for URI",
		at + "/Timeout: API Gateway does not know this member",
		at + "/IntegrationResponses/1/Template: API Gateway does not know this member",
		at + "/IntegrationResponses/1/StatusCode: Output mapping refers to an invalid method response: 404",
		body + "/paths/~1a/get/x-amazon-apigateway-integration/type: 1 validation error detected: Value 'NONE'",
		"/Resources/G/Properties/StatusCode: 1 validation error detected: Value '9'",
		body + "/x-amazon-apigateway-gateway-responses/NONE: there is no gateway response NONE",
	}
	got := strings.Split(api.Check().Error(), "\n")
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || !strings.HasPrefix(got[i], want[i]) {
			t.Fatalf("%d: got\n%s\nwant\n%s", i, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

func TestAPICheckFindsNothing(t *testing.T) {
	for name, doc := range map[string]string{"a MOCK": faultless, "what is not known yet": placeholders} {
		api, err := integration.ParseOpenAPI([]byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		if problems := api.Check(); problems != nil {
			t.Errorf("%s: got %v", name, problems)
		}
	}
}

const (
	faultless = `
openapi: 3.0.1
x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: {responseParameters: {gatewayresponse.header.A: method.request.header.B}}}
paths:
  /a: {get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}', text/plain: null}, responses: {default: {statusCode: 200}}}}}
`
	placeholders = `
openapi: 3.0.1
x-amazon-apigateway-gateway-responses: {DEFAULT_5XX: {statusCode: !Ref Status}}
paths:
  /a: {get: {responses: {200: {}}, x-amazon-apigateway-integration: {type: !Ref Type, uri: !Ref URI, tlsConfig: {'Fn::If': [a, b, c]}, responses: {default: {statusCode: !Ref Status, responseTemplates: {'Fn::Transform': {}}}}}}}
`
)
