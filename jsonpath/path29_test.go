package jsonpath_test

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/jsonpath"
)

const sample29 = `{"a":{"b":[10,11,12],"c":null,"e":[]},"l":[{"n":1,"s":"x","t":["p","q"]},{"n":2},{"s":"y"}],"it's":3,
	"m":{"k":{"v":1},"l":{"v":2}},"mix":[1,"1","a",null,true,[1],{"x":1}]}`

// TestGet29 has the rules of the newer dialect; the answers are those of Jayway
// 2.9.0.
func TestGet29(t *testing.T) {
	doc := read(t, sample29)
	for _, c := range []struct{ rule, expr, want string }{
		{"the prefix may be left out", "a.b", `[10,11,12]`},
		{"double quotes", `$["a"]["b"]`, `[10,11,12]`},
		{"escapes", `$['it\'s']`, `3`},
		{"escapes of units", `$['\u0061'].c`, `null`},
		{"blanks in brackets", "$[ 'a' ][ 'b' ][ 1 ]", `11`},
		{"a negative index", "$.a.b[-1]", `12`},
		{"negative indexes in a union", "$.a.b[-1,0]", `[12,10]`},
		{"an index in a union that is missing", "$.a.b[0,9]", `[10]`},
		{"a slice with a negative start goes round", "$.a.b[-1:2]", `[12,10,11]`},
		{"a character at the end is dropped", "$.a.b[1]x", `11`},
		{"several members at the end", "$.l[0]['s','n','z']", `{s=x, n=1}`},
		{"several members on the way", "$['a','m']['c','k']", `[{"c":null},{"k":{"v":1}}]`},
		{"a missing member of elements is nothing", "$.l[*].s", `["x","y"]`},
		{"a property of scalars behind a wildcard is nothing", "$.a.b[*].x", `[]`},
		{"a scan for elements", "$..[0].n", `[1]`},
		{"a scan that loses what Jayway loses", "$..[*].n", `[]`},
		{"length of a list", "$.l.length()", `3`},
		{"length of a map", "$.m.size()", `2`},
		{"length of a text is null", "$.l[0].s.length()", `null`},
		{"length of a scan counts what is below", "$..t.length()", `2`},
		{"length of a scan for an element", "$..[0].length()", `1`},
		{"keys", "$.m.keys()", `[k, l]`},
		{"keys of a list are null", "$.l.keys()", `null`},
		{"first", "$.a.b.first()", `10`},
		{"last", "$.a.b.last()", `12`},
		{"index", "$.a.b.index(1)", `11`},
		{"index from the end", "$.a.b.index(-2)", `11`},
		{"sum", "$.a.b.sum()", `33.0`},
		{"sum with arguments", "$.a.b.sum(1, $.l[1].n)", `36.0`},
		{"average", "$.a.b.avg()", `11.0`},
		{"minimum", "$.a.b.min()", `10.0`},
		{"maximum of nothing above zero", "$.a.e.max(-1)", `4.9E-324`},
		{"standard deviation", "$.a.b.stddev()", `0.8164965809277289`},
		{"sum of a scan", "$..n.sum()", `3.0`},
		{"concat takes texts only", "$.mix.concat()", `1a`},
		{"concat takes all arguments as texts", `$.mix.concat("z", $.a.b)`, `1az101112`},
		{"a function behind a function", "$.a.b.first(1).length()", `null`},
		{"equality of numbers", "$.l[?(@.n == 1.0)].n", `[1]`},
		{"a number on the left and a text", "$.l[?(@.n == '1.0')].n", `[1]`},
		{"a text on the left and a number", "$.mix[?(@ == 1)]", `[1,"1"]`},
		{"what is missing is not equal", "$.l[?(@.n != 1)]", `[{"n":2},{"s":"y"}]`},
		{"the same class", "$.mix[?(@ === '1')]", `["1"]`},
		{"null", "$.mix[?(@ == null)]", `[null]`},
		{"JSON", "$.mix[?(@ == [1])]", `[[1]]`},
		{"JSON on the left is a text", "$.mix[?([1] == @)]", `[]`},
		{"parentheses group", "$.l[?((@.n == 2 || @.s == 'x') && @.n == 1)].n", `[1]`},
		{"negation", "$.l[?(!(@.n == 1))]", `[{"n":2},{"s":"y"}]`},
		{"absence", "$.l[?(!@.s)]", `[{"n":2}]`},
		{"null exists", "$[?(@.a.c)].a.c", `[null]`},
		{"in", "$.l[?(@.n in [1, 3])].n", `[1]`},
		{"nin", "$.l[?(@.n nin [1, 3])]", `[{"n":2},{"s":"y"}]`},
		{"contains", "$.l[?(@.t contains 'q')].n", `[1]`},
		{"contains in a text", "$.l[?(@.s contains 'y')].s", `["y"]`},
		{"subsetof", "$.l[?(@.t subsetof ['q', 'p', 'r'])].n", `[1]`},
		{"anyof", "$.l[?(@.t anyof ['q', 'z'])].n", `[1]`},
		{"noneof", "$.l[?(@.t noneof ['z'])].n", `[1]`},
		{"size", "$.l[?(@.t size 2)].n", `[1]`},
		{"size of a text", "$.l[?(@.s size 1)].s", `["x","y"]`},
		{"empty", "$.a[?(@.e empty true)].e", `[[]]`},
		{"a pattern matches the whole text", "$.l[?(@.s =~ /X|z/i)].s", `["x"]`},
		{"a pattern matches an element", "$.l[?(@.t =~ /q/)].n", `[1]`},
		{"a path of the document in a filter", "$.l[?(@.n == $.l[1].n)].n", `[2]`},
		{"an indefinite path in a filter is a list", "$[?($..n contains 2)].it's", `[3]`},
		{"a function in a filter", "$.l[?(@.t.length() == 2)].n", `[1]`},
		{"a number is compared with a regular expression by its text", "$.l[?(@.n =~ /[12]/)].n", `[1,2]`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			v, err := jsonpath.Get(doc, c.expr, jsonpath.WithDialect(jsonpath.Jayway29))
			if err != nil || v.String() != c.want {
				t.Errorf("%s is %s, %v", c.expr, v, err)
			}
		})
	}
}

