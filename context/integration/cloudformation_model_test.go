package integration_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const modelsTemplate = `
Parameters: {Kind: {Type: String, Default: object}, On: {Type: String, Default: true}, None: {Type: String}}
Resources:
  Api: {Type: AWS::ApiGateway::RestApi}
  Items: {Type: AWS::ApiGateway::Resource, Properties: {PathPart: items, ParentId: !GetAtt Api.RootResourceId}}
  Checked: {Type: AWS::ApiGateway::RequestValidator, Properties: {ValidateRequestBody: !Ref On, ValidateRequestParameters: true}}
  Item:
    Type: AWS::ApiGateway::Model
    Properties:
      Name: Thing
      Schema:
        type: !Ref Kind
        required: [price]
        properties:
          price: {$ref: !Sub 'https://apigateway.amazonaws.com/restapis/${Api}/models/${Price}'}
          code: {type: string, pattern: '^(?=.*[0-9]).{4,}$'}
          size: {$ref: '#/definitions/size~1s'}
          colour: {$ref: !Sub 'https://apigateway.amazonaws.com/restapis/${Api}/models/Price#/definitions/colour'}
        definitions: {size/s: {type: integer}}
  Price: {Type: AWS::ApiGateway::Model, Properties: {ContentType: application/json, Schema: {type: number, minimum: 1, definitions: {colour: {enum: [red]}}}}}
  Loose: {Type: AWS::ApiGateway::Model, Properties: {Name: Loose}}
  Put:
    Type: AWS::ApiGateway::Method
    Properties:
      ResourceId: !Ref Items
      HttpMethod: PUT
      AuthorizationType: AWS_IAM
      RequestValidatorId: !Ref Checked
      RequestModels: {$default: Thing, application/xml: Empty, text/plain: !Ref Price}
      RequestParameters: {method.request.querystring.q: true}
      Integration: {Type: MOCK, RequestTemplates: {application/json: '{"statusCode": 200}', text/x: '{"statusCode": 200}', text/plain: '{"statusCode": 200}'}, IntegrationResponses: [{StatusCode: 200}]}
`

func TestCloudFormationModels(t *testing.T) {
	api, err := integration.ParseCloudFormation([]byte(modelsTemplate), integration.WithParameterDefaults())
	if err != nil {
		t.Fatal(err)
	}
	o := api.Operations[0]
	if o.Authorization != integration.AWSIAM || o.Validator == nil || *o.Validator != (integration.RequestValidator{Body: true, Parameters: true}) {
		t.Errorf("got %q, %+v", o.Authorization, o.Validator)
	}
	var models []string
	for _, m := range o.Models {
		models = append(models, m.ContentType+" "+m.Pointer)
	}
	if got := strings.Join(models, ", "); got != "$default /Resources/Item/Properties/Schema, text/plain /Resources/Price/Properties/Schema" {
		t.Errorf("got %s", got)
	}
	h, err := integration.NewHandler(api)
	if err != nil {
		t.Fatal(err)
	}
	const misfit = `400 {"message":"Invalid request body"}`
	for _, test := range []struct{ rule, body, want string }{
		{"a payload that fits", `{"price": 2, "size": 1, "colour": "red"}`, "200 "},
		{"another model, referred to by its address", `{"price": 0}`, misfit},
		{"a pattern that looks ahead", `{"price": 2, "code": "abc1"}`, "200 "},
		{"and does not find it", `{"price": 2, "code": "abcd"}`, misfit},
		{"a part of another model", `{"price": 2, "colour": "blue"}`, misfit},
		{"a part of the same model", `{"price": 2, "size": "L"}`, misfit},
		{"a type that is the default of a parameter", `[]`, misfit},
	} {
		t.Run(test.rule, func(t *testing.T) {
			w := call(h, "PUT", "/items?q=1", test.body)
			if got := fmt.Sprint(w.Code, " ", w.Body); got != test.want {
				t.Errorf("got %s", got)
			}
		})
	}
	if w := call(h, "PUT", "/items", `{"price": 2}`); w.Code != 400 {
		t.Errorf("a parameter that is missing: got %d", w.Code)
	}
}

func TestParameterDefaults(t *testing.T) {
	const template = `{"Parameters": {"Stage": {"Default": "dev"}, "Size": {"Default": 2}}, "Resources": {
		"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": "r", "Integration": {"Type": "MOCK", "Uri": {"Fn::Sub": "${Stage}${Size}${Other}"}}}},
		"B": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {"openapi": "3.0.1", "paths": {"/a": {"get": {"x-amazon-apigateway-integration": {"type": "mock", "uri": {"Ref": "Stage"}}}}}}}}}}`
	for _, test := range []struct {
		rule    string
		options []integration.ReadOption
		want    string
	}{
		{"are not used unless asked for", nil, "${Stage}${Size}${Other} ${Stage}"},
		{"stand for their parameters, in documents as well", []integration.ReadOption{integration.WithParameterDefaults()}, "dev2${Other} dev"},
		{"give way to a resolver", []integration.ReadOption{integration.WithParameterDefaults(), integration.WithResolver(stack)}, "prod2${Other} prod"},
	} {
		api, err := integration.ParseCloudFormation([]byte(template), test.options...)
		if err != nil {
			t.Fatal(err)
		}
		if got := api.Operations[0].Integration.URI + " " + api.Operations[1].Integration.URI; got != test.want {
			t.Errorf("defaults %s: got %s", test.rule, got)
		}
	}
}

