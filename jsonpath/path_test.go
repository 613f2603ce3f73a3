package jsonpath_test

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

const sample = `{"a":{"b":[10,11,12],"c":null},"l":[{"n":1,"s":"x"},{"n":2},{"s":"y"}],"x]y":1,"it":2}`

// TestGet has the rules of the dialect; the answers are those of Jayway 2.0.0.
func TestGet(t *testing.T) {
	doc := read(t, sample)
	for _, c := range []struct{ rule, expr, want string }{
		{"the document", "$", `{a={b=[10,11,12], c=null}, l=[{"n":1,"s":"x"},{"n":2},{"s":"y"}], x]y=1, it=2}`},
		{"the prefix may be left out", "a.b", `[10,11,12]`},
		{"blanks around do not count", " $.a.b ", `[10,11,12]`},
		{"an at sign is the document, too", "@.a.b", `[10,11,12]`},
		{"a member in brackets", "$['a']['b']", `[10,11,12]`},
		{"empty names are skipped", "$.a.['b']", `[10,11,12]`},
		{"null is there", "$.a.c", `null`},
		{"a quote ends a name", "$.it's", `2`},
		{"a bracket in a name makes it no name at all", "$.x]y", `{}`},
		{"several members", "$.l[0]['s','n','z']", `{s=x, n=1}`},
		{"an element", "$.a.b[1]", `11`},
		{"brackets may hold what is ignored", "$.a.b[x1)]", `11`},
		{"blanks within a number are skipped", "$.a.b[ 0 1 ]", `11`},
		{"a comma behind the only index is ignored", "$.a.b[1,]", `11`},
		{"the last element", "$.a.b[(@.length-1)]", `12`},
		{"size, any character for the dot", "$.a.b[(@xsize()-2)]", `11`},
		{"a union", "$.a.b[2,0]", `[12,10]`},
		{"a slice to the end", "$.a.b[1:]", `[11,12]`},
		{"a slice from the end", "$.a.b[-2:]", `[11,12]`},
		{"a slice to before the end", "$.a.b[:-1]", `[10,11]`},
		{"a slice ignores a step", "$.a.b[0:3:2]", `[10,11,12]`},
		{"an empty slice", "$.a.b[2:1]", `[]`},
		{"all elements", "$.a.b[*]", `[10,11,12]`},
		{"all members", "$.a.*", `[[10,11,12],null]`},
		{"all of a scalar is nothing", "$.a.b[0].*", `[]`},
		{"a missing member under all elements is forgiven", "$.l[*].s", `["x","y"]`},
		{"a missing member before an indefinite step is nothing", "$.nope.*", `[]`},
		{"a scan", "$..n", `[1,2]`},
		{"a scan for several members", "$..['n','s']", `[{"n":1,"s":"x"}]`},
		{"a scan for an element", "$..[0]", `[10,{"n":1,"s":"x"}]`},
		{"a scan for a scan finds nothing", "$....n", `[]`},
		{"the document in the middle is nothing", "$['a']$['b']", `[10,11,12]`},
		{"a comparison", "$.l[?(@.n > 1)]", `[{"n":2}]`},
		{"a number and its text", "$.l[?(@.n == '1.0')].n", `[1]`},
		{"existence", "$.l[?(@.s)].s", `["x","y"]`},
		{"absence", "$.l[?(!@.s)]", `[{"n":2}]`},
		{"and binds tighter than or", "$.l[?(@.n == 2 || @.s == 'x' && @.n == 1)].n", `[1,2]`},
		{"parentheses do not group", "$.l[?((@.n == 2 || @.s == 'x') && @.n == 1)].n", `[1,2]`},
		{"a filter of a map is about the map", "$.a[?(@.b)].b[0]", `[10]`},
		{"a path of the document in a filter", "$.l[?(@.n == $.l[1].n)].n", `[2]`},
		{"a pattern matches the whole text", "$.l[?(@.s =~ /X|z/i)].s", `["x"]`},
		{"a pattern on the left", "$.l[?(/y/ =~ @.s)].s", `["y"]`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			v, err := jsonpath.Get(doc, c.expr)
			if err != nil || v.String() != c.want {
				t.Errorf("%s is %s, %v", c.expr, v, err)
			}
		})
	}
}

// TestSliceOfNothing has a slice that is out of range of every other array.
func TestSliceOfNothing(t *testing.T) {
	if v, err := jsonpath.Get(read(t, "[]"), "$[-2:1].a"); err != nil || v.Len() != 0 {
		t.Errorf("%s, %v", v, err)
	}
}

