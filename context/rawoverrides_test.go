package context_test

import (
	"errors"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

func TestRawOverrides(t *testing.T) {
	for _, test := range []struct{ rule, template, request, response string }{
		{"nothing is left", ``, `null`, `null`},
		{"by name", `#set($context.requestOverride.header.X-A = "1")`, `{"header":{"X-A":"1"}}`, `null`},
		{"by a variable", `#set($n = "k")#set($context.requestOverride.querystring[$n] = "v")`, `{"querystring":{"k":"v"}}`, `null`},
		{"by a literal", `#set($context["requestOverride"].path["k"] = "v")`, `{"path":{"k":"v"}}`, `null`},
		{"by put", `$context.requestOverride.path.put("k", "v")`, `{"path":{"k":"v"}}`, `null`},
		{"a status stays a number", `#set($context.responseOverride.status = 400)`, `null`, `{"status":400}`},
		{"any other member", `#set($context.responseOverride.custom = "c")`, `null`, `{"custom":"c"}`},
		{"a list", `#set($context.requestOverride.header.h = ["a", 1])`, `{"header":{"h":["a",1]}}`, `null`},
		{"a whole map", `#set($context.responseOverride = {"status": 201, "header": {}})`, `null`, `{"status":201}`},
		{"no map at all", `#set($context.responseOverride = "x")`, `null`, `"x"`},
		{"a map of $context", `#set($context.requestOverride.i = $context.identity)`, `{"i":{"user":"u"}}`, `null`},
		{"an object is its text", `#set($context.requestOverride.i = $context.authorizer.claims)`, `{"i":""}`, `null`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			r := &apigw.Request{Context: parse(t, `{"identity": {"user": "u"}, "authorizer": {"claims": {"a": "b"}}}`)}
			scope := r.Scope()
			if got := render(t, test.template, scope); got != "" {
				t.Errorf("it prints %q", got)
			}
			left, err := scope.RawOverrides()
			if err != nil {
				t.Fatal(err)
			}
			if got := toJSON(t, left.Request); got != test.request {
				t.Errorf("request: got %s, want %s", got, test.request)
			}
			if got := toJSON(t, left.Response); got != test.response {
				t.Errorf("response: got %s, want %s", got, test.response)
			}
		})
	}
}

func TestOverridesThatHoldThemselves(t *testing.T) {
	scope := (&apigw.Request{}).Scope()
	render(t, `#set($context.requestOverride.header.h = $context.requestOverride)`, scope)
	if _, err := scope.RawOverrides(); !errors.Is(err, apigw.ErrCyclic) {
		t.Errorf("got %v, want ErrCyclic", err)
	}
}

func TestResponseSeesWhatTheRequestLeft(t *testing.T) {
	request := &apigw.Request{Body: apigw.TextBody(`{"from": "client"}`)}
	scope := request.Scope()
	render(t, `#set($context.responseOverride.status = 444)#set($input.path('$').from = "changed")`, scope)
	response := scope.Response(apigw.TextBody(`{"from": "backend"}`))
	if got, want := render(t, `$context.responseOverride.status $input.path('$.from')`, response), `444 backend`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	left, err := response.RawOverrides()
	if err != nil || !value.Equal(left.Response, parse(t, `{"status": 444}`)) {
		t.Errorf("got %v, %v", left.Response, err)
	}
}

func TestScopesOfOneRequestAreApart(t *testing.T) {
	request := &apigw.Request{Context: parse(t, `{"requestOverride": {"header": {"a": "1"}}, "list": [1]}`)}
	render(t, `#set($context.requestOverride.header.a = "2")#set($x = $context.list.add(2))`, request.Scope())
	if got, want := render(t, `$context.requestOverride.header.a $context.list`, request.Scope()), `1 [1]`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
