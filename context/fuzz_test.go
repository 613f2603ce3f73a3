package context_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// FuzzParseHTTP holds that no text makes ParseHTTP panic, and that what it
// reads can be rendered.
func FuzzParseHTTP(f *testing.F) {
	f.Add("POST /pets/1?b=2&a=x%20y HTTP/1.1\r\nHost: h\r\n\r\n{}", "/pets/{id}")
	f.Add("GET https://h/a/b;c", "/{proxy+}")
	f.Add("GET /\nx", "")
	f.Fuzz(func(t *testing.T, text, resource string) {
		request, err := apigw.ParseHTTP([]byte(text), resource)
		checkRead(t, request, err)
	})
}

// FuzzFromHTTP holds the same of FromHTTP, for requests that no server makes,
// too.
func FuzzFromHTTP(f *testing.F) {
	f.Add("http://h:80/pets/1?b=2", "", "X-A", "1", "192.0.2.1:1234", "/pets/{id}")
	f.Add("/a%2Fb;c", "[::1]:1", "host", "\xFF", "pipe", "/{proxy+}")
	f.Add("mailto:x", "[", "user-agent", "", "", "{+}")
	f.Fuzz(func(t *testing.T, target, host, name, text, address, resource string) {
		u, err := url.Parse(target)
		if err != nil {
			return
		}
		r := &http.Request{URL: u, Host: host, Header: http.Header{name: {text, text}, strings.ToUpper(name): nil}, RemoteAddr: address}
		request, err := apigw.FromHTTP(r, resource)
		checkRead(t, request, err)
	})
}

// FuzzFromEvent holds the same of FromEvent, for what json-smart makes of a
// text.
func FuzzFromEvent(f *testing.F) {
	f.Add(petEvent)
	f.Add(`{"version": "2.0"}`)
	f.Add(`{"requestContext": {"requestTimeEpoch": 1e400, "authorizer": {"claims": [], "a": {}}}, "body": "w6k=", "isBase64Encoded": true}`)
	fuzzObject(f, apigw.FromEvent)
}

// FuzzFromValue holds the same of FromValue.
func FuzzFromValue(f *testing.F) {
	f.Add(`{"method": "PUT", "resource": "/p/{id}", "path": "/p/1", "pathParameters": {"id": "1"}, "query": {"q": ["a", "b"]}, "headers": {"h": []}}`)
	f.Add(`{"params": {"path": {}, "querystring": {"q": "1"}, "header": {}}, "body_base64": "eQ==", "context": {"requestOverride": 1, "responseOverride": {"header": []}}}`)
	f.Add(`{"stageVariables": {"": ""}, "body": null}`)
	fuzzObject(f, apigw.FromValue)
}

// FuzzParseRequest holds the same of ParseRequest.
func FuzzParseRequest(f *testing.F) {
	f.Add(petEvent, "")
	f.Add(`{"method": "GET", "body": "\ud83d"}`, "/{id}")
	f.Add("{\n", "")
	f.Add("GET /1 HTTP/2\nHost: h\n\n{}", "/{id}")
	f.Fuzz(func(t *testing.T, text, resource string) {
		request, err := apigw.ParseRequest([]byte(text), resource)
		checkRead(t, request, err)
	})
}

func fuzzObject(f *testing.F, read func(value.Value) (*apigw.Request, error)) {
	f.Helper()
	f.Fuzz(func(t *testing.T, text string) {
		d, err := value.ParseJSON(value.DecodeUTF8([]byte(text)))
		if err != nil {
			return
		}
		request, err := read(d.Root())
		checkRead(t, request, err)
	})
}

// checkRead holds that there is either an error that says something, or a
// request that can be rendered.
func checkRead(t *testing.T, request *apigw.Request, err error) {
	t.Helper()
	if err != nil {
		if request != nil || err.Error() == "" {
			t.Errorf("got %v and the error %q", request, err)
		}
		return
	}
	render(t, `$input.params() $input.body $input.json('$') $context.path $context.domainName $stageVariables
		#foreach($name in $context.keySet())$name $context.get($name)#end $context.authorizer.claims.sub`, request.Scope())
}
