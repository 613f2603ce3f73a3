package cli

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const servedAPI = `
openapi: 3.0.1
paths:
  /hello:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: 'hello from $context.stage, $stageVariables.b $stageVariables.a'}}}}}
  /bad:
    get: {x-amazon-apigateway-integration: {type: http}}
`

func writeAPI(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "api.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// startServing serves a document, and returns the address and what was said
// before it was there.
func startServing(t *testing.T, c *serveCommand) (address, said string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, stderr := io.Pipe()
	done := make(chan error, 1)
	c.Listen = "127.0.0.1:0"
	go func() { done <- c.serve(ctx, &streams{err: stderr}) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, at, ok := strings.Cut(lines.Text(), "listening on http://"); ok {
			address = at
			break
		}
		said += lines.Text() + "\n"
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	return address, said
}

// exchange sends the bytes of a request and returns the status line and the
// payload of the answer.
func exchange(t *testing.T, address string, request io.Reader) string {
	t.Helper()
	connection, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		_, _ = io.Copy(connection, request) // which the server may not read to the end
	}()
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Error(err)
	}
	connection.Close()
	<-sent
	return response.Status + " " + string(body)
}

func TestServe(t *testing.T) {
	c := &serveCommand{OpenAPI: writeAPI(t, servedAPI), Stage: "prod", Var: map[string]string{"b": "2", "a": "1"}, Lambda: map[string]string{"f": "http://127.0.0.1:1"}, Verbose: true}
	address, _ := startServing(t, c)
	if got := exchange(t, address, strings.NewReader("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")); got != "200 OK hello from prod, 2 1" {
		t.Errorf("got %s", got)
	}
}

