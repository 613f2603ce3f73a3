package integration_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const petsJSON = "{\n\t\"swagger\": \"2.0\",\n" + `"paths": {
	"x-vendor": 1,
	"/pets/{id}": {
		"parameters": [],
		"get": {"responses": {}},
		"post": {"x-amazon-apigateway-integration": {
			"type": "aws", "uri": "arn:aws:apigateway:r:lambda:path/f", "httpMethod": "POST",
			"passthroughBehavior": "never", "timeoutInMillis": 1000,
			"requestTemplates": {"text/b": "b", "application/json": "\ud83d\ude00\/", "a~/b": null}
		}},
		"x-amazon-apigateway-any-method": {"x-amazon-apigateway-integration": {"type": "MOCK"}}
	}
}}`

const petsYAML = `
swagger: "2.0"
paths:
  x-vendor: 1
  /pets/{id}:
    parameters: []
    get:
      responses:
        200: {}
    post:
      x-amazon-apigateway-integration:
        type: aws
        uri: arn:aws:apigateway:r:lambda:path/f
        httpMethod: POST
        passthroughBehavior: never
        timeoutInMillis: 1000
        requestTemplates:
          text/b: b
          application/json: "\U0001F600/"
          a~/b:
    x-amazon-apigateway-any-method:
      x-amazon-apigateway-integration: {type: MOCK}
`

func TestParseOpenAPI(t *testing.T) {
	const at = "/paths/~1pets~1{id}/post/x-amazon-apigateway-integration/requestTemplates/"
	want := &integration.API{Operations: []integration.Operation{
		{Path: "/pets/{id}", Method: "POST", Integration: &integration.Integration{
			Type: "AWS", URI: "arn:aws:apigateway:r:lambda:path/f", HTTPMethod: "POST", PassthroughBehavior: "NEVER", TimeoutInMillis: 1000,
			RequestTemplates: integration.Templates{
				{ContentType: "text/b", Text: "b", Pointer: at + "text~1b"},
				{ContentType: "application/json", Text: "\U0001F600/", Pointer: at + "application~1json"},
				{ContentType: "a~/b", Text: "", Pointer: at + "a~0~1b"},
			},
		}},
		{Path: "/pets/{id}", Method: "ANY", Integration: &integration.Integration{Type: "MOCK"}},
	}}
	for name, doc := range map[string]string{"JSON with tabs": petsJSON, "YAML": petsYAML} {
		t.Run(name, func(t *testing.T) {
			got, err := integration.ParseOpenAPI([]byte(doc))
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Operations) != len(want.Operations) {
				t.Fatalf("got %d operations", len(got.Operations))
			}
			for i, o := range got.Operations {
				w := want.Operations[i]
				if o.Path != w.Path || o.Method != w.Method || !sameFields(o.Integration, w.Integration) {
					t.Errorf("got %+v\nwant %+v", o.Integration, w.Integration)
				}
			}
		})
	}
}

// sameFields compares what is exported.
func sameFields(a, b *integration.Integration) bool {
	x, y := reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem()
	for i := range x.NumField() {
		if x.Type().Field(i).IsExported() && !reflect.DeepEqual(x.Field(i).Interface(), y.Field(i).Interface()) {
			return false
		}
	}
	return true
}

func TestParseOpenAPIFails(t *testing.T) {
	operation := func(integration string) string {
		return `{"openapi": "3.1.0", "paths": {"/p": {"put": {"x-amazon-apigateway-integration": ` + integration + `}}}}`
	}
	const at = "/paths/~1p/put/x-amazon-apigateway-integration"
	for _, test := range []struct{ rule, doc, pointer, message string }{
		{"an empty text", "", "", "must be an object, not null"},
		{"a list", "[]", "", "must be an object, not an array"},
		{"another document", "{}", "", "not an OpenAPI document"},
		{"another version", `{"openapi": "4.0.0"}`, "/openapi", "version 4.0.0"},
		{"paths of a wrong type", `{"swagger": "2.0", "paths": []}`, "/paths", "must be an object, not an array"},
		{"a path item of a wrong type", `{"swagger": "2.0", "paths": {"/a": 1}}`, "/paths/~1a", "must be an object, not a number"},
		{"an operation of a wrong type", `{"swagger": "2.0", "paths": {"/a": {"get": true}}}`, "/paths/~1a/get", "must be an object, not a boolean"},
		{"an integration of a wrong type", operation(`"x"`), at, "must be an object, not a string"},
		{"a timeout that is no number", operation(`{"type": "http", "timeoutInMillis": "soon"}`), at + "/timeoutInMillis", "must be a whole number, not a string"},
		{"a status code that is no number", operation(`{"responses": {"default": {"statusCode": true}}}`), at + "/responses/default/statusCode", "must be a string or a number, not a boolean"},
		{"cache keys that are no list", operation(`{"cacheKeyParameters": "a"}`), at + "/cacheKeyParameters", "must be a list, not a string"},
		{"a cache key that is no string", operation(`{"cacheKeyParameters": ["a", 1]}`), at + "/cacheKeyParameters/1", "must be a string, not a number"},
		{"a truth that is none", operation(`{"tlsConfig": {"insecureSkipVerification": "yes"}}`), at + "/tlsConfig/insecureSkipVerification", "must be a boolean, not a string"},
		{"a type that is no text", operation(`{"type": 1}`), at + "/type", "must be a string, not a number"},
		{"templates of a wrong type", operation(`{"type": "aws", "requestTemplates": "t"}`), at + "/requestTemplates", "must be an object"},
		{"a template of a wrong type", operation(`{"type": "aws", "requestTemplates": {"a/b": 1}}`), at + "/requestTemplates/a~1b", "must be a string"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			_, err := integration.ParseOpenAPI([]byte(test.doc))
			var found *integration.Error
			if !errors.As(err, &found) {
				t.Fatalf("got %v, want an *Error", err)
			}
			if found.Pointer != test.pointer || !strings.Contains(found.Message, test.message) {
				t.Errorf("got %q, %q, want %q, %q", found.Pointer, found.Message, test.pointer, test.message)
			}
		})
	}
}

