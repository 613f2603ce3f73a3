package integration_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

// mockAPI serves a MOCK at / that answers with a template.
func mockAPI(t *testing.T, template string) http.Handler {
	t.Helper()
	in := &integration.Integration{
		Type:             integration.Mock,
		RequestTemplates: integration.Templates{{ContentType: "application/json", Text: `{"statusCode": 200}`}},
		Responses:        []integration.Response{{StatusCode: "200", Templates: integration.Templates{{ContentType: "application/json", Text: template}}}},
	}
	h, err := integration.NewHandler(&integration.API{Operations: []integration.Operation{{Path: "/", Method: "GET", Integration: in}}})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// However a template asks for a header, it finds it under the name that it has
// for it.
func TestHeaderSpellings(t *testing.T) {
	for _, template := range []string{
		"$input.params('x-trace-me')",
		`$input.params("x-trace-me")`,
		"$input.params().header.get('x-trace-me')",
		`$input.params().header.get( "x-trace-me" )`,
		"$input.params().header['x-trace-me']",
		"$input.params().header.x-trace-me",
		"$input.params().get('header').get('x-trace-me')",
		"#set($p = $input.params())$p.header.get('x-trace-me')",
		"#set($h = $input.params().header)$h.get('x-trace-me')",
		"#set($h = $input.params().header)$h.x-trace-me",
		"$input.params().header.plain",
		"${input.params().header.plain}",
	} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.Header.Set("X-Trace-Me", "found")
		r.Header.Set("Plain", "found")
		w := httptest.NewRecorder()
		if mockAPI(t, template).ServeHTTP(w, r); w.Body.String() != "found" {
			t.Errorf("%s: got %q", template, w.Body)
		}
	}
}

// How a document spells a header of the client says nothing of that of a
// backend.
func TestHeaderSpellingsOfResponses(t *testing.T) {
	api, err := integration.ParseOpenAPI([]byte(`{"openapi": "3.0.1", "paths": {"/": {"get": {"x-amazon-apigateway-integration": {"type": "aws", "httpMethod": "POST", "uri": "arn:aws:apigateway:r:sqs:path/q",
		"requestParameters": {"integration.request.header.A": "method.request.header.x-order-number"},
		"responses": {"default": {"statusCode": "200", "responseParameters": {"method.response.header.Out": "integration.response.header.X-Order-Number", "method.response.header.Low": "integration.response.header.x-low"}}}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	h, err := integration.NewHandler(api, integration.WithBackend(echoID{}))
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
	r.Header.Set("X-Order-Number", "7")
	w := httptest.NewRecorder()
	if h.ServeHTTP(w, r); w.Header().Get("Out") != "7" || w.Header().Get("Low") != "low" {
		t.Errorf("got %v", w.Header())
	}
}

// echoID answers with the header A of the request as X-Order-Number.
type echoID struct{}

func (echoID) Send(_ context.Context, r *integration.BackendRequest) (*integration.BackendResponse, error) {
	id, _ := r.Header.Last("A")
	return &integration.BackendResponse{Status: 200, Header: apigw.Params{{Name: "X-Order-Number", Values: []string{id}}, {Name: "X-Low", Values: []string{"low"}}}}, nil
}

// Any number of parameters and headers is a matter of their number.
func TestManyParameters(t *testing.T) {
	const many = 100_000
	var query, headers strings.Builder
	for i := range many {
		name := "n" + strconv.Itoa(i)
		query.WriteString("&" + name)
		headers.WriteString(`,"` + name + `":"v"`)
	}
	client := &apigw.Request{Method: http.MethodGet, Path: "/"}
	for name := range strings.SplitSeq(query.String()[1:], "&") {
		client.Query = append(client.Query, apigw.Param{Name: name, Values: []string{""}})
	}
	p := pipeline(t, `{"type": "http_proxy", "httpMethod": "GET", "uri": "http://a", "requestParameters": {"integration.request.querystring.q": "'1'"}}`)
	if got := len(p.Request(client).Backend.Query); got != many+1 {
		t.Errorf("got %d parameters", got)
	}
	proxy := pipeline(t, `{"type": "aws_proxy", "httpMethod": "POST", "uri": "`+lambdaURI+`"}`)
	x := proxy.Request(clientRequest(t, `{"method": "GET"}`))
	a := proxy.Response(x, &integration.BackendResponse{Status: 200, Body: apigw.TextBody(`{"headers": {` + headers.String()[1:] + `}}`)})
	if got := len(a.Header); got != many+1 { // and Content-Type
		t.Errorf("got %d headers", got)
	}
}
