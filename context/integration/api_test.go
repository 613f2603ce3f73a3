package integration_test

import (
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const ordersYAML = `
openapi: 3.0.1
x-amazon-apigateway-binary-media-types: [image/png, "application/*"]
x-amazon-apigateway-minimum-compression-size: 1024
x-amazon-apigateway-api-key-source: header
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
  params: {validateRequestParameters: true}
x-amazon-apigateway-request-validator: params
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX:
    statusCode: 404
    responseParameters: {gatewayresponse.header.A: "'b'"}
    responseTemplates: {application/json: '{"m": $context.error.messageString}'}
paths:
  /orders/{id}:
    parameters:
      - {in: path, name: id, required: true}
      - $ref: '#/components/parameters/page'
    put:
      x-amazon-apigateway-request-validator: all
      parameters:
        - {in: query, name: page, required: true}
        - {in: cookie, name: c}
      requestBody: {$ref: '#/components/requestBodies/order'}
      responses: {200: {}, 404: {}}
      x-amazon-apigateway-integration: {$ref: '#/components/x-amazon-apigateway-integrations/mock'}
    get:
      x-amazon-apigateway-integration: {type: mock}
  /other:
    $ref: '#/paths/~1orders~1{id}'
components:
  parameters:
    page: {in: query, name: page}
  requestBodies:
    order: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}, text/plain: {}}}
  x-amazon-apigateway-integrations:
    mock: {type: mock, timeoutInMillis: 50}
`

func TestAPI(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(ordersYAML))
	if err != nil {
		t.Fatal(err)
	}
	size := 1024
	if !reflect.DeepEqual(api.BinaryMediaTypes, []string{"image/png", "application/*"}) || !reflect.DeepEqual(api.MinimumCompressionSize, &size) || api.APIKeySource != "HEADER" {
		t.Errorf("got %+v", api)
	}
	const at = "/x-amazon-apigateway-gateway-responses/DEFAULT_4XX"
	want := []integration.GatewayResponse{{
		Type: "DEFAULT_4XX", StatusCode: "404",
		Parameters: integration.Parameters{{Target: "gatewayresponse.header.A", Expression: "'b'"}},
		Templates:  integration.Templates{{ContentType: "application/json", Text: `{"m": $context.error.messageString}`, Pointer: at + "/responseTemplates/application~1json"}},
		Pointer:    at,
	}}
	if !reflect.DeepEqual(api.GatewayResponses, want) {
		t.Errorf("got %+v", api.GatewayResponses)
	}
	if got := operationNames(api); got != "PUT /orders/{id}, GET /orders/{id}, PUT /other, GET /other" {
		t.Errorf("got %s", got)
	}
}

func TestAPIOperation(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(ordersYAML))
	if err != nil {
		t.Fatal(err)
	}
	put, _ := api.Operation("/orders/{id}", "PUT")
	if got := fmt.Sprint(put.Parameters); got != "[{path id true} {query page true}]" {
		t.Errorf("parameters: got %s", got)
	}
	if got := fmt.Sprint(put.Responses); got != "[200 404]" {
		t.Errorf("responses: got %s", got)
	}
	if put.Validator == nil || *put.Validator != (integration.RequestValidator{Body: true, Parameters: true}) {
		t.Errorf("validator: got %+v", put.Validator)
	}
	if len(put.Models) != 1 || put.Models[0].ContentType != "application/json" || put.Models[0].Pointer != "/components/requestBodies/order/content/application~1json/schema" {
		t.Errorf("models: got %+v", put.Models)
	}
	if put.Integration.TimeoutInMillis != 50 {
		t.Errorf("integration: got %+v", put.Integration)
	}
	get, _ := api.Operation("/orders/{id}", "GET")
	if get.Validator == nil || *get.Validator != (integration.RequestValidator{Parameters: true}) {
		t.Errorf("the validator of the document: got %+v", get.Validator)
	}
	if got := fmt.Sprint(get.Parameters); got != "[{path id true} {query page false}]" {
		t.Errorf("the parameters of the path: got %s", got)
	}
}

func TestSwaggerModel(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(`{"swagger": "2.0", "paths": {"/a": {"post": {
		"parameters": [{"in": "body", "name": "b", "schema": {"type": "object"}}], "x-amazon-apigateway-integration": {"type": "mock"}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	o := api.Operations[0]
	if len(o.Parameters) != 0 || len(o.Models) != 1 || o.Models[0].Schema.String() != "{type=object}" || o.Models[0].Pointer != "/paths/~1a/post/parameters/0/schema" {
		t.Errorf("got %+v", o)
	}
}

func TestEscapedReference(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(`{"openapi": "3.0.0", "paths": {"/a/{id}": {"get": {"x-amazon-apigateway-integration": {"type": "mock"}}}, "/b": {"$ref": "#/paths/~1a~1%7Bid%7D"}}}`))
	if err != nil || operationNames(api) != "GET /a/{id}, GET /b" {
		t.Errorf("got %v", err)
	}
	if _, err := integration.ParseOpenAPI([]byte(`{"openapi": "3.0.0", "paths": {"/b": {"$ref": "#/paths/%zz"}}}`)); err == nil || err.Error() != "/paths/~1b: the reference #/paths/%zz leads nowhere" {
		t.Errorf("got %v", err)
	}
}

func TestReferencesFail(t *testing.T) {
	for _, test := range []struct{ rule, doc, want string }{
		{"told once", `{"openapi": "3.0.0", "paths": {"/a": {"get": {"parameters": [{"in": 1}], "x-amazon-apigateway-integration": {}}}}}`, "/paths/~1a/get/parameters/0/in: must be a string, not a number"},
		{"nowhere", `{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/b"}}}`, "/paths/~1a: the reference #/b leads nowhere"},
		{"an element that is not there", `{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/x/1"}}, "x": [{}]}`, "/paths/~1a: the reference #/x/1 leads nowhere"},
		{"another document", `{"openapi": "3.0.0", "paths": {"/a": {"$ref": "b.yaml"}}}`, "/paths/~1a/$ref: only references within the document are followed, #/..."},
		{"in a circle", `{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}}`, "/paths/~1a: the references lead in a circle\n/paths/~1b: the references lead in a circle"},
		{"parameters of a wrong type", `{"openapi": "3.0.0", "paths": {"/a": {"parameters": {}}}}`, "/paths/~1a/parameters: must be a list, not an object"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			_, err := integration.ParseOpenAPI([]byte(test.doc))
			var problem *integration.Error
			if !errors.As(err, &problem) || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}
