package context_test

import (
	"strings"
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
)

func TestParseRequest(t *testing.T) {
	const all = `[$context.httpMethod] $input.params() $input.body $context.containsKey('requestId')`
	for _, test := range []struct{ rule, text, want string }{
		{"HTTP as text", "PUT /?q=1\nh: x\n\ny", "[PUT] {path={}, querystring={q=1}, header={h=x}} y true"},
		{"an event, by its method", `{"httpMethod": "PUT", "headers": {"h": "x"}, "body": "y"}`, "[PUT] {path={}, querystring={}, header={h=x}} y true"},
		{"an event, by its context", `{"requestContext": {"httpMethod": "PUT"}}`, "[PUT] {path={}, querystring={}, header={}} {} false"},
		{"an event, by its query string", `{"queryStringParameters": null}`, "[] {path={}, querystring={}, header={}} {} true"},
		{"a request, by its method", `{"method": "PUT", "headers": {"h": ["x"]}}`, "[PUT] {path={}, querystring={}, header={h=x}} {} false"},
		{"a request, by its parameters", `{"params": {"path": {"id": "1"}}, "body": "y"}`, "[] {path={id=1}, querystring={}, header={}} y false"},
		{"a request, where both have the members", ` {"body": "y"}` + "\r\n", "[] {path={}, querystring={}, header={}} y false"},
		{"an empty object", `{}`, "[] {path={}, querystring={}, header={}} {} false"},
		{"a lone surrogate", `{"body": "\ud83d"}`, "[] {path={}, querystring={}, header={}} \xED\xA0\xBD false"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.ParseRequest([]byte(test.text), "")
			if err != nil {
				t.Fatal(err)
			}
			if got := render(t, all, r.Scope()); got != test.want {
				t.Errorf("\n got %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestParseRequestPassesOnWhatHTTPNeeds(t *testing.T) {
	clock := apigw.WithClock(func() time.Time { return time.UnixMilli(1698414057744) })
	r, err := apigw.ParseRequest([]byte("GET /pets/7"), "/pets/{id}", clock)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := render(t, `$input.params('id') $context.requestTimeEpoch`, r.Scope()), "7 1698414057744"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestParseRequestFails(t *testing.T) {
	for _, test := range []struct{ rule, text, want string }{
		{"an empty text", "", "line 1"},
		{"an array", "[]", `line 1: "[]" is not a request line`},
		{"JSON that is cut off", "{\n\"body\":", "line 2, column 7: unexpected end"},
		{"JSON as json-smart alone reads it", "{\n  body: 1}", "line 2, column 3: invalid character 'b'"},
		{"something behind the JSON", "{}\n\nx", "line 3, column 1: invalid character 'x'"},
		{"HTTP as text below JSON", "{}\nGET /", "line 2, column 1"},
		{"an unknown member", `{"nonsense": 1}`, `unknown member "nonsense"`},
		{"a wrong type in an event", `{"httpMethod": 1}`, "httpMethod must be a string or null"},
		{"the event of an HTTP API", `{"version": "2.0", "routeKey": "GET /"}`, "version 2.0 is the event of an HTTP API"},
		{"an event with a member of FromValue's", `{"params": {}, "httpMethod": "GET"}`, "an event, which httpMethod tells, has no params"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r, err := apigw.ParseRequest([]byte(test.text), "")
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, %v, want an error with %q", r, err, test.want)
			}
		})
	}
}
