package context_test

import (
	"errors"
	"reflect"
	"testing"

	apigw "github.com/velmap/velmap/context"
)

func TestOverrides(t *testing.T) {
	header := func(name, text string) apigw.Params { return apigw.Params{{Name: name, Values: []string{text}}} }
	for _, test := range []struct {
		rule, template string
		want           apigw.Overrides
	}{
		{"nothing", ``, apigw.Overrides{}},
		{"a header", `#set($context.requestOverride.header.a = 1)`, apigw.Overrides{Header: header("a", "1")}},
		{"a list is joined by commas", `#set($context.requestOverride.header.a = ["x", 2])`, apigw.Overrides{Header: header("a", "x,2")}},
		{"a path and a query", `#set($context.requestOverride.path.p = "1")$context.requestOverride.querystring.put("q", "2")`, apigw.Overrides{Path: header("p", "1"), Query: header("q", "2")}},
		{"null overrides nothing", `$context.requestOverride.header.put("a", null)`, apigw.Overrides{}},
		{"a header of the response", `#set($context.responseOverride.header["b"] = "c")`, apigw.Overrides{ResponseHeader: header("b", "c")}},
		{"a status", `#set($context.responseOverride.status = 444)`, apigw.Overrides{Status: 444}},
		{"a status that is a text is ignored", `#set($context.responseOverride.status = "444")`, apigw.Overrides{}},
		{"a status below 100 is ignored", `#set($context.responseOverride.status = 99)`, apigw.Overrides{}},
		{"a status above 599 is ignored", `#set($context.responseOverride.status = 600)`, apigw.Overrides{}},
		{"a whole map", `#set($context.responseOverride = {"status": 201})`, apigw.Overrides{Status: 201}},
	} {
		t.Run(test.rule, func(t *testing.T) {
			scope := (&apigw.Request{}).Scope()
			render(t, test.template, scope)
			got, err := scope.Overrides()
			if err != nil || !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %+v, %v, want %+v", got, err, test.want)
			}
		})
	}
}

func TestOverriddenTwice(t *testing.T) {
	for _, test := range []struct{ rule, template, want string }{
		{"a header", `#set($context.requestOverride.header.a = 1)$context.requestOverride.header.put("a", 2)`, "$context.requestOverride.header.a: it is overridden a second time"},
		{"a status", `#set($context.responseOverride.status = 200)#set($context.responseOverride.status = 201)`, "$context.responseOverride.status: it is overridden a second time"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			scope := (&apigw.Request{}).Scope()
			render(t, test.template, scope)
			if _, err := scope.Overrides(); !errors.Is(err, apigw.ErrOverriddenTwice) || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}