// TestLengthOfScan29 has an element that Jayway does not count into: what the
// scan is at is not the element that the path asks for.
func TestLengthOfScan29(t *testing.T) {
	v, err := jsonpath.Get(read(t, `[{"a":{"k":1}}]`), "$..[0].length()", jsonpath.WithDialect(jsonpath.Jayway29))
	if err != nil || v.String() != "0" {
		t.Errorf("%s, %v", v, err)
	}
}

// TestAppend29 has the only function that changes the document.
func TestAppend29(t *testing.T) {
	doc := read(t, `{"l":[1]}`)
	v, err := jsonpath.Get(doc, `$.l.append({"a": [2]}, "x")`, jsonpath.WithDialect(jsonpath.Jayway29))
	if want := `[1,{"a":[2]},"x"]`; err != nil || v.String() != want || doc.String() != "{l="+want+"}" {
		t.Errorf("%s of %s, %v", v, doc, err)
	}
}

// TestErrors29 has the ways to fail; classes and messages are those of Jayway.
func TestErrors29(t *testing.T) {
	doc := read(t, sample29)
	checkErrors(t, doc, []errorCase{
		{"a missing last member", "$.a.z", jsonpath.PathNotFound, 4, "No results for path: $['a']['z']"},
		{"a missing member on the way", "$.a.z.b", jsonpath.PathNotFound, 4, "Missing property in path $['a']['z']"},
		{"a missing member before many", "$.z.*", jsonpath.PathNotFound, 2, "Missing property in path $['z']"},
		{"an index out of range", "$.a.b[3]", jsonpath.PathNotFound, 5, "No results for path: $['a']['b'][3]"},
		{"an element of null", "$.a.c[0]", jsonpath.PathNotFound, 5, "The path $['a']['c'] is null"},
		{"an element of a map", "$.l[1][0].x", jsonpath.PathNotFound, 6, "Filter: [0]['x'] can only be applied to arrays. Current context is: {n=2}"},
		{"a member of a number", `$.a.b[0]["x"]`, jsonpath.PathNotFound, 8, `Expected to find an object with property ["x"] in path $['a']['b'][0] but found 'java.lang.Integer'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.`},
		{"a filter of a scalar", "$.a.b[0][?(@.x)]", jsonpath.InvalidPath, 8, "Filter: [?] can not be applied to primitives. Current context is: 10"},
		{"no such function", "$.a.foo()", jsonpath.InvalidPath, 4, "Function with name: foo does not exist."},
		{"no numbers", "$.a.e.sum()", jsonpath.JSONPath, 6, "Aggregation function attempted to calculate value using empty array"},
		{"no first element", "$.a.e.first()", jsonpath.IndexOutOfBounds, 6, "Index 0 out of bounds for length 0"},
		{"no last element", "$.a.e.last()", jsonpath.JSONPath, 6, "Target index:-1 larger than object count:0"},
		{"no path for length", "$.a.length(1)", jsonpath.NullPointer, 4, ""},
		{"an argument that is no JSON", "$.a.b.sum({)", jsonpath.InvalidPath, 12, "Arguments to function: 'sum' are not closed properly."},
		{"a member behind a function without arguments begins with its parenthesis", "$.a.b.first().x", jsonpath.PathNotFound, 12, "Expected to find an object with property [')'] in path $['a']['b'] but found 'java.lang.Integer'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'."},
		{"an argument that leads nowhere", "$.a.b.sum($.z)", jsonpath.PathNotFound, 12, "No results for path: $['z']"},
		{"a list that can't be compared", "$.l[?(@.n in [[1]])]", jsonpath.JSONPath, 3, "Could not determine value type"},
		{"exists without a Boolean", "$.l[?(@.n exists 1)]", jsonpath.JSONPath, 3, "Failed to evaluate exists expression"},
		{"an empty map", "$[?(@.m empty true)]", jsonpath.ClassCast, 1, "class java.util.LinkedHashMap cannot be cast to class java.util.Collection"},
		{"a dot at the end", "$.a.", jsonpath.InvalidPath, 3, "Path must not end with a '.' or '..'"},
		{"three dots", "$...a", jsonpath.InvalidPath, 3, "Character '.' on position 3 is not valid."},
		{"no index from the end", "$.l[(@.length-1)]", jsonpath.InvalidPath, 3, "Could not parse token starting at position 3. Expected ?, ', 0-9, * "},
		{"a blank in a name", "$.a b", jsonpath.InvalidPath, 3, "Use bracket notion ['my prop'] if your property contains blank characters. position: 2"},
		{"a quote that is open", "$['a", jsonpath.InvalidPath, 3, "Property has not been closed - missing closing '"},
		{"no operator", "$.l[?(@.n = 1)]", jsonpath.InvalidPath, 10, "Expected character: )"},
		{"no predicate", "$.l[?]", jsonpath.InvalidPath, 3, "Not enough predicates supplied for filter [?] at position 3"},
		{"a slice without bounds", "$.l[:]", jsonpath.InvalidPath, 3, "Failed to parse SliceOperation: :"},
		{"half a character that is no literal", "$[?(@ == \U0001F600)]", jsonpath.InvalidPath, 9, "Failed to parse filter: [?(@ == \U0001F600)], error on position: 8, char: \xed\xa0\xbd"},
		{"an empty expression", "", jsonpath.IllegalArgument, 0, "path can not be null or empty"},
	}, jsonpath.WithDialect(jsonpath.Jayway29))
}

