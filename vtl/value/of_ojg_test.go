package value_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/ohler55/ojg/gen"
	"github.com/ohler55/ojg/oj"

	"github.com/velmap/velmap/vtl/value"
)

// tree holds every sort of JSON value, its keys in order.
const tree = `{"a":[1,-2.5,"x",null,true,[]],"b":{"c":{},"d":12345678901234567890},"e":9007199254740993}`

// TestOfParsedTrees gives Of the trees that several readers make of one text.
func TestOfParsedTrees(t *testing.T) {
	t.Parallel()
	for reader, read := range map[string]func() (any, error){
		"oj":     func() (any, error) { return oj.ParseString(tree) },
		"oj gen": func() (any, error) { return (&gen.Parser{}).Parse([]byte(tree)) },
		"encoding/json with UseNumber": func() (v any, err error) {
			d := json.NewDecoder(strings.NewReader(tree))
			d.UseNumber()
			return v, d.Decode(&v)
		},
		"encoding/json, raw": func() (any, error) { return json.RawMessage(tree), nil },
		"our own, copied":    func() (any, error) { return parse(tree).Any(), nil },
		"our own, live":      func() (any, error) { return parse(tree).Live(), nil },
		"our own, simple":    func() (any, error) { return value.Keyed{Value: parse(tree)}.Simplify(), nil },
	} {
		data, err := read()
		if err != nil {
			t.Fatal(err)
		}
		v, err := value.Of(data)
		if err != nil {
			t.Errorf("%s: %v", reader, err)
		}
		if got, err := v.MarshalJSON(); err != nil || string(got) != tree {
			t.Errorf("%s: got %s, %v", reader, got, err)
		}
		large, _ := v.Get("e")
		if large.Kind() != value.KindLong {
			t.Errorf("%s: 9007199254740993 is a %s", reader, large.Kind())
		}
	}
}

// simple simplifies itself into whatever it holds.
type simple struct{ data any }

func (s simple) Simplify() any { return s.data }

// numeral is text that a gen.Big could be taken for.
type numeral string

func (n numeral) Simplify() any { return string(n) }

func TestOfNodes(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 5, 1, 12, 30, 0, 5000, time.UTC)
	for _, c := range []struct {
		rule        string
		data        any
		class, text string
	}{
		{"gen.Bool", gen.Bool(true), "java.lang.Boolean", "true"},
		{"gen.Int", gen.Int(7), "java.lang.Integer", "7"},
		{"large gen.Int", gen.Int(math.MinInt64), "java.lang.Long", "-9223372036854775808"},
		{"gen.Float", gen.Float(7), "java.lang.Double", "7.0"},
		{"gen.String", gen.String("12"), "java.lang.String", "12"},
		{"gen.Big", gen.Big("12345678901234567890"), "java.math.BigInteger", "12345678901234567890"},
		{"gen.Big with a fraction", gen.Big("0.12345678901234567890"), "java.math.BigDecimal", "0.12345678901234567890"},
		{"gen.Time", gen.Time(at), "java.lang.String", "2026-05-01T12:30:00.000005Z"},
		{"time.Time", at, "java.lang.String", "2026-05-01T12:30:00.000005Z"},
		{"gen.Array", gen.Array{gen.Int(1), nil, gen.Array(nil)}, "java.util.ArrayList", "[1, null, []]"},
		{"gen.Object", gen.Object{"b": nil, "a": gen.Object{}}, "java.util.LinkedHashMap", "{a={}, b=null}"},
		{"nodes in a tree", []any{gen.Object{"a": gen.Int(1)}}, "java.util.ArrayList", "[{a=1}]"},
		{"what simplifies itself", simple{map[string]any{"a": simple{1}}}, "java.util.LinkedHashMap", "{a=1}"},
		{"a numeral that simplifies itself", numeral("12"), "java.lang.String", "12"},
		{"a pointer to what does", &simple{"a"}, "java.lang.String", "a"},
		{"nil for one", (*simple)(nil), "", "null"},
		{"json.RawMessage", json.RawMessage(` {"b":[1.50],"a":null}`), "java.util.LinkedHashMap", "{b=[1.5], a=null}"},
		{"nil json.RawMessage", json.RawMessage(nil), "", "null"},
	} {
		v, err := value.Of(c.data)
		if err != nil || v.ClassName() != c.class || v.String() != c.text {
			t.Errorf("%s: got %s %s, %v, want %s %s", c.rule, v.ClassName(), v, err, c.class, c.text)
		}
	}
}

func TestOfRefusesNodes(t *testing.T) {
	t.Parallel()
	array, object := gen.Array{nil}, gen.Object{}
	array[0], object["a"] = array, gen.Array{object}
	self := &simple{}
	self.data = self
	for _, c := range []struct {
		rule string
		data any
		want string
	}{
		{"an array that holds itself", array, "$[0][0][0]"},
		{"an object that holds itself", object, "$.a[0].a[0]"},
		{"what simplifies to itself", self, "$: more than 1000 levels"},
		{"gen.Big that is no number", []any{gen.Big("1x")}, "$[0]: invalid number 1x"},
		{"json.RawMessage that is no JSON", json.RawMessage(`{a:1}`), "$: invalid JSON"},
		{"json.RawMessage with a number beyond Java's", json.RawMessage(`1e99999999999999999999`), "$: "},
		{"what simplifies to what has no value", simple{[]any{make(chan int)}}, "$[0]: unsupported type chan int"},
	} {
		if v, err := value.Of(c.data); err == nil || !strings.HasPrefix(err.Error(), c.want) || !v.IsNull() {
			t.Errorf("%s: got %s, %v, want %s", c.rule, v, err, c.want)
		}
	}
}
