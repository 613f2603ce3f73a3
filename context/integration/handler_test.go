package integration_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

const shopYAML = `
openapi: 3.0.1
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-request-validators: {p: {validateRequestParameters: true}, b: {validateRequestBody: true}}
components: {schemas: {Item: {type: object, required: [sku], properties: {sku: {type: string}, n: {type: integer, minimum: 1}}}}}
paths:
  /mock:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: 'mock $context.stage $stageVariables.v'}}}}}
  /orders/{id}:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: "order $input.params('id')"}}}}}
  /orders/new:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: 'literal'}}}}}
  /files/{proxy+}:
    x-amazon-apigateway-any-method: {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: ANY, uri: 'BACKEND/{proxy}', requestParameters: {integration.request.path.proxy: method.request.path.proxy}}}
  /http:
    post: {x-amazon-apigateway-integration: {type: http, httpMethod: PUT, uri: 'BACKEND/put', requestParameters: {integration.request.querystring.q: "method.request.header.x-lower", integration.request.header.Host: "'other'"}, requestTemplates: {application/json: '[$input.body]'}, responses: {default: {statusCode: 201, responseParameters: {method.response.header.e: integration.response.header.etag}}}}}
  /slow:
    get: {x-amazon-apigateway-integration: {type: http, httpMethod: GET, uri: 'BACKEND/slow', timeoutInMillis: 50}}
  /gone:
    get: {x-amazon-apigateway-integration: {type: http, httpMethod: GET, uri: 'http://127.0.0.1:1'}}
  /required:
    get:
      x-amazon-apigateway-request-validator: p
      parameters: [{in: query, name: q, required: true}, {in: header, name: x-h, required: true}]
      x-amazon-apigateway-integration: {type: mock}
  /lambda:
    post: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:echo:live/invocations'}}
  /emulated:
    post: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:remote/invocations', responses: {default: {statusCode: 200}, '.*bad.*': {statusCode: 400}}}}
  /event:
    post: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:echo/invocations', requestParameters: {integration.request.header.X-Amz-Invocation-Type: "'Event'"}, responses: {default: {statusCode: 200}}}}
  /missing:
    post: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:none/invocations'}}
  /queue:
    post: {x-amazon-apigateway-integration: {type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:r:sqs:path/1/q', responses: {default: {statusCode: 200}}}}
  /model:
    post:
      x-amazon-apigateway-request-validator: b
      requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}}
      x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200}}}
  /odd:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: '101'}}}}
`

// backend answers with what it was sent, and slowly for /slow.
func backend(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/slow" {
		select {
		case <-r.Context().Done():
		case <-time.After(10 * time.Second):
		}
		return
	}
	body, _ := io.ReadAll(r.Body)
	w.Header().Set("ETag", "tag")
	w.Header().Set("Location", "elsewhere")
	if r.URL.Path == "/redirect" {
		w.WriteHeader(http.StatusFound)
	}
	fmt.Fprintf(w, "%s %s host=%s x=%s body=%s", r.Method, r.URL, strings.Split(r.Host, ":")[0], r.Header.Get("X"), body)
}

func emulator(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if strings.Contains(string(body), "fail") {
		w.Header().Set("X-Amz-Function-Error", "Unhandled")
		fmt.Fprint(w, `{"errorMessage":"a bad event"}`)
		return
	}
	fmt.Fprintf(w, `{"path":%q,"event":%s}`, r.URL.Path, body)
}

type queue struct{}

func (queue) Send(_ context.Context, r *integration.BackendRequest) (*integration.BackendResponse, error) {
	return &integration.BackendResponse{Status: 200, Body: apigw.TextBody(r.Service.Name + " " + r.Service.Path + " " + r.Body.Text())}, nil
}

func shop(t *testing.T) *httptest.Server {
	t.Helper()
	origin := httptest.NewServer(http.HandlerFunc(backend))
	functions := httptest.NewServer(http.HandlerFunc(emulator))
	t.Cleanup(origin.Close)
	t.Cleanup(functions.Close)
	api, err := integration.ParseOpenAPI([]byte(strings.ReplaceAll(shopYAML, "BACKEND", origin.URL)))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api,
		integration.WithStage("prod", apigw.Params{{Name: "v", Values: []string{"1"}}}),
		integration.WithLambda("echo", func(_ context.Context, event []byte) ([]byte, error) {
			if strings.Contains(string(event), "fail") {
				return nil, errors.New("it fails")
			}
			return []byte(`{"statusCode": 202, "body": "echoed"}`), nil
		}),
		integration.WithLambdaURL("remote", functions.URL),
		integration.WithBackend(queue{}))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server
}