// TestOptions29 has what the options change in the newer dialect.
func TestOptions29(t *testing.T) {
	doc := read(t, sample29)
	for _, c := range []struct {
		rule, expr string
		opts       []jsonpath.Option
		want       string
	}{
		{"what is missing is null", "$.a.z.b", []jsonpath.Option{jsonpath.SuppressExceptions()}, "null"},
		{"what is missing is no list", "$.z[*]", []jsonpath.Option{jsonpath.SuppressExceptions()}, "[]"},
		{"other failures stay", "$.a.e.sum()", []jsonpath.Option{jsonpath.SuppressExceptions()}, "JsonPathException"},
		{"a missing path in a filter is null", "$.l[?(@.n == null)]", []jsonpath.Option{jsonpath.SuppressExceptions()}, `[{"s":"y"}]`},
		{"a missing leaf is null", "$.l[*].s", []jsonpath.Option{jsonpath.DefaultPathLeafToNull()}, `["x",null,"y"]`},
		{"a scan finds null in every map", "$.m..v", []jsonpath.Option{jsonpath.DefaultPathLeafToNull()}, `[null,1,2]`},
		{"a list in any case", "$.a.c", []jsonpath.Option{jsonpath.AlwaysReturnList()}, `[null]`},
		{"no list of what is missing", "$.z", []jsonpath.Option{jsonpath.AlwaysReturnList(), jsonpath.SuppressExceptions()}, `[]`},
		{"no list from a function", "$.l.length()", []jsonpath.Option{jsonpath.AlwaysReturnList()}, "JsonPathException"},
		{"but null", "$.l.length()", []jsonpath.Option{jsonpath.AlwaysReturnList(), jsonpath.SuppressExceptions()}, "null"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			v, err := jsonpath.Get(doc, c.expr, append(c.opts, jsonpath.WithDialect(jsonpath.Jayway29))...)
			got := v.String()
			var e *jsonpath.Error
			if errors.As(err, &e) {
				got = e.Code.String()
			}
			if got != c.want {
				t.Errorf("%s: %s, %v", c.expr, got, err)
			}
		})
	}
}

