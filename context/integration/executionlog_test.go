package integration_test

import (
	"bytes"
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
	if !strings.HasSuffix(line, "é [TRUNCATED]") || len(line) > 1024+50 {
		t.Errorf("got %d bytes, %q", len(line), line[len(line)-20:])
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