func TestYAML(t *testing.T) {
	const head = "openapi: 3.0.1\npaths:\n  /p:\n    get:\n      x-amazon-apigateway-integration:\n"
	for _, test := range []struct{ rule, doc, uri string }{
		{"a block of text", head + "        type: http\n        uri: |-\n          a\n          b\n", "a\nb"},
		{"an anchor and an alias", "x-uri: &u http://a\n" + head + "        type: http\n        uri: *u\n", "http://a"},
		{"a merged map", "x-in: &in {type: http, uri: 'http://m'}\n" + head + "        <<: *in\n", "http://m"},
		{"a member wins over a merged one", "x-in: &in {type: http, uri: 'http://m'}\n" + head + "        <<: *in\n        uri: own\n", "own"},
		{"several merged maps", "x-a: &a {uri: 'http://a'}\nx-b: &b {type: http, uri: 'http://b'}\n" + head + "        <<: [*a, *b]\n", "http://a"},
		{"a tag of CloudFormation", head + "        type: http\n        uri: !Sub 'http://${Host}'\n", "http://${Host}"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			api, err := integration.ParseOpenAPI([]byte(test.doc))
			if err != nil {
				t.Fatal(err)
			}
			op, ok := api.Operation("/p", "GET")
			if !ok || op.Integration.URI != test.uri {
				t.Errorf("got %+v, want the URI %q", api, test.uri)
			}
		})
	}
}

func TestYAMLFails(t *testing.T) {
	for _, test := range []struct{ rule, doc, want string }{
		{"not YAML", "a: b: c", "not a YAML document"},
		{"JSON that is broken", `{"swagger": "2.0", "paths": {`, "not a YAML document"},
		{"a key that is a map", "? {a: 1}\n: 2", "a key must be a scalar"},
		{"an alias of what it is in", "a: &a {b: *a}", "a part of"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			_, err := integration.ParseOpenAPI([]byte(test.doc))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

// TestYAMLAliasBomb holds that aliases cost what they are, not what they stand
// for.
func TestYAMLAliasBomb(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("swagger: '2.0'\nx0: &x0 {a: b}\n")
	for i := range 25 {
		fmt.Fprintf(&doc, "x%d: &x%d [*x%d, *x%d]\n", i+1, i+1, i, i)
	}
	if _, err := integration.ParseOpenAPI([]byte(doc.String())); err != nil {
		t.Fatal(err)
	}
}

func TestOperation(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(petsJSON))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ rule, path, method, want string }{
		{"the method itself", "/pets/{id}", "POST", "AWS"},
		{"any other method", "/pets/{id}", "PUT", "MOCK"},
		{"an operation without an integration", "/pets/{id}", "GET", "MOCK"},
		{"another path", "/pets", "POST", ""},
	} {
		t.Run(test.rule, func(t *testing.T) {
			op, ok := api.Operation(test.path, test.method)
			if ok != (test.want != "") || ok && op.Integration.Type != test.want {
				t.Errorf("got %+v, %v, want %q", op, ok, test.want)
			}
		})
	}
}

func TestTemplatesFor(t *testing.T) {
	templates := integration.Templates{{ContentType: "application/json", Text: "json"}, {ContentType: "Application/XML", Text: "xml"}}
	for _, test := range []struct{ rule, contentType, want string }{
		{"the type itself", "application/json", "json"},
		{"no type is application/json", "", "json"},
		{"parameters do not count", "application/json; charset=utf-8", "json"},
		{"case does not count", "application/xml", "xml"},
		{"another type", "text/plain", ""},
	} {
		t.Run(test.rule, func(t *testing.T) {
			got, ok := templates.For(test.contentType)
			if ok != (test.want != "") || got.Text != test.want {
				t.Errorf("got %+v, %v, want %q", got, ok, test.want)
			}
		})
	}
}
