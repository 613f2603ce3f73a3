package value_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// call returns what a method without arguments returns.
func call(t *testing.T, receiver value.Value, method string, args ...value.Value) value.Value {
	t.Helper()
	v, ok, err := value.Call(receiver, method, args...)
	if !ok || err != nil {
		t.Fatalf("%s: %v, %v", method, ok, err)
	}
	return v
}

func mapOf(pairs ...value.Value) value.Value {
	m := value.NewMap()
	for i := 0; i < len(pairs); i += 2 {
		m.Put(pairs[i], pairs[i+1])
	}
	return m.Value()
}

// label is an Object that prints, blank one that does not.
type (
	label string
	blank struct{}
)

func (blank) Get(string) (value.Value, bool) { return value.Null, false }

func (blank) Call(string, []value.Value) (value.Value, bool, error) { return value.Null, false, nil }

func (label) Get(string) (value.Value, bool) { return value.Null, false }

func (label) Call(string, []value.Value) (value.Value, bool, error) { return value.Null, false, nil }

func (l label) AppendText(dst []byte) ([]byte, bool, error) { return append(dst, l...), true, nil }

// TestAppendJSON has the answers of JSONValue.toJSONString of json-smart 2.2 on
// JDK 17 for one value of each class, in JSONStyle.NO_COMPRESS.
func TestAppendJSON(t *testing.T) {
	t.Parallel()
	s, i := value.String, value.Int
	list := value.NewList(i(1), s("x/"), value.Null).Value()
	for _, c := range []struct {
		rule string
		v    value.Value
		want string
	}{
		{"null", value.Null, "null"},
		{"Boolean", value.True, "true"},
		{"Byte", value.Byte(-1), "-1"},
		{"Long", value.Long(1 << 40), "1099511627776"},
		{"BigInteger", value.BigInteger(big.NewInt(7)), "7"},
		{"BigDecimal as it prints", value.BigDecimal(value.NewDecimal(big.NewInt(150), -3)), "1.50E+5"},
		{"Float", value.Float(1.5), "1.5"},
		{"Double", value.Double(1e7), "1.0E7"},
		{"infinite Double", value.Double(math.Inf(-1)), "null"},
		{"infinite Float", value.Float(float32(math.Inf(1))), "null"},
		{"NaN", value.Double(math.NaN()), "NaN"},
		{"String with a slash", s(`a/"\`), `"a\/\"\\"`},
		{"control characters", s("\b\f\n\r\t\x00\x1f\x7f\u0080\u009f\u00a0"), `"\b\f\n\r\t\u0000\u001F\u007F\u0080\u009F` + "\u00a0\""},
		{"U+2000 to U+20FF", s("\u1fff\u2000\u20ac\u20ff\u2100"), "\"\u1fff\\u2000\\u20AC\\u20FF\u2100\""},
		{"other characters", s("é日😀\ufeff<>&'"), "\"é日😀\ufeff<>&'\""},
		{"lone surrogate", s("\xed\xa0\xbd"), "\"\xed\xa0\xbd\""},
		{"Character, a bean", value.Char('x'), "{}"},
		{"ArrayList", list, `[1,"x\/",null]`},
		{"sub-list", call(t, list, "subList", i(0), i(2)), `[1,"x\/"]`},
		{"JSONArray", value.NewJSONArray(list, value.Char('x')).Value(), `[[1,"x\/",null],{}]`},
		{"String[]", call(t, s("a/,b"), "split", s(",")), `["a\/","b"]`},
		{"map", mapOf(s("k/"), s("v"), s("n"), value.Null), `{"k\/":"v","n":null}`},
		{"keys that are no strings", mapOf(i(2), s("x"), value.Double(1), value.Null, value.True, i(1), value.Char('c'), i(2)), `{"2":"x","1.0":null,"true":1,"c":2}`},
		{"a list for a key", mapOf(list, i(1)), `{"[1, x\/, null]":1}`},
		{"key set", call(t, mapOf(s("k"), i(1)), "keySet"), `["k"]`},
		{"values", call(t, mapOf(s("k"), i(1)), "values"), `[1]`},
		{"iterator, a bean", call(t, list, "iterator"), "{}"},
		{"Object", value.FromObject(blank{}), "{}"},
		{"Object with a text", value.FromObject(label("a/b")), `"a\/b"`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			got, err := c.v.AppendJSON(nil, value.EscapeSlash)
			if string(got) != c.want || err != nil {
				t.Errorf("got %s, %v, want %s", got, err, c.want)
			}
			plain, err := c.v.AppendJSON([]byte("x"), value.PlainSlash)
			if want := "x" + strings.ReplaceAll(c.want, `\/`, "/"); string(plain) != want || err != nil {
				t.Errorf("PlainSlash: got %s, %v, want %s", plain, err, want)
			}
		})
	}
}