// TestErrors has the ways to fail; classes and messages are those of Jayway.
func TestErrors(t *testing.T) {
	doc := read(t, sample)
	checkErrors(t, doc, []errorCase{
		{"a missing last member", "$.a.z", jsonpath.PathNotFound, 4, "No results for path: $['a']['z']"},
		{"a missing member on the way", "$.a.z.b", jsonpath.PathNotFound, 4, "Missing property in path $['a']['z']"},
		{"a member of a list", "$.l.n", jsonpath.PathNotFound, 4, "Property ['n'] not found in path $['l']"},
		{"a member of an element", "$.l[(@.length-1)].s.t", jsonpath.PathNotFound, 20, "Property ['t'] not found in path $['l'][2]['s']"},
		{"an index out of range", "$.a.b[3]", jsonpath.PathNotFound, 5, "Index out of bounds when evaluating path $['a']['b'][3]"},
		{"a negative index", "$.a.b[-1]", jsonpath.PathNotFound, 5, "Index out of bounds when evaluating path $['a']['b'][-1]"},
		{"an index in a union", "$.a.b[0,5]", jsonpath.PathNotFound, 5, "Index out of bounds when evaluating path $['a']['b'][5]"},
		{"a slice with a negative start", "$.a.b[-1:2]", jsonpath.PathNotFound, 5, "Index out of bounds when evaluating path $['a']['b'][-1]"},
		{"an element of null", "$.a.c[0]", jsonpath.PathNotFound, 5, "The path $['a']['c'] is null"},
		{"an element of a map", "$.l[1][0].x", jsonpath.InvalidPath, 6, "Filter: [0]['x'] can only be applied to arrays. Current context is: {n=2}"},
		{"a filter of a scalar", "$.a.b[0][?(@.x)]", jsonpath.InvalidPath, 8, "Filter: [?] can not be applied to primitives. Current context is: 10"},
		{"several members on the way", "$['a','l'].b", jsonpath.InvalidPath, 1, "Multi properties can only be used as path leafs: $['a', 'l']"},
		{"below all members", "$.*.b.q", jsonpath.PathNotFound, 6, "Property ['q'] not found in path $['a']['b']"},
		{"below a scan", "$..b[7]", jsonpath.PathNotFound, 4, "Index out of bounds when evaluating path $['a']['b'][7]"},
		{"a text that is no number", "$.l[?(@.n == 'x')]", jsonpath.NumberFormat, 3, ""},
		{"no pattern", "$.l[?(@.n =~ 'x')]", jsonpath.ClassCast, 3, ""},
		{"null for a pattern", "$.l[?(@.n =~ $.a.c)]", jsonpath.NullPointer, 3, ""},
		{"no predicate", "$.l[?]", jsonpath.NullPointer, 3, ""},
		{"a type error in a filter", "$.l[?(@.n[0])]", jsonpath.InvalidPath, 9, "Filter: [0] can only be applied to arrays. Current context is: 1"},
		{"a scan without an end", ".", jsonpath.IllegalState, 0, "Current path token is a leaf"},
		{"an empty expression", "", jsonpath.IllegalArgument, 0, "path can not be null or empty"},
		{"a blank", "$.a b", jsonpath.InvalidPath, 3, "com.jayway.jsonpath.InvalidPathException: Space not allowed in path"},
		{"a scan at the end", "$.a..", jsonpath.InvalidPath, 3, "com.jayway.jsonpath.InvalidPathException: A path can not end with a scan."},
		{"a dot at the end", "$.a.", jsonpath.InvalidPath, 4, "java.lang.StringIndexOutOfBoundsException: String index out of range: 4"},
		{"nothing known in brackets", `$["a"]`, jsonpath.InvalidPath, 1, `com.jayway.jsonpath.InvalidPathException: Could not analyze path component: ["a"]`},
		{"an open bracket", "$['a'", jsonpath.InvalidPath, 5, "java.lang.StringIndexOutOfBoundsException: String index out of range: 4"},
		{"an open bracket, not Latin", "$['日'", jsonpath.InvalidPath, 7, "java.lang.StringIndexOutOfBoundsException: index 4, length 4"},
		{"a slice without bounds", "$[:]", jsonpath.InvalidPath, 3, `java.lang.NumberFormatException: For input string: ""`},
		{"an indefinite path in a filter", "$[?(@.* == 1)]", jsonpath.InvalidPath, 4, "com.jayway.jsonpath.InvalidPathException: the predicate path: @.* is not definite"},
		{"a bad path in a filter", "$[?(@ .a == 1)]", jsonpath.InvalidPath, 5, "com.jayway.jsonpath.InvalidPathException: com.jayway.jsonpath.InvalidPathException: Invalid path $ .a"}, //nolint:dupword // the message names the class twice
		{"no criterion", "$[?(&&)]", jsonpath.InvalidPath, 1, "java.util.EmptyStackException"},
	})
}

// An errorCase is a path and how reading it fails.
type errorCase struct {
	rule, expr string
	code       jsonpath.Code
	offset     int
	message    string // nothing where it is not compared
}

func checkErrors(t *testing.T, doc value.Value, cases []errorCase, opts ...jsonpath.Option) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.rule, func(t *testing.T) {
			_, err := jsonpath.Get(doc, c.expr, opts...)
			var e *jsonpath.Error
			if !errors.As(err, &e) {
				t.Fatalf("%s: %v", c.expr, err)
			}
			if e.Code != c.code || e.Offset != c.offset || c.message != "" && e.Message() != c.message {
				t.Errorf("%s: %s at %d: %s", c.expr, e.Code, e.Offset, e.Message())
			}
			if errors.Is(err, jsonpath.ErrPathNotFound) != (c.code == jsonpath.PathNotFound) ||
				errors.Is(err, jsonpath.ErrInvalidPath) != (c.code == jsonpath.InvalidPath) {
				t.Errorf("%s: errors.Is does not tell %s", c.expr, e.Code)
			}
		})
	}
}

func read(tb testing.TB, text string) value.Value {
	tb.Helper()
	doc, err := jsonpath.Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	return doc
}