// TestParse29 has what the newer dialect refuses to read.
func TestParse29(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		code       jsonpath.Code
		message    string
	}{
		{"null", " null", jsonpath.IllegalArgument, "json can not be null"},
		{"nothing", "", jsonpath.IllegalArgument, "json string can not be null or empty"},
		{"a number that is none", `{"v":1e+}`, jsonpath.InvalidJSON, "net.minidev.json.parser.ParseException: Unexpected token 1e+ at position 8."},
		{"a number that no BigDecimal holds", "[223371e203685477580]", jsonpath.InvalidJSON, "net.minidev.json.parser.ParseException: Unexpected token 223371e203685477580 at position 20."},
		{"what is no JSON at all", "}", jsonpath.InvalidJSON, "net.minidev.json.parser.ParseException: Unexpected character (}) at position 0."},
	} {
		t.Run(c.rule, func(t *testing.T) {
			_, err := jsonpath.Parse(c.text, jsonpath.WithDialect(jsonpath.Jayway29))
			var e *jsonpath.Error
			if !errors.As(err, &e) || e.Code != c.code || e.Message() != c.message {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestDialectNames(t *testing.T) {
	for _, d := range []jsonpath.Dialect{jsonpath.Jayway20, jsonpath.Jayway29} {
		var same jsonpath.Dialect
		if err := same.UnmarshalText([]byte(d.String())); err != nil || same != d {
			t.Errorf("%s: %s, %v", d, same, err)
		}
	}
	var d jsonpath.Dialect
	if err := d.UnmarshalText([]byte("jayway")); err == nil || jsonpath.Dialect(7).String() != "Dialect(7)" {
		t.Errorf("%v, %s", err, jsonpath.Dialect(7))
	}
}
