package jsonpath_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/jsonpath"
)

var seeds = []string{
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
		p, err := jsonpath.Compile(expr)
		if err == nil {
			if p.String() != expr {
				t.Errorf("String of %q is %q", expr, p)
			}
			return
		}
		var e *jsonpath.Error
		if !errors.As(err, &e) || e.Message() == "" || e.Class() == "" || e.Offset < 0 || e.Offset > len(expr) {
			t.Errorf("%q: %#v", expr, err)
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
		doc, err := jsonpath.Parse(text)
		if err != nil {
			t.Skip("no document")
		}
		p, err := jsonpath.Compile(expr)
		if err != nil {
			t.Skip("no path")
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
	})
}
