package integration_test

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

func mustParse(json string) value.Value {
	d, err := value.ParseJSON(json)
	if err != nil {
		log.Fatal(err)
	}
	return d.Root()
}

func ExampleDecode() {
	in, err := integration.Decode(mustParse(`{"type": "http", "uri": {"Fn::Sub": "https://${Host}/orders"}, "note": "mine"}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(in.URI)
	for _, problem := range in.Validate() {
		fmt.Println(problem)
	}
	in.HTTPMethod = "GET"
	text, err := in.MarshalJSON()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	// Output:
	// https://${Host}/orders
	// Enumeration value for HttpMethod must be non-empty
	// {"type":"http","uri":{"Fn::Sub":"https://${Host}/orders"},"note":"mine","httpMethod":"GET"}
}

func ExampleParseOpenAPI() {
	api, err := integration.ParseOpenAPI([]byte(`
openapi: 3.0.1
paths:
  /pets:
    get:
      responses: {200: {}}
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: {application/json: '{"statusCode": 200'}
        response: {default: {statusCode: 200}}
        responses:
          default: {statusCode: 200, responseTemplates: {application/json: '#if($x) pets'}}
`))
	if err != nil {
		log.Fatal(err)
	}
	for _, problem := range api.Check() {
		fmt.Println(strings.TrimPrefix(problem.Error(), "/paths/~1pets/get/x-amazon-apigateway-integration"))
	}
	// Output:
	// /response: API Gateway does not know this member; did you mean responses?
	// /responses/default/responseTemplates/application~1json: 1:1: "#if" is not closed
}

func ExampleParseCloudFormation() {
	api, err := integration.ParseCloudFormation([]byte(`
Resources:
  Pets: {Type: AWS::ApiGateway::Resource, Properties: {ParentId: !GetAtt Api.RootResourceId, PathPart: pets}}
  GetPets:
    Type: AWS::ApiGateway::Method
    Properties:
      ResourceId: !Ref Pets
      HttpMethod: GET
      Integration:
        Type: AWS
        IntegrationHttpMethod: POST
        Uri: !Sub arn:aws:apigateway:${AWS::Region}:dynamodb:action/Scan
        RequestTemplates: {application/json: !Sub '{"TableName": "${Table}"}'}
`), integration.WithResolver(func(name string) (string, bool) { return "eu-west-1", name == "AWS::Region" }))
	if err != nil {
		log.Fatal(err)
	}
	for _, o := range api.Operations {
		fmt.Println(o.Method, o.Path, o.Integration.URI, o.Integration.RequestTemplates[0].Text)
	}
	// Output:
	// GET /pets arn:aws:apigateway:eu-west-1:dynamodb:action/Scan {"TableName": "${Table}"}
}

func ExampleParseTerraform() {
	api, err := integration.ParseTerraform([]byte(`{
		"variable": {"host": {"default": "pets.test"}},
		"resource": {
			"aws_api_gateway_resource": {"pets": {"parent_id": "${aws_api_gateway_rest_api.api.root_resource_id}", "path_part": "pets"}},
			"aws_api_gateway_integration": {"get": {
				"resource_id": "${aws_api_gateway_resource.pets.id}", "http_method": "GET",
				"type": "HTTP_PROXY", "integration_http_method": "GET", "uri": "https://${var.host}/$${stageVariables.version}"}}}}`),
		integration.WithParameterDefaults())
	if err != nil {
		log.Fatal(err)
	}
	for _, o := range api.Operations {
		fmt.Println(o.Method, o.Path, o.Integration.URI, o.Pointer)
	}
	// Output:
	// GET /pets https://pets.test/${stageVariables.version} /resource/aws_api_gateway_integration/get
}

func ExampleTemplates_For() {
	templates := integration.Templates{{ContentType: "application/json", Text: `{"name": $input.json("$.name")}`}}
	found, ok := templates.For("application/json; charset=utf-8")
	if !ok {
		log.Fatal("there is none")
	}
	template, err := vtl.Parse(found.ContentType, found.Text)
	if err != nil {
		log.Fatal(err)
	}
	request := &apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`)}
	fmt.Println(template.Render(request.Scope()))
	// Output: {"name": "Ada"} <nil>
}

func ExamplePipeline() {
	in, err := integration.Decode(mustParse(`{
		"type": "http", "httpMethod": "PUT", "uri": "https://orders.test/{id}",
		"requestParameters": {"integration.request.path.id": "method.request.querystring.order"},
		"requestTemplates": {"application/json": "{\"sku\": $input.json('$.sku')}"},
		"responses": {
			"default": {"statusCode": "200"},
			"4..": {"statusCode": "404", "responseTemplates": {"application/json": "{\"gone\": \"$input.params('order')\"}"}}}}`))
	if err != nil {
		log.Fatal(err)
	}
	pipeline, err := integration.NewPipeline(in)
	if err != nil {
		log.Fatal(err)
	}
	exchange := pipeline.Request(&apigw.Request{
		Method: http.MethodPost, Path: "/orders",
		Query: apigw.Params{{Name: "order", Values: []string{"7"}}},
		Body:  apigw.TextBody(`{"sku": "tea", "note": "hot"}`),
	})
	fmt.Println(exchange.Backend.Method, exchange.Backend.URI, exchange.Backend.Body.Text())
	answer := pipeline.Response(exchange, &integration.BackendResponse{Status: 410, Body: apigw.TextBody("gone")})
	fmt.Println(answer.Status, answer.Body.Text())
	for _, line := range exchange.Log()[7:] {
		fmt.Println(line.Text)
	}
	// Output:
	// PUT https://orders.test/7 {"sku": "tea"}
	// 404 {"gone": "7"}
	// Endpoint request URI: https://orders.test/7
	// Endpoint request headers: {Accept=application/json, User-Agent=AmazonAPIGateway_, Content-Type=application/json}
	// Endpoint request body after transformations: {"sku": "tea"}
	// Sending request to https://orders.test/7
	// Received response. Status: 410, Integration latency: 0 ms
	// Endpoint response headers: {}
	// Endpoint response body before transformations: gone
	// Method response body after transformations: {"gone": "7"}
	// Method response headers: {Content-Type=application/json}
	// Successfully completed execution
	// Method completed with status: 404
}

func ExampleNewHandler() {
	api, err := integration.ParseOpenAPI([]byte(`
openapi: 3.0.1
paths:
  /greetings/{name}:
    get:
      responses: {200: {}}
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: {application/json: '{"statusCode": 200}'}
        responses:
          default: {statusCode: 200, responseTemplates: {application/json: "Hello $input.params('name') from $context.stage"}}
`))
	if err != nil {
		log.Fatal(err)
	}
	handler, err := integration.NewHandler(api, integration.WithStage("prod", nil))
	if err != nil {
		log.Fatal(err)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/greetings/Ada", nil))
	fmt.Println(w.Code, w.Body)
	// Output: 200 Hello Ada from prod
}
