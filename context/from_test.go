package context_test

import (
	"net/http"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

func TestFromValueFails(t *testing.T) {
	for _, test := range []struct{ rule, request, want string }{
		{"not an object", `[]`, "the request must be an object, not an array"},
		{"an unknown member", `{"stage": "x"}`, `unknown member "stage"`},
		{"a body that is no text", `{"body": {}}`, "body must be a string or null, not an object"},
		{"two bodies", `{"body": "a", "body_base64": "YQ=="}`, "both body and body_base64"},
		{"two bodies the other way round", `{"body_base64": "YQ==", "body": "a"}`, "both body and body_base64"},
		{"broken Base64", `{"body_base64": "a"}`, "body_base64: illegal base64"},
		{"Base64 that is no text", `{"body_base64": 1}`, "body_base64 must be a string, not a number"},
		{"an unknown group of parameters", `{"params": {"cookie": {}}}`, `unknown member "params.cookie"`},
		{"parameters that are no object", `{"params": true}`, "params must be an object, not a boolean"},
		{"a group that is no object", `{"params": {"path": "x"}}`, "params.path must be an object, not a string"},
		{"a parameter that is no text", `{"params": {"header": {"h": 1}}}`, "params.header.h must be a string or a list of strings"},
		{"a list of something else", `{"params": {"header": {"h": ["a", null]}}}`, "params.header.h[1] must be a string, not null"},
		{"a method that is no text", `{"method": null}`, "method must be a string, not null"},
		{"a resource that is no text", `{"resource": []}`, "resource must be a string, not an array"},
		{"a path that is no text", `{"path": 1}`, "path must be a string, not a number"},
		{"path parameters that are no object", `{"pathParameters": "x"}`, "pathParameters must be an object, not a string"},
		{"a query parameter that is no text", `{"query": {"q": {}}}`, "query.q must be a string or a list of strings, not an object"},
		{"a header that is no text", `{"headers": {"h": [true]}}`, "headers.h[0] must be a string, not a boolean"},
		{"params and path parameters", `{"params": {}, "pathParameters": {}}`, "both params and pathParameters"},
		{"params and a query string", `{"query": {}, "params": {}}`, "both params and query"},
		{"params and headers", `{"headers": {"h": "1"}, "params": {"path": {}}}`, "both params and headers"},
		{"a stage variable with several values", `{"stageVariables": {"v": ["a"]}}`, "stageVariables.v must be a string, not an array"},
		{"a context that is no object", `{"context": null}`, "context must be an object, not null"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			_, err := apigw.FromValue(parse(t, test.request))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

func TestFromValue(t *testing.T) {
	const all = `$context.httpMethod $context.resourcePath $context.path $input.params() $input.body $stageVariables`
	for _, test := range []struct{ rule, request, want string }{
		{"nothing at all", `{}`, "   {path={}, querystring={}, header={}} {} {}"},
		{
			"the members of an integration request",
			`{"method": "PUT", "resource": "/p/{id}", "path": "/p/1", "pathParameters": {"id": "1"}, "query": {"q": ["a", "b"]}, "headers": {"h": "x"}, "body": "y", "stageVariables": {"v": "z"}}`,
			"PUT /p/{id} /p/1 {path={id=1}, querystring={q=b}, header={h=x}} y {v=z}",
		},
		{
			"the members of a rendering", `{"params": {"path": {"id": "1"}, "querystring": {"q": ["a", "b"]}, "header": {"h": "x"}}, "body_base64": "eQ=="}`,
			"   {path={id=1}, querystring={q=b}, header={h=x}} y {}",
		},
		{"the context wins", `{"method": "PUT", "path": "/a", "context": {"httpMethod": "GET", "path": "/test/a"}}`, "GET  /test/a {path={}, querystring={}, header={}} {} {}"},
		{"a null payload beside bytes", `{"body_base64": "eQ==", "body": null}`, "   {path={}, querystring={}, header={}} y {}"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.FromValue(parse(t, test.request))
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, all, r.Scope()); got != test.want {
				t.Errorf("\n got %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestParseHTTP(t *testing.T) {
	const all = `$context.httpMethod $context.resourcePath $context.path $input.params() $input.body`
	for _, test := range []struct{ rule, text, resource, want string }{
		{
			"lines that end with CRLF", "POST /pets/1?b=2&a=x%20y HTTP/1.1\r\nHost: h\r\nx-lower:  v \r\n\r\n{\"a\":\r\n1}", "/pets/{id}",
			"POST /pets/{id} /pets/1 {path={id=1}, querystring={a=x y, b=2}, header={Host=h, x-lower=v}} {\"a\":\r\n1}",
		},
		{"lines that end with LF", "GET /\nHost: h\n", "", "GET / / {path={}, querystring={}, header={Host=h}} {}"},
		{"a whole URL", "PUT https://h:8080/a/b", "", "PUT /a/b /a/b {path={}, querystring={}, header={Host=h:8080}} {}"},
		{"a URL without a path", "GET https://h", "", "GET / / {path={}, querystring={}, header={Host=h}} {}"},
		{"the last of several values", "GET /?a=1&a=2;a=3\nh: 1\nh: 2", "", "GET / / {path={}, querystring={a=3}, header={h=2}} {}"},
		{"a greedy parameter", "GET /f/a/b%2Fc", "/f/{proxy+}", "GET /f/{proxy+} /f/a/b%2Fc {path={proxy=a/b/c}, querystring={}, header={}} {}"},
		{"headers that differ in case are one", "GET /\nX-a: 1\nb: 2\nx-A: 3", "", "GET / / {path={}, querystring={}, header={b=2, X-a=3}} {}"},
		{"the host of a whole URL wins", "GET http://h/\nhost: other", "", "GET / / {path={}, querystring={}, header={Host=h}} {}"},
		{"bytes that are not UTF-8", "GET /?a=\xFF\nh: \xFF", "", "GET / / {path={}, querystring={a=\uFFFD}, header={h=\uFFFD}} {}"},
		{"a name without a value", "GET /?a&&b=", "", "GET / / {path={}, querystring={a=, b=}, header={}} {}"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.ParseHTTP([]byte(test.text), test.resource)
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, all, r.Scope()); got != test.want {
				t.Errorf("\n got %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestParseHTTPFails(t *testing.T) {
	for _, test := range []struct{ rule, text, resource, want string }{
		{"an empty text", "", "", "line 1"},
		{"one word", "GET\n", "", "line 1"},
		{"four words", "GET / HTTP/1.1 x", "", "line 1"},
		{"a third word that is no version", "GET / x", "", "line 1"},
		{"a target that is no URL", "GET %zz", "", "line 1"},
		{"a target that is too long to show whole", "GET " + strings.Repeat("x", 1000), "", strings.Repeat("x", 80) + `": invalid`},
		{"a header without a colon", "GET /\nHost: h\nnonsense\n", "", "line 3"},
		{"a header with a blank in its name", "GET /\na b: c", "", "line 2"},
		{"another path than the resource", "GET /a/b", "/a/{x}/c", "line 1: the path"},
		{"a shorter path", "GET /a", "/a/{x}", "line 1: the path"},
		{"an empty parameter", "GET /a/", "/a/{x}", "line 1: the path"},
		{"another first segment", "GET /b/1", "/a/{x}", "line 1: the path"},
		{"a malformed escape in the query string", "GET /?a=%zz", "", "line 1: query parameter a"},
		{"a malformed escape in a name", "GET /?%zz", "", "line 1: query string"},
		{"a body over 10 MB", "GET /\n\n" + strings.Repeat("x", 10<<20+1), "", "larger"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			_, err := apigw.ParseHTTP([]byte(test.text), test.resource)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}

func TestFromHTTP(t *testing.T) {
	r, err := http.NewRequest(http.MethodPost, "http://example.org/pets/a%20b?q=1", strings.NewReader(`{"a":1}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Add("X-Custom", "1")
	r.Header.Add("X-Custom", "2")
	request, err := apigw.FromHTTP(r, "/pets/{name}")
	if err != nil {
		t.Fatal(err)
	}
	got := render(t, `$context.httpMethod $input.params() $input.body`, request.Scope())
	const want = `POST {path={name=a b}, querystring={q=1}, header={Host=example.org, X-Custom=2}} {"a":1}`
	if got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func TestFromHTTPFails(t *testing.T) {
	for _, test := range []struct{ rule, url, body, resource, want string }{
		{"another path than the resource", "http://h/a", "", "/b", "does not match"},
		{"a malformed escape", "http://h/?a=%zz", "", "/", "query parameter a"},
		{"a body over 10 MB", "http://h/", strings.Repeat("x", 10<<20+1), "/", "larger"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := http.NewRequest(http.MethodPost, test.url, strings.NewReader(test.body))
			if err != nil {
				t.Fatal(err)
			}
			_, err = apigw.FromHTTP(r, test.resource)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
}