// What is wrong with a document is told with its place, and neither it nor what
// is wrong with a request keeps the server from going on.
func TestServeBadInput(t *testing.T) {
	const doc = servedAPI + `
  /broken:
    post: {x-amazon-apigateway-integration: {type: mock, requestTemplats: {}, requestTemplates: {application/json: "{\n  #if($x }"}, responses: {default: {statusCode: 200}}}}
  /form:
    post: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {multipart/form-data: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: "$input.params('Content-Type')"}}}}}
`
	address, said := startServing(t, &serveCommand{OpenAPI: writeAPI(t, doc)})
	const at = "/x-amazon-apigateway-integration"
	for _, want := range []string{
		"/paths/~1bad/get" + at + ": Enumeration value for HttpMethod must be non-empty",
		"/paths/~1broken/post" + at + "/requestTemplats: API Gateway does not know this member; did you mean requestTemplates?",
		"/paths/~1broken/post" + at + `/requestTemplates/application~1json: 2:10: unexpected "}" in the condition of #if`,
	} {
		if !strings.Contains(said, want) {
			t.Errorf("got %s, want %s", said, want)
		}
	}
	const (
		start    = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
		large    = 100 << 20
		internal = `500 Internal Server Error {"message":"Internal server error"}`
	)
	for _, test := range []struct {
		rule    string
		request io.Reader
		want    string
	}{
		{"a template that does not parse", strings.NewReader("POST /broken" + start + "\r\n"), internal},
		{"a body of 100 MB", io.MultiReader(strings.NewReader(fmt.Sprintf("POST /form%sContent-Length: %d\r\n\r\n", start, large)), io.LimitReader(zeros{}, large)),
			`413 Request Entity Too Large {"message":"Request Too Long"}`},
		{"a malformed multipart header passes through", strings.NewReader("POST /form" + start + "Content-Type: multipart/form-data; boundary=\"\r\nContent-Length: 12\r\n\r\n--x\r\nContent-"),
			`200 OK multipart/form-data; boundary="`},
		{"a header without a colon", strings.NewReader("POST /form" + start + "multipart\r\n\r\n"), "400 Bad Request 400 Bad Request"},
		{"a length that is no number", strings.NewReader("POST /form" + start + "Content-Length: x\r\n\r\n"), "400 Bad Request 400 Bad Request"},
		{"a body that ends too early", strings.NewReader("POST /form" + start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"), `400 Bad Request {"message":"Bad Request"}`},
		{"and what is right after all that", strings.NewReader("GET /hello" + start + "\r\n"), "200 OK hello from ,  "},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := exchange(t, address, test.request); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// zeros is a reader without an end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestServeFails(t *testing.T) {
	for _, test := range []struct{ rule, doc, listen, want string }{
		{"a document that is none", "[]", "127.0.0.1:0", "must be an object"},
		{"parts of wrong types, all of them", strings.Replace(servedAPI, "{type: http}", "{type: [http], uri: 1}", 1), "127.0.0.1:0",
			"/paths/~1bad/get/x-amazon-apigateway-integration/type: must be a string, not an array\n/paths/~1bad/get/x-amazon-apigateway-integration/uri: must be a string, not a number"},
		{"references in a circle", servedAPI + "  /a: {$ref: '#/paths/~1b'}\n  /b: {$ref: '#/paths/~1a'}\n", "127.0.0.1:0", "/paths/~1a: the references lead in a circle"},
		{"a mapping that is none", strings.Replace(servedAPI, "{type: http}", "{type: http, requestParameters: {x: y}}", 1), "127.0.0.1:0", "/paths/~1bad/get/x-amazon-apigateway-integration/requestParameters/x: Invalid mapping expression"},
		{"an address that is none", servedAPI, "nonsense", "nonsense"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			c := &serveCommand{OpenAPI: writeAPI(t, test.doc), Listen: test.listen}
			if err := c.serve(t.Context(), &streams{err: io.Discard}); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
	for _, flag := range []string{"--openapi", "-openapi"} {
		var stderr strings.Builder
		if status := Main([]string{"serve", flag, "no-such-file"}, strings.NewReader(""), io.Discard, &stderr); status != exitUsage || !strings.Contains(stderr.String(), "open no-such-file") {
			t.Errorf("%s: got the status %d, %s", flag, status, stderr.String())
		}
	}
}

// The document may be one of several kinds, and names in it may be given.
func TestServedDocuments(t *testing.T) {
	const (
		mock     = `{"Type": "MOCK", "RequestTemplates": {"application/json": "{\"statusCode\": 200}"}, "IntegrationResponses": [{"StatusCode": 200, "ResponseTemplates": {"application/json": {"Fn::Sub": "${Given} ${Default}"}}}]}`
		template = `{"Parameters": {"Given": {"Default": "x"}, "Default": {"Default": "default"}}, "Resources": {"M": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "ResourceId": {"Fn::GetAtt": ["A", "RootResourceId"]}, "Integration": ` + mock + `}}}}`
		plan     = `{"variable": {"d": {"default": "default"}}, "resource": {
			"aws_api_gateway_integration": {"i": {"resource_id": "${aws_api_gateway_rest_api.a.root_resource_id}", "http_method": "GET", "type": "MOCK", "request_templates": {"application/json": "{\"statusCode\": 200}"}}},
			"aws_api_gateway_integration_response": {"r": {"resource_id": "${aws_api_gateway_rest_api.a.root_resource_id}", "http_method": "GET", "status_code": "200", "response_templates": {"application/json": "${Given} ${var.d}"}}}}}`
	)
	for _, c := range []*serveCommand{{CloudFormation: writeAPI(t, template)}, {Terraform: writeAPI(t, plan)}} {
		c.Resolve = map[string]string{"Given": "given"}
		h, err := c.handler(&streams{err: io.Discard})
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil))
		if got := w.Body.String(); got != "given default" {
			t.Errorf("got %d %s", w.Code, got)
		}
	}
	for _, args := range [][]string{{"serve"}, {"serve", "--openapi", "a", "--terraform", "b"}} {
		if status := Main(args, strings.NewReader(""), io.Discard, io.Discard); status != exitUsage {
			t.Errorf("%v: got the status %d", args, status)
		}
	}
}
