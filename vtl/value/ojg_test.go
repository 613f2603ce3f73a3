package value_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/ohler55/ojg/alt"
	"github.com/ohler55/ojg/jp"
	"github.com/ohler55/ojg/oj"

	"github.com/velmap/velmap/vtl/value"
)

var (
	_ jp.Keyed            = value.Keyed{}
	_ jp.Keyed            = (*value.Map)(nil)
	_ jp.RemovableIndexed = value.Indexed{}
	_ jp.RemovableIndexed = (*value.List)(nil)
	_ alt.Simplifier      = value.Keyed{}
	_ alt.Simplifier      = (*value.Map)(nil)
	_ alt.Simplifier      = value.Indexed{}
	_ alt.Simplifier      = (*value.List)(nil)
	_ json.Marshaler      = value.Value{}
	_ json.Marshaler      = value.Keyed{}
	_ json.Marshaler      = (*value.Map)(nil)
	_ json.Marshaler      = value.Indexed{}
	_ json.Marshaler      = (*value.List)(nil)
)

const shop = `{"z":{"title":"Sayings","price":8.95,"tags":["a","b"]},"a":[1,2.5,"x",null,true,12345678901234567890]}`

// roots returns a text as the containers of a Document and as built ones.
func roots(t *testing.T, text string) map[string]value.Value {
	t.Helper()
	built, err := value.Of(oj.MustParseString(text))
	if err != nil {
		t.Fatal(err)
	}
	return map[string]value.Value{"document": parse(text), "built": built}
}

func TestJPGet(t *testing.T) {
	t.Parallel()
	root := parse(shop)
	for _, c := range []struct {
		path string
		want []any
	}{
		{"$.z.title", []any{"Sayings"}},
		{"$.z.price", []any{8.95}},
		{"$.z.tags[1]", []any{"b"}},
		{"$.z.tags[-1]", []any{"b"}},
		{"$.z.tags[*]", []any{"a", "b"}},
		{"$.a[0]", []any{int64(1)}},
		{"$.a[3]", []any{nil}},
		{"$.a[4]", []any{true}},
		{"$.a[5]", []any{json.Number("12345678901234567890")}},
		{"$.a[6]", nil},
		{"$.none", nil},
		{"$..title", []any{"Sayings"}},
		{"$.a[?(@ > 1)]", []any{2.5}},
		{"$.a[?(@ == 'x')]", []any{"x"}},
	} {
		if got := jp.MustParseString(c.path).Get(root.Live()); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %#v, want %#v", c.path, got, c.want)
		}
	}
}

func TestJPWalksInOrder(t *testing.T) {
	t.Parallel()
	root := parse(`{"z":1,"y":2,"a":3,"m":4}`)
	if got := jp.W().Get(root.Live()); !reflect.DeepEqual(got, []any{int64(1), int64(2), int64(3), int64(4)}) {
		t.Errorf("got %v", got)
	}
}

// TestJPSet changes containers through jp and looks at them through a handle
// that was there before.
func TestJPSet(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule, path string
		set        any
		want       string
	}{
		{"a member", "$.a.b", 2, `{"a":{"b":2,"c":[3,4]}}`},
		{"a new member comes last", "$.a.d", "x", `{"a":{"b":1,"c":[3,4],"d":"x"}}`},
		{"an element", "$.a.c[1]", nil, `{"a":{"b":1,"c":[3,null]}}`},
		{"the last element", "$.a.c[-1]", 5, `{"a":{"b":1,"c":[3,5]}}`},
		{"every element", "$.a.c[*]", 0, `{"a":{"b":1,"c":[0,0]}}`},
		{"a tree", "$.a", map[string]any{"y": []any{1}, "x": nil}, `{"a":{"x":null,"y":[1]}}`},
		{"missing members on the way", "$.a.d.e.f", 9, `{"a":{"b":1,"c":[3,4],"d":{"e":{"f":9}}}}`},
		{"a missing list on the way", "$.a.d[1].e", 9, ""},
		{"an element of a missing list", "$.a.d[1]", 9, `{"a":{"b":1,"c":[3,4],"d":[null,9]}}`},
		{"what has no value", "$.a", make(chan int), `{"a":{}}`},
	} {
		for home, root := range roots(t, `{"a":{"b":1,"c":[3,4]}}`) {
			err := jp.MustParseString(c.path).Set(root.Live(), c.set)
			got, _ := root.MarshalJSON()
			if c.want == "" {
				if err == nil {
					t.Errorf("%s in a %s: no error", c.rule, home)
				}
				continue
			}
			if err != nil || string(got) != c.want {
				t.Errorf("%s in a %s: got %s, %v, want %s", c.rule, home, got, err, c.want)
			}
		}
	}
}