func TestHandler(t *testing.T) {
	server := shop(t)
	const internal = `500 {"message":"Internal server error"}`
	for _, test := range []struct{ rule, method, target, body, want string }{
		{"a mock", "GET", "/mock", "", "200 mock prod 1"},
		{"no payload for HEAD is asked for, which is another method", "HEAD", "/mock", "", "403 "},
		{"a path parameter", "GET", "/orders/7", "", "200 order 7"},
		{"a literal wins over a parameter", "GET", "/orders/new", "", "200 literal"},
		{"another path", "GET", "/nowhere", "", `403 {"message":"Missing Authentication Token"}`},
		{"a path that is too long", "GET", "/orders/7/8", "", `403 {"message":"Missing Authentication Token"}`},
		{"another method", "DELETE", "/mock", "", `403 {"message":"Missing Authentication Token"}`},
		{"a proxy, greedy, of any method", "DELETE", "/files/a/b%20c?q=1", "x", "200 DELETE /a/b%20c?q=1 host=127.0.0.1 x=y body=x"},
		{"a proxy passes redirects on", "GET", "/files/redirect", "", "302 GET /redirect host=127.0.0.1 x=y body="},
		{"an HTTP endpoint, with header names as the document has them", "POST", "/http", "{}", "201 e=tag PUT /put?q=low host=other x= body=[{}]"},
		{"a backend that takes too long", "GET", "/slow", "", `504 {"message":"Endpoint request timed out"}`},
		{"a backend that is not there", "GET", "/gone", "", `504 {"message":"Network error communicating with endpoint"}`},
		{"parameters that are missing", "GET", "/required", "", `400 {"message":"Missing required request parameters: [x-h, q]"}`},
		{"a Lambda proxy", "POST", "/lambda", "b", "202 echoed"},
		{"a Lambda proxy that fails", "POST", "/lambda", "fail", `502 {"message":"Internal server error"}`},
		{"an emulated function", "POST", "/emulated", `{"a":1}`, `200 {"path":"/2015-03-31/functions/function/invocations","event":{"a":1}}`},
		{"an emulated function that fails", "POST", "/emulated", `{"a":"fail"}`, `400 {"errorMessage":"a bad event"}`},
		{"a function that is not waited for", "POST", "/event", "{}", "200 "},
		{"a function that is not there", "POST", "/missing", "{}", `504 {"message":"Network error communicating with endpoint"}`},
		{"another service", "POST", "/queue", "m", "200 sqs 1/q m"},
		{"a payload that fits its model", "POST", "/model", `[{"sku": "a", "n": 1}]`, "200 "},
		{"a payload that does not fit its model", "POST", "/model", `[{"n": 0}]`, `400 {"message":"Invalid request body"}`},
		{"a payload that is no JSON", "POST", "/model", `[`, `400 {"message":"Invalid request body"}`},
		{"no payload counts as an empty object", "POST", "/model", ``, `400 {"message":"Invalid request body"}`},
		{"a status that HTTP cannot end with", "GET", "/odd", "", internal},
		{"an escape that is malformed", "GET", "/mock?a=%zz", "", `400 {"message":"Bad Request"}`},
		{"a character that must be escaped in a query", "GET", "/mock?a={b}", "", `400 {"message":"Bad Request"}`},
		{"and is", "GET", "/mock?a=%7Bb%7D%7C", "", "200 mock prod 1"},
		{"a payload that is too large", "POST", "/lambda", strings.Repeat("x", 10<<20+1), `413 {"message":"Request Too Long"}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), test.method, server.URL+test.target, strings.NewReader(test.body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("X", "y")
			r.Header.Set("X-Lower", "low")
			response, err := server.Client().Transport.RoundTrip(r)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			body, err := io.ReadAll(response.Body)
			got := fmt.Sprint(response.StatusCode, " ")
			if e := response.Header.Get("E"); e != "" {
				got += "e=" + e + " "
			}
			if got += string(body); err != nil || got != test.want {
				t.Errorf("got  %s, %v\nwant %s", got, err, test.want)
			}
		})
	}
}

// Clients that go leave nothing behind, while their backend is still at work.
func TestHandlerClientsGone(t *testing.T) {
	before := runtime.NumGoroutine()
	server := shop(t)
	var clients sync.WaitGroup
	for range 20 {
		clients.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
			defer cancel()
			r, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+"/files/slow", nil)
			if err != nil {
				t.Error(err)
				return
			}
			if response, err := server.Client().Do(r); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("got %v", err)
				_ = response.Body.Close()
			}
		})
	}
	clients.Wait()
	server.Close() // waits for the handler, which must not wait for the backend
	server.Client().CloseIdleConnections()
	h, ok := server.Config.Handler.(*integration.Handler)
	if !ok {
		t.Fatal("no handler")
	}
	for range 500 { // connections to the backends take a moment
		h.CloseIdleConnections()
		if runtime.NumGoroutine() <= before+10 {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d goroutines, before %d", runtime.NumGoroutine(), before)
}

func TestNewHandlerTellsAll(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(`{"openapi": "3.0.1", "x-amazon-apigateway-request-validators": {"b": {"validateRequestBody": true}}, "paths": {
		"/a": {"get": {"x-amazon-apigateway-integration": {"type": "mock", "responses": {"(": {}}}}},
		"/b": {"get": {"x-amazon-apigateway-request-validator": "b", "requestBody": {"content": {"application/json": {"schema": {"type": 1}}}}, "x-amazon-apigateway-integration": {"type": "mock"}}},
		"/c": {"get": {"x-amazon-apigateway-integration": {}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	_, err = integration.NewHandler(api)
	var problems integration.Problems
	if !errors.As(err, &problems) || len(problems) != 3 || problems[2].Error() != `/paths/~1c/get/x-amazon-apigateway-integration: the member "type" is missing` {
		t.Errorf("got %v", err)
	}
}

func TestNewHandlerFails(t *testing.T) {
	for _, test := range []struct{ rule, operation, want string }{
		{"a mapping that is none", `"x-amazon-apigateway-integration": {"type": "mock", "requestParameters": {"x": "y"}}`, "/paths/~1a/get/x-amazon-apigateway-integration/requestParameters/x: Invalid mapping expression specified: x: "},
		{"a model that is none", `"x-amazon-apigateway-request-validator": "b", "requestBody": {"content": {"application/json": {"schema": {"type": 1}}}}, "x-amazon-apigateway-integration": {"type": "mock"}`, "/paths/~1a/get/requestBody/content/application~1json/schema: the model is no JSON Schema"},
		{"a model that refers to another document", `"x-amazon-apigateway-request-validator": "b", "requestBody": {"content": {"application/json": {"schema": {"$ref": "file:///etc/passwd"}}}}, "x-amazon-apigateway-integration": {"type": "mock"}`, "other documents are not loaded"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			api, err := integration.ParseOpenAPI([]byte(`{"openapi": "3.0.1", "x-amazon-apigateway-request-validators": {"b": {"validateRequestBody": true}}, "paths": {"/a": {"get": {` + test.operation + `}}}}`))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := integration.NewHandler(api); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

// A small text whose aliases stand for a large document is refused, not written
// out.
func TestNewHandlerAliasBomb(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("openapi: 3.0.1\nx-amazon-apigateway-request-validators: {b: {validateRequestBody: true}}\nx0: &x0 {a: b}\n")
	for i := range 30 {
		fmt.Fprintf(&doc, "x%d: &x%d [*x%d, *x%d]\n", i+1, i+1, i, i)
	}
	doc.WriteString("paths: {/a: {post: {x-amazon-apigateway-request-validator: b, requestBody: {content: {application/json: {schema: {type: object}}}}, x-amazon-apigateway-integration: {type: mock}}}}\n")
	api, err := integration.ParseOpenAPI([]byte(doc.String()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := integration.NewHandler(api); err == nil || !strings.Contains(err.Error(), "too many values") {
		t.Errorf("got %v", err)
	}
}