func TestAppendJSONErrors(t *testing.T) {
	t.Parallel()
	s, i := value.String, value.Int
	cyclic := value.NewList()
	cyclic.Append(mapOf(s("l"), cyclic.Value()))
	entries := call(t, mapOf(s("k"), i(1)), "entrySet")
	for _, c := range []struct {
		rule  string
		v     value.Value
		class string
	}{
		{"a list that holds itself", cyclic.Value(), "java.lang.StackOverflowError"},
		{"the key null", mapOf(value.Null, i(1)), "java.lang.NullPointerException"},
		{"entries of a map", entries, "java.lang.IllegalAccessError"},
		{"a class", call(t, s(""), "getClass"), "java.lang.IllegalAccessError"},
		{"char[]", call(t, s("ab"), "toCharArray"), "java.lang.ClassCastException"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			_, err := c.v.AppendJSON(nil, value.PlainSlash)
			var thrown *value.Exception
			if !errors.As(err, &thrown) || thrown.Class != c.class {
				t.Errorf("got %v, want %s", err, c.class)
			}
		})
	}
}

// TestAppendJSONIsBounded writes 40 lists that hold each other twice, a text of
// many terabytes.
func TestAppendJSONIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a gigabyte of memory")
	}
	list := value.NewList(value.String(strings.Repeat("x", 1<<20)))
	for range 40 {
		list = value.NewList(list.Value(), list.Value())
	}
	_, err := list.Value().AppendJSON(nil, value.PlainSlash)
	var thrown *value.Exception
	if !errors.As(err, &thrown) || thrown.Class != "java.lang.OutOfMemoryError" {
		t.Errorf("got %v", err)
	}
}

func TestAppendJSONOfDocument(t *testing.T) {
	t.Parallel()
	doc, err := value.ParseJSON(`{"a":[1.50,1e400,"\u20ac/",{"b":{}}],"c":[[]]}`)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"a":[1.5,null,"\u20AC/",{"b":{}}],"c":[[]]}`
	if got, err := doc.Root().AppendJSON(nil, value.PlainSlash); string(got) != want || err != nil {
		t.Errorf("got %s, %v, want %s", got, err, want)
	}
	list, _ := doc.Root().Get("a")
	inner, _ := list.At(3)
	_ = value.SetProperty(inner, "n", value.True)
	const changed = `{"a":[1.5,null,"\u20AC/",{"b":{},"n":true}],"c":[[]]}`
	if got, err := doc.Root().AppendJSON(nil, value.PlainSlash); string(got) != changed || err != nil {
		t.Errorf("after a change: got %s, %v, want %s", got, err, changed)
	}
}

func TestMarshalJSON(t *testing.T) {
	t.Parallel()
	got, err := json.Marshal(map[string]value.Value{"v": mapOf(value.String("b"), value.Int(1), value.String("a/"), value.Null)})
	if string(got) != `{"v":{"b":1,"a/":null}}` || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestAppendQuoted(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                          `""`,
		"a/b\"\\":                   `"a/b\"\\"`,
		"\x00\n\x1f\x7f\u0085":      `"\u0000\n\u001F` + "\x7f\u0085\"",
		"é\u2028😀\ud7ff":            "\"é\u2028😀\ud7ff\"",
		"\xed\xa0\xbd":              `"\uD83D"`,
		"a\xed\xb8\x80\xed\xa0\xbd": `"a\uDE00\uD83D"`,
	} {
		if got := string(value.AppendQuoted([]byte("x"), text)); got != "x"+want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