func TestJPDel(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, path, want string }{
		{"a member", "$.a.b", `{"a":{"c":[3,4]}}`},
		{"a missing member", "$.a.x", `{"a":{"b":1,"c":[3,4]}}`},
		{"every member", "$.a.*", `{"a":{}}`},
		{"an element becomes null", "$.a.c[0]", `{"a":{"b":1,"c":[null,4]}}`},
	} {
		for home, root := range roots(t, `{"a":{"b":1,"c":[3,4]}}`) {
			err := jp.MustParseString(c.path).Del(root.Live())
			if got, _ := root.MarshalJSON(); err != nil || string(got) != c.want {
				t.Errorf("%s of a %s: got %s, %v, want %s", c.rule, home, got, err, c.want)
			}
		}
	}
}

func TestJPRemoveAndModify(t *testing.T) {
	t.Parallel()
	for home, root := range roots(t, `{"a":{"b":1,"c":[3,4,5]}}`) {
		if _, err := jp.MustParseString("$.a.c[0]").Remove(root.Live()); err != nil {
			t.Errorf("%s: %v", home, err)
		}
		_, err := jp.MustParseString("$.a.c[*]").Modify(root.Live(), func(e any) (any, bool) {
			return e.(int64) * 10, true
		})
		if got, _ := root.MarshalJSON(); err != nil || string(got) != `{"a":{"b":1,"c":[40,50]}}` {
			t.Errorf("%s: got %s, %v", home, got, err)
		}
	}
}

// TestSetIsLive sets a container as a member of another: both handles are one
// container, as after a put in Java.
func TestSetIsLive(t *testing.T) {
	t.Parallel()
	m, l := value.NewMap(), value.NewList()
	m.SetValueForKey("a", l)
	m.SetValueForKey("b", m.Value().Live())
	l.Append(value.Int(1))
	got, _ := m.Value().Get("b")
	inner, _ := got.Get("a")
	if inner.String() != "[1]" {
		t.Errorf("got %s", inner)
	}
}

func TestSetOfGoDataStaysGoDataUntilRead(t *testing.T) {
	t.Parallel()
	m := value.NewMap()
	list, members := []any{nil}, map[string]any{}
	m.SetValueForKey("list", list)
	m.SetValueForKey("map", members)
	list[0], members["loop"] = members, members
	if got := jp.MustParseString("$.map.loop.loop").Get(m); len(got) != 1 {
		t.Errorf("got %v", got)
	}
	if _, err := m.MarshalJSON(); err == nil {
		t.Error("a map that holds itself has a text")
	}
}

func TestWhatHasNoValueIsKept(t *testing.T) {
	t.Parallel()
	c := make(chan int)
	m := value.NewMap()
	m.SetValueForKey("c", c)
	if got, has := m.ValueForKey("c"); got != c || !has {
		t.Errorf("got %v, %v", got, has)
	}
	v, _ := m.Value().Get("c")
	o, _ := v.Object()
	if _, ok := o.Get("x"); ok {
		t.Error("it has a property")
	}
	if _, ok, err := o.Call("x", nil); ok || err != nil {
		t.Error("it has a method")
	}
}

func TestKeyedEdges(t *testing.T) {
	t.Parallel()
	m := value.NewHashMap()
	m.Put(value.Int(1), value.True)
	m.Set("b", value.Null)
	if got := m.Keys(); !reflect.DeepEqual(got, []string{"b"}) {
		t.Errorf("Keys: %v", got)
	}
	if v, has := m.ValueForKey("b"); v != nil || !has {
		t.Errorf("null: %v, %v", v, has)
	}
	m.RemoveValueForKey("b")
	if v, has := m.ValueForKey("b"); v != nil || has || m.Len() != 1 {
		t.Errorf("removed: %v, %v", v, has)
	}
	none := value.Keyed{Value: value.Int(1)}
	none.SetValueForKey("a", 1)
	none.RemoveValueForKey("a")
	if len(none.Keys()) != 0 || none.Simplify() != int64(1) {
		t.Error("a number has members")
	}
	fixed := value.Keyed{Value: call(t, m.Value(), "of", value.String("a"), value.Int(1))}
	fixed.SetValueForKey("a", 2)
	fixed.RemoveValueForKey("a")
	if fixed.String() != "{a=1}" {
		t.Errorf("an immutable map is now %s", fixed)
	}
}