// A small text whose aliases stand for a large schema is refused.
func TestModelBomb(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("x0: &x0 {a: b}\n")
	for i := range 30 {
		fmt.Fprintf(&doc, "x%d: &x%d [*x%d, *x%d]\n", i+1, i+1, i, i)
	}
	doc.WriteString("Resources: {M: {Type: 'AWS::ApiGateway::Model', Properties: {Schema: *x30}}}\n")
	if _, err := integration.ParseCloudFormation([]byte(doc.String())); err == nil || !strings.Contains(err.Error(), "too many values") {
		t.Errorf("got %v", err)
	}
}

// The references of a document lead within it, whatever others there are.
func TestModelsOfSeveralDocuments(t *testing.T) {
	body := func(path, kind string) string {
		return `{"Type": "AWS::Serverless::Api", "Properties": {"DefinitionBody": {"openapi": "3.0.1", "components": {"schemas": {"In": {"type": "` + kind + `"}}},
			"x-amazon-apigateway-request-validators": {"b": {"validateRequestBody": true}}, "x-amazon-apigateway-request-validator": "b",
			"paths": {"` + path + `": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/In"}}}},
				"x-amazon-apigateway-integration": {"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": 200}}}}}}}}}`
	}
	api, err := integration.ParseCloudFormation([]byte(`{"Resources": {"A": ` + body("/a", "string") + `, "B": ` + body("/b", "object") + `}}`))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		path, body string
		status     int
	}{{"/a", `"x"`, 200}, {"/a", `{}`, 400}, {"/b", `"x"`, 400}, {"/b", `{}`, 200}} {
		if w := call(h, "POST", test.path, test.body); w.Code != test.status {
			t.Errorf("%s %s: got %d", test.path, test.body, w.Code)
		}
	}
}

// A model may be made by hand, with a schema that refers to parts of itself.
func TestModelByItself(t *testing.T) {
	schema := mustParse(`{"type": "object", "properties": {"a": {"$ref": "#/definitions/a"}}, "definitions": {"a": {"type": "string"}}}`)
	in := &integration.Integration{Type: integration.Mock, RequestTemplates: integration.Templates{{ContentType: "application/json", Text: `{"statusCode": 200}`}}, Responses: []integration.Response{{StatusCode: "200"}}}
	h, err := integration.NewHandler(&integration.API{Operations: []integration.Operation{{
		Path: "/", Method: "POST", Integration: in, Models: []integration.Model{{ContentType: "application/json", Schema: schema}}, Validator: &integration.RequestValidator{Body: true},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	for body, status := range map[string]int{`{"a": "x"}`: 200, `{"a": 1}`: 400} {
		if w := call(h, "POST", "/", body); w.Code != status {
			t.Errorf("%s: got %d", body, w.Code)
		}
	}
}

// What an intrinsic stands for in a schema is of the type that its keyword has;
// what is not known checks nothing.
func TestIntrinsicsInSchemas(t *testing.T) {
	const schema = `{"type": "object", "properties": {"a": {"type": "string", "maxLength": {"Ref": "Max"}, "minLength": {"Ref": "None"}, "enum": {"Ref": "None"}}}, "additionalProperties": {"Ref": "More"}, "required": {"Fn::If": ["C", [], []]}}`
	method := func(model string) string {
		return `{"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "POST", "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "RequestValidatorId": {"Ref": "V"}, "RequestModels": {"application/json": {"Ref": "` + model + `"}},
			"Integration": {"Type": "MOCK", "RequestTemplates": {"application/json": "{\"statusCode\": 200}"}, "IntegrationResponses": [{"StatusCode": 200}]}}}`
	}
	for _, test := range []struct {
		rule, model, schema, body string
		status                    int
	}{
		{"a number, kept", "M", schema, `{"a": "ab"}`, 200},
		{"a number, broken", "M", schema, `{"a": "abc"}`, 400},
		{"a boolean", "M", schema, `{"b": 1}`, 400},
		{"a whole schema", "M", `{"Ref": "S"}`, `[]`, 200},
		{"the name of a resource comes before that of a model", "M", `{"type": "object"}`, `{}`, 200},
		{"a model by its own name", "Own", `{"type": "object"}`, `[]`, 200},
	} {
		api, err := integration.ParseCloudFormation([]byte(`{"Parameters": {"Max": {"Type": "Number", "Default": 2}, "More": {"Default": "false"}}, "Resources": {
			"M": {"Type": "AWS::ApiGateway::Model", "Properties": {"Schema": `+test.schema+`}},
			"N": {"Type": "AWS::ApiGateway::Model", "Properties": {"Name": "M", "Schema": {"type": "array"}}},
			"O": {"Type": "AWS::ApiGateway::Model", "Properties": {"Name": "Own", "Schema": {"type": "array"}}},
			"V": {"Type": "AWS::ApiGateway::RequestValidator", "Properties": {"ValidateRequestBody": true}},
			"P": `+method(test.model)+`}}`), integration.WithParameterDefaults())
		if err != nil {
			t.Fatal(err)
		}
		h, err := integration.NewHandler(api)
		if err != nil {
			t.Fatalf("%s: %v", test.rule, err)
		}
		if w := call(h, "POST", "/", test.body); w.Code != test.status {
			t.Errorf("%s: got %d", test.rule, w.Code)
		}
	}
}

// What a payload has wrong is told up to a measure.
func TestManyMisfits(t *testing.T) {
	h := front(t, "http://127.0.0.1:1")
	deep := strings.Repeat(`{"a":`, 2000) + "1" + strings.Repeat("}", 2000)
	if w := call(h, "POST", "/model", deep); !strings.Contains(w.Body.String(), "[it is nested too deep]") {
		t.Errorf("got %s", w.Body)
	}
	if w := call(h, "POST", "/model", `{"a": "[[\"", "b": "`+strings.Repeat("[", 2000)+`"}`); w.Code != 500 { // of the MOCK
		t.Errorf("brackets in texts: got %d %s", w.Code, w.Body)
	}
}
