package integration_test

import (
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

const frontYAML = `
openapi: 3.0.1
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX:
    responseParameters:
      gatewayresponse.header.Origin: method.request.header.origin
      gatewayresponse.header.Type: context.error.responseType
    responseTemplates: {application/json: '$context.error.messageString $context.error.validationErrorString $context.path $context.stage'}
x-amazon-apigateway-request-validators: {b: {validateRequestBody: true}}
paths:
  /mock: {get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 204}'}, responses: {default: {statusCode: 204, responseTemplates: {application/json: x}}}}}}
  /http: {post: {x-amazon-apigateway-integration: {type: http, httpMethod: POST, uri: BACKEND, responses: {default: {statusCode: 200}}}}}
  /proxy: {post: {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: POST, uri: BACKEND}}}
  /unsafe: {post: {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: POST, uri: BACKEND, tlsConfig: {insecureSkipVerification: true}}}}
  /lambda: {post: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:f/invocations'}}}
  /model:
    post:
      x-amazon-apigateway-request-validator: b
      requestBody: {content: {application/json: {schema: {type: object, required: [b, a], properties: {n: {type: integer}}}}}}
      x-amazon-apigateway-integration: {type: mock}
`

// front serves the document above before a backend, always at the same time
// and with the same ids.
func front(t *testing.T, backend string) *integration.Handler {
	t.Helper()
	api, err := integration.ParseOpenAPI([]byte(strings.ReplaceAll(frontYAML, "BACKEND", backend)))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api, integration.WithStage("prod", nil),
		integration.WithRequestOptions(
			apigw.WithClock(func() time.Time { return time.Unix(1_600_000_000, 0) }),
			apigw.WithIDs(func() (string, string) { return "01234567-89ab-4cde-8f01-23456789abcd", "extended=" })),
		integration.WithLambda("f", func(_ context.Context, event []byte) ([]byte, error) {
			_, after, _ := strings.Cut(string(event), `"X-Forwarded-For":"`)
			source, _, _ := strings.Cut(after, `"`)
			return []byte(`{"body": "` + source + `"}`), nil
		}))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func call(h http.Handler, method, target, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "https://api.test:8443"+target, strings.NewReader(body))
	r.Header.Set("Origin", "o")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const trace = "Root=1-5f5e1000-0123456789ab4cde8f012345"

// echoHeaders answers with the headers that the front end adds.
func echoHeaders(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{"X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto"} {
		_, _ = io.WriteString(w, r.Header.Get(name)+";")
	}
}

func TestFrontEnd(t *testing.T) {
	backend := httptest.NewServer(http.HandlerFunc(echoHeaders))
	defer backend.Close()
	h := front(t, backend.URL)
	for _, test := range []struct{ rule, method, target, body, trace string }{
		{"an HTTP endpoint gets the trace, and so does the client", "POST", "/http", trace + ";;;;", trace},
		{"an HTTP_PROXY gets all, and the client no trace", "POST", "/proxy", trace + ";192.0.2.1;8443;https;", ""},
		{"a Lambda proxy has them in its event", "POST", "/lambda", "192.0.2.1", trace},
		{"a MOCK has no trace, and 204 no payload", "GET", "/mock", "", ""},
		{"nor has what gets no further", "GET", "/nowhere", `"Missing Authentication Token"  /prod/nowhere prod`, ""},
	} {
		t.Run(test.rule, func(t *testing.T) {
			w := call(h, test.method, test.target, "{}")
			if got := w.Body.String(); got != test.body {
				t.Errorf("got %s", got)
			}
			got := w.Header()
			if got.Get("X-Amzn-Requestid") != "01234567-89ab-4cde-8f01-23456789abcd" || got.Get("X-Amz-Apigw-Id") != "extended=" || got.Get("X-Amzn-Trace-Id") != test.trace {
				t.Errorf("got %v", got)
			}
		})
	}
}

// The gateway responses of requests that reach no integration know the request.
func TestRefusals(t *testing.T) {
	h := front(t, "http://127.0.0.1:1")
	for _, test := range []struct{ rule, method, target, body, kind, want string }{
		{"no such path", "GET", "/nowhere", "", "MISSING_AUTHENTICATION_TOKEN", `"Missing Authentication Token"  /prod/nowhere prod`},
		{"a payload that is too large", "POST", "/lambda", strings.Repeat("x", 10<<20+1), "REQUEST_TOO_LARGE", `"Request Too Long"  /prod/lambda prod`},
		{"a slash too many at the end", "POST", "/lambda/", "", "MISSING_AUTHENTICATION_TOKEN", `"Missing Authentication Token"  /prod/lambda/ prod`},
		{"a slash too many at the beginning", "POST", "//lambda", "", "MISSING_AUTHENTICATION_TOKEN", `"Missing Authentication Token"  /prod//lambda prod`},
		{"what is filled in is not read again", "GET", "/method.request.header.Origin", "", "MISSING_AUTHENTICATION_TOKEN", `"Missing Authentication Token"  /prod/method.request.header.Origin prod`},
		{"an escape that is malformed", "POST", "/lambda?a=%zz", "", "BAD_REQUEST_BODY", `"Bad Request"  /prod/ prod`},
		{"members that are missing", "POST", "/model", "{}", "BAD_REQUEST_BODY", `"Invalid request body" [object has missing required properties (["a","b"])] /prod/model prod`},
		{"a member of a wrong type", "POST", "/model", `{"a": 1, "b": 2, "n": "x"}`, "BAD_REQUEST_BODY", `"Invalid request body" [/n: got string, want integer] /prod/model prod`},
		{"several", "POST", "/model", `{"n": 1.5}`, "BAD_REQUEST_BODY", `"Invalid request body" [object has missing required properties (["a","b"]), /n: got number, want integer] /prod/model prod`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			w := call(h, test.method, test.target, test.body)
			if got := w.Body.String(); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if origin, kind := w.Header().Get("Origin"), w.Header().Get("Type"); origin != "o" || kind != test.kind {
				t.Errorf("got the headers %q and %q", origin, kind)
			}
		})
	}
}

// The certificate of a test server names 127.0.0.1, is valid for years, and
// nobody vouches for it.
func TestTLSConfig(t *testing.T) {
	backend := httptest.NewUnstartedServer(http.HandlerFunc(echoHeaders))
	backend.Config.ErrorLog = log.New(io.Discard, "", 0) // of handshakes that the other side ends
	backend.StartTLS()
	defer backend.Close()
	for _, test := range []struct {
		rule, uri, target string
		status            int
	}{
		{"a certificate of an unknown issuer is refused", backend.URL, "/proxy", 504},
		{"unless its issuer does not count", backend.URL, "/unsafe", 200},
		{"but it must name the host", strings.Replace(backend.URL, "127.0.0.1", "localhost", 1), "/unsafe", 504},
	} {
		if w := call(front(t, test.uri), "POST", test.target, ""); w.Code != test.status {
			t.Errorf("%s: got %d %s", test.rule, w.Code, w.Body)
		}
	}
}
