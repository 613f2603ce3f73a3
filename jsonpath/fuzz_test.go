package jsonpath_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/jsonpath"
)

var dialects = []jsonpath.Dialect{jsonpath.Jayway20, jsonpath.Jayway29}

var seeds = []string{
	"$.a[-1]", `$["a"].length()`, "$..a.sum()", `$.a.append({"b": [1]}, $.c)`, `$['\\u0061']`, "$[?(@.a in [1, 'x'] && !(@.b))]",
	"$[?(@.a =~ /x/iU || @.b size 2)]", "$[?(@.a contains {'b': 1})]", "$.a.concat($.b.first(), 1)",
	"$", "$.a", "a", "['a']", "$..a", "$..*", "$.*", "$[0]", "$[0,1]", "$[1:]", "$[:-1]", "$[0:2]", "$[(@.length-1)]",
	"$['a','b']", "$[?(@.a)]", "$[?(!@.a)]", "$[?(@.a == 1 && @.b != 'x' || $.c < 2)]", "$[?(@.a =~ /x.*/i)]", "$[?]",
	".", "$..$", "$['a']$['b']", "$....a", "$[?(' == @.a)]", "$[?(&&)]", "$.it's", "$.x]y", "$[\u0661]", "@.a[0]",
}

// FuzzCompile asserts that an expression is compiled or refused with an *Error
// that points into it.
func FuzzCompile(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, expr string) {
		for _, dialect := range dialects {
			p, err := jsonpath.Compile(expr, jsonpath.WithDialect(dialect))
			if err == nil {
				if p.String() != expr {
					t.Errorf("String of %q is %q", expr, p)
				}
				continue
			}
			var e *jsonpath.Error
			if !errors.As(err, &e) || e.Message() == "" || e.Class() == "" || e.Offset < 0 || e.Offset > len(expr) {
				t.Errorf("%s: %q: %#v", dialect, expr, err)
			}
		}
	})
}

// FuzzGet asserts that a path ends in a value or an *Error with a text, that
// it answers the same again, and that All and Get agree.
func FuzzGet(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, `{"a":[{"a":1,"b":"x"},[2,{"a":null}]],"b":{"a":{"c":[]}},"c":1.5}`)
		f.Add(s, `[{"a":1},{"a":"1"},[],null,"a",true,1e400]`)
	}
	f.Fuzz(func(t *testing.T, expr, text string) {
		if len(text) > 2000 || strings.Count(expr, "..") > 3 {
			t.Skip("scans within scans take their time, as in Java")
		}
		for _, dialect := range dialects {
			checkGet(t, expr, text, jsonpath.WithDialect(dialect))
		}
	})
}

func checkGet(t *testing.T, expr, text string, opts ...jsonpath.Option) {
	t.Helper()
	doc, err := jsonpath.Parse(text, opts...)
	if err != nil {
		return
	}
	p, err := jsonpath.Compile(expr, opts...)
	if err != nil || strings.Contains(expr, "append") { // which answers otherwise each time
		return
	}
	v, err := p.Get(doc)
	again, errAgain := p.Get(doc)
	if v.String() != again.String() || (err == nil) != (errAgain == nil) {
		t.Errorf("%q differs: %s, %s", expr, v, again)
	}
	var e *jsonpath.Error
	if err != nil && (!errors.As(err, &e) || e.Class() == "" || e.Error() == "") {
		t.Errorf("%q: %#v", expr, err)
	}
	n := 0
	for range p.All(doc) {
		n++
	}
	if err == nil && !p.Definite() && n != v.Len() {
		t.Errorf("%q: All has %d results, Get %d", expr, n, v.Len())
	}
}