func TestIndexedEdges(t *testing.T) {
	t.Parallel()
	l := value.NewList(value.Int(1), value.Int(2), value.Int(3))
	l.SetValueAtIndex(3, 1)
	l.SetValueAtIndex(-1, 1)
	l.RemoveValueAtIndex(3)
	if l.ValueAtIndex(3) != nil || l.ValueAtIndex(-1) != nil || l.Size() != 3 {
		t.Errorf("out of range: %s", l.Value())
	}
	part := value.Indexed{Value: call(t, l.Value(), "subList", value.Int(1), value.Int(3))}
	part.SetValueAtIndex(0, "x")
	part.RemoveValueAtIndex(1)
	if l.Value().String() != "[1, x]" {
		t.Errorf("changed by a part of it: %s", l.Value())
	}
	l.Append(value.Null)
	part.SetValueAtIndex(0, "y")
	if l.Value().String() != "[1, x, null]" {
		t.Errorf("changed by a part of how it was: %s", l.Value())
	}
	fixed := value.Indexed{Value: call(t, l.Value(), "of", value.Int(1))}
	fixed.SetValueAtIndex(0, 2)
	fixed.RemoveValueAtIndex(0)
	if fixed.String() != "[1]" {
		t.Errorf("an immutable list is now %s", fixed)
	}
	none := value.Indexed{Value: value.True}
	none.SetValueAtIndex(0, 1)
	if none.Size() != 0 || none.Simplify() != true {
		t.Error("true has elements")
	}
}

func TestOJWrites(t *testing.T) {
	t.Parallel()
	for home, root := range roots(t, `{"b":[1,{"d":"<é>","c":null}],"a":1.5}`) {
		for what, data := range map[string]any{"Any": root.Any(), "Live": root.Live()} {
			if got := oj.JSON(data, &oj.Options{Sort: true, HTMLUnsafe: true}); got != `{"a":1.5,"b":[1,{"c":null,"d":"<é>"}]}` {
				t.Errorf("%s of a %s: got %s", what, home, got)
			}
		}
	}
	if got := oj.JSON(map[string]any{"v": parse(`{"b":1e2,"a":1.50}`)}); got != `{"v":{"b":100.0,"a":1.5}}` {
		t.Errorf("a Value in other data: got %s", got)
	}
	large := `[12345678901234567890,1.000000000000000000]`
	for what, data := range map[string]any{"Any": parse(large).Any(), "Live": parse(large).Live()} {
		if got := oj.JSON(data); got != large {
			t.Errorf("%s: got %s", what, got)
		}
	}
}

func TestEncodingJSONWrites(t *testing.T) {
	t.Parallel()
	const text = `{"b":[1,{"d":"x","c":null}],"a":12345678901234567890}`
	root := parse(text)
	for what, data := range map[string]any{"Value": root, "Live": root.Live()} {
		if got, err := json.Marshal(data); err != nil || string(got) != text {
			t.Errorf("%s: got %s, %v", what, got, err)
		}
	}
	got, err := json.Marshal(root.Any())
	if err != nil || string(got) != `{"a":12345678901234567890,"b":[1,{"c":null,"d":"x"}]}` {
		t.Errorf("Any: got %s, %v", got, err)
	}
	l := value.NewList(value.NewMap().Value())
	if got, err := json.Marshal(l); err != nil || string(got) != `[{}]` {
		t.Errorf("List: got %s, %v", got, err)
	}
}

func TestAltCompares(t *testing.T) {
	t.Parallel()
	for home, root := range roots(t, `{"b":[1,2],"a":{"x":1.0}}`) {
		for _, c := range []struct{ text, want string }{
			{`{"a":{"x":1},"b":[1,2]}`, `[]`},
			{`{"a":{"x":1},"b":[1,3]}`, `[["b",1]]`},
			{`{"a":{"x":1,"y":0},"b":[1,2]}`, `[["a","y"]]`},
		} {
			diffs := []any{}
			for _, d := range alt.Diff(root.Live(), parse(c.text).Live()) {
				diffs = append(diffs, []any(d))
			}
			if got := oj.JSON(diffs); got != c.want {
				t.Errorf("%s with %s: got %s, want %s", home, c.text, got, c.want)
			}
		}
		if !alt.Match(map[string]any{"b": []any{1, 2}}, alt.Decompose(root.Live())) {
			t.Errorf("%s: no match", home)
		}
	}
}
