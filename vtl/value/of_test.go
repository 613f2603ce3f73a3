package value_test

import (
	"encoding/json"
	"math"
	"math/big"
	"reflect"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

func TestOf(t *testing.T) {
	t.Parallel()
	doc, err := value.ParseJSON(`[1.50]`)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		rule        string
		data        any
		class, text string
	}{
		{"nil", nil, "", "null"},
		{"bool", true, "java.lang.Boolean", "true"},
		{"string", "a", "java.lang.String", "a"},
		{"int", 5, "java.lang.Integer", "5"},
		{"large int64", int64(1) << 40, "java.lang.Long", "1099511627776"},
		{"int8", int8(-1), "java.lang.Byte", "-1"},
		{"int16", int16(-1), "java.lang.Short", "-1"},
		{"int32", int32(-1), "java.lang.Integer", "-1"},
		{"small int64", int64(7), "java.lang.Integer", "7"},
		{"uint8", uint8(255), "java.lang.Integer", "255"},
		{"uint16", uint16(65535), "java.lang.Integer", "65535"},
		{"uint32", uint32(math.MaxUint32), "java.lang.Long", "4294967295"},
		{"uint", uint(3), "java.lang.Integer", "3"},
		{"uint64", uint64(math.MaxUint64), "java.math.BigInteger", "18446744073709551615"},
		{"float64", 1e7, "java.lang.Double", "1.0E7"},
		{"float32", float32(0.1), "java.lang.Float", "0.1"},
		{"json.Number", json.Number("12345678901234567890"), "java.math.BigInteger", "12345678901234567890"},
		{"json.Number with a fraction", json.Number("-1.50"), "java.lang.Double", "-1.5"},
		{"empty json.Number", json.Number(""), "java.lang.Integer", "0"},
		{"*big.Int", big.NewInt(3), "java.math.BigInteger", "3"},
		{"nil *big.Int", (*big.Int)(nil), "", "null"},
		{"[]any", []any{1, "a", nil, []any{}}, "java.util.ArrayList", "[1, a, null, []]"},
		{"nil []any", []any(nil), "java.util.ArrayList", "[]"},
		{"[]string", []string{"a", "b"}, "java.util.ArrayList", "[a, b]"},
		{"[]float64", []float64{1, 2.5}, "java.util.ArrayList", "[1.0, 2.5]"},
		{"[]map", []map[string]any{{"a": 1}}, "java.util.ArrayList", "[{a=1}]"},
		{"map with sorted keys", map[string]any{"b": 1, "a": []int{2}, "c": nil}, "java.util.LinkedHashMap", "{a=[2], b=1, c=null}"},
		{"map of strings", map[string]string{"k": "v"}, "java.util.LinkedHashMap", "{k=v}"},
		{"map of lists", map[string][]string{"k": {"v", "w"}}, "java.util.LinkedHashMap", "{k=[v, w]}"},
		{"map of values", map[string]value.Value{"k": value.Char('c')}, "java.util.LinkedHashMap", "{k=c}"},
		{"Value", value.Short(1), "java.lang.Short", "1"},
		{"*Map", value.NewHashMap(), "java.util.HashMap", "{}"},
		{"*List", value.NewJSONArray(value.String("/")), "net.minidev.json.JSONArray", `["\/"]`},
		{"nil *List", (*value.List)(nil), "", "null"},
		{"*Document", doc, "net.minidev.json.JSONArray", "[1.5]"},
		{"Object", label("text"), "java.lang.Object", "text"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			v, err := value.Of(c.data)
			if err != nil || v.ClassName() != c.class || v.String() != c.text {
				t.Errorf("got %s %s, %v, want %s %s", v.ClassName(), v, err, c.class, c.text)
			}
		})
	}
}

func TestOfErrors(t *testing.T) {
	t.Parallel()
	cyclic := []any{nil}
	cyclic[0] = cyclic
	for _, c := range []struct {
		rule string
		data any
		want string
	}{
		{"bytes", []byte("a"), "$: unsupported type []uint8"},
		{"a place inside", map[string]any{"a": []any{1, map[string]any{"b": make(chan int)}}}, "$.a[1].b: unsupported type chan int"},
		{"a number that is none", []any{json.Number("1x")}, "$[0]: invalid number 1x"},
	} {
		v, err := value.Of(c.data)
		if err == nil || err.Error() != c.want || !v.IsNull() {
			t.Errorf("%s: got %v, %v, want %s", c.rule, v, err, c.want)
		}
	}
	if _, err := value.Of(cyclic); err == nil {
		t.Error("a slice that holds itself has a value")
	}
}

func TestAny(t *testing.T) {
	t.Parallel()
	doc, err := value.ParseJSON(`{"a":[1,2.5,12345678901234567890,1.000000000000000000,"x",null,true],"b":{}}`)
	if err != nil {
		t.Fatal(err)
	}
	large, _ := new(big.Int).SetString("12345678901234567890", 10)
	want := map[string]any{
		"a": []any{int64(1), 2.5, large, json.Number("1.000000000000000000"), "x", nil, true},
		"b": map[string]any{},
	}
	if got := doc.Root().Any(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %#v, want %#v", got, want)
	}
	i := value.Int
	for _, c := range []struct {
		rule string
		v    value.Value
		want any
	}{
		{"Character", value.Char('c'), "c"},
		{"Float", value.Float(0.5), 0.5},
		{"keys that are no strings", mapOf(i(1), value.True), map[string]any{"1": true}},
		{"array", call(t, value.String("a,b"), "split", value.String(",")), []any{"a", "b"}},
		{"entries", call(t, mapOf(i(1), i(2)), "entrySet"), []any{[]any{int64(1), int64(2)}}},
		{"Object", value.FromObject(label("l")), label("l")},
	} {
		if got := c.v.Any(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %#v, want %#v", c.rule, got, c.want)
		}
	}
}

func TestAnyOfCycle(t *testing.T) {
	t.Parallel()
	l := value.NewList()
	l.Append(l.Value(), l.Value())
	if _, ok := l.Value().Any().([]any); !ok {
		t.Error("a list that holds itself twice is no slice")
	}
}
