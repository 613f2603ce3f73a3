package integration_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

func logText(x *integration.Exchange) string {
	var b strings.Builder
	for _, line := range x.Log() {
		b.WriteString(line.Text)
		for _, a := range line.Attrs {
			fmt.Fprintf(&b, " <%s>", a)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestLog(t *testing.T) {
	const (
		client = `{"method": "POST", "path": "/a", "pathParameters": {"p": "1"}, "query": {"q": ["2", "3"]}, "headers": {"H": "h"}, "body": "b"}`
		start  = `Execution log for request 
Starting execution for request: 
HTTP Method: POST, Resource Path: /a
Method request path: {p=1}
Method request query string: {q=3}
Method request headers: {H=h}
Method request body before transformations: b
`
	)
	for _, test := range []struct {
		rule, integration string
		backend           *integration.BackendResponse
		want              string
	}{
		{"an HTTP endpoint", `{"type": "http", "httpMethod": "POST", "uri": "http://a", "responses": {"20.": {"statusCode": "201", "responseTemplates": {"application/json": "t"}}}}`,
			&integration.BackendResponse{Status: 200, Header: apigw.Params{{Name: "R", Values: []string{"r"}}}, Body: apigw.BytesBody([]byte{0xFF}), Latency: 328 * time.Millisecond},
			`Endpoint request URI: http://a
Endpoint request headers: {Accept=application/json, User-Agent=AmazonAPIGateway_, Content-Type=application/json}
Endpoint request body after transformations: b <template=none: it passes through>
Sending request to http://a
Received response. Status: 200, Integration latency: 328 ms
Endpoint response headers: {R=r}
Endpoint response body before transformations: [Binary Data]
Method response body after transformations: t <selector=200> <pattern=20.> <template=/responses/20./responseTemplates/application~1json>
Method response headers: {Content-Type=application/json}
Successfully completed execution
Method completed with status: 201
`},
		{"a mock", `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": "200"}}}`, nil,
			`Method response body after transformations:  <selector=200> <pattern=default> <template=none: it passes through>
Method response headers: {Content-Type=application/json}
Successfully completed execution
Method completed with status: 200
`},
		{"a failure of the request", `{"type": "mock", "passthroughBehavior": "never"}`, nil, `Unsupported Media Type
Method completed with status: 415
`},
		{"a failure of the response", `{"type": "http", "httpMethod": "POST", "uri": "http://a"}`, &integration.BackendResponse{Err: integration.ErrTimeout},
			`Endpoint request URI: http://a
Endpoint request headers: {Accept=application/json, User-Agent=AmazonAPIGateway_, Content-Type=application/json}
Endpoint request body after transformations: b <template=none: it passes through>
Sending request to http://a
Execution failed due to a timeout error
Method completed with status: 504
`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			p := pipeline(t, test.integration)
			x := p.Request(clientRequest(t, client))
			p.Response(x, test.backend)
			if got := logText(x); got != start+test.want {
				t.Errorf("got\n%s\nwant\n%s", got, start+test.want)
			}
		})
	}
}

func TestLogTruncatesHeaders(t *testing.T) {
	p := pipeline(t, `{"type": "mock"}`)
	x := p.Request(&apigw.Request{Header: apigw.Params{{Name: "H", Values: []string{strings.Repeat("é", 1000)}}}})
	line := x.Log()[5].Text
	if !strings.HasSuffix(line, "é [TRUNCATED]") || len(line) != len("Method request headers: {H=")+2*498+len(" [TRUNCATED]") {
		t.Errorf("got %d bytes, %q", len(line), line[len(line)-20:])
	}
}

func TestLogOfValidatedRequest(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(frontYAML))
	if err != nil {
		t.Fatal(err)
	}
	for body, want := range map[string]string{
		`{"a": 1, "b": 2}`: "Method request body before transformations: {\"a\": 1, \"b\": 2}\nRequest validation succeeded for content type application/json\nExecution failed due to configuration error: Unable to parse statusCode.",
		`{"a": 1}`:         "Request body does not match model schema for content type application/json: [object has missing required properties ([\"b\"])]\nMethod completed with status: 400\n",
	} {
		var out bytes.Buffer
		h, err := integration.NewHandler(api, integration.WithLogger(slog.New(onlyMessages{&out})))
		if err != nil {
			t.Fatal(err)
		}
		if call(h, "POST", "/model", body); !strings.Contains(out.String(), want) {
			t.Errorf("got %s", out.String())
		}
	}
}

// onlyMessages writes the messages of records.
type onlyMessages struct{ out *bytes.Buffer }

func (onlyMessages) Enabled(context.Context, slog.Level) bool { return true }
func (h onlyMessages) WithAttrs([]slog.Attr) slog.Handler     { return h }
func (h onlyMessages) WithGroup(string) slog.Handler          { return h }
func (h onlyMessages) Handle(_ context.Context, r slog.Record) error {
	_, err := h.out.WriteString(r.Message + "\n")
	return err
}

func TestLogTexts(t *testing.T) {
	p := pipeline(t, `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": "200"}}}`)
	r := clientRequest(t, `{"method": "GET", "resource": "/{a}", "path": "/`+strings.Repeat("x", 1000)+`"}`)
	r.RequestID, r.ExtendedRequestID, r.APIID, r.Stage = "id", "extended", "api", "prod"
	r.Time = time.Date(2017, 8, 31, 3, 7, 25, 0, time.FixedZone("", 7200))
	x := p.Request(r)
	p.Response(x, nil)
	want := "Execution log for request id\nThu Aug 31 01:07:25 UTC 2017 : Starting execution for request: id\nThu Aug 31 01:07:25 UTC 2017 : HTTP Method: GET"
	if got := x.ConsoleLog(); !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "2017 : Method completed with status: 200\n") {
		t.Errorf("console: got %s", got)
	}
	for i, want := range []string{
		"(id) Extended Request Id: extended",
		"(id) Verifying Usage Plan for request: id. API Key:  API Stage: api/prod",
		"(id) API Key  authorized because method 'GET /{a}' does not require API Key. Request will not contribute to throttle or quota limits",
		"(id) Usage Plan check succeeded for API Key  and API Stage api/prod",
		"(id) Starting execution for request: id",
		"(id) HTTP Method: GET, Resource Path: /" + strings.Repeat("x", 1024-len("HTTP Method: GET, Resource Path: /")) + " [TRUNCATED]",
	} {
		if got := x.CloudWatchLog()[i]; got != want {
			t.Errorf("CloudWatch: got %s\nwant %s", got, want)
		}
	}
}

func TestLogTo(t *testing.T) {
	p := pipeline(t, `{"type": "mock", "requestTemplates": {"application/json": "{\"statusCode\": 200}"}, "responses": {"default": {"statusCode": "200"}}}`)
	x := p.Request(clientRequest(t, `{"method": "GET"}`))
	p.Response(x, nil)
	for level, want := range map[slog.Level]int{slog.LevelDebug: 11, slog.LevelInfo: 0} {
		var out bytes.Buffer
		if err := x.LogTo(t.Context(), slog.NewTextHandler(&out, &slog.HandlerOptions{Level: level})); err != nil || strings.Count(out.String(), "\n") != want {
			t.Errorf("%v: got %s, %v", level, out.String(), err)
		}
	}
}
