package value

import "testing"

func TestMutedMap(t *testing.T) {
	muted := NewHashMap()
	muted.Mute()
	muted.Set("a", Int(1))
	holder := NewMap()
	holder.Set("m", muted.Value())
	clone, _, err := Call(muted.Value(), "clone")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		rule       string
		v          Value
		text, json string
	}{
		{"it prints nothing", muted.Value(), "", `{"a":1}`},
		{"so it does in another map", holder.Value(), "{m=}", `{"m":{"a":1}}`},
		{"so it does in a list", NewList(muted.Value()).Value(), "[]", `[{"a":1}]`},
		{"a JSONArray prints as JSON", NewJSONArray(muted.Value()).Value(), `[{"a":1}]`, `[{"a":1}]`},
		{"its clone is muted as well", clone, "", `{"a":1}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := test.v.String(); got != test.text {
				t.Errorf("printed %q, want %q", got, test.text)
			}
			got, err := test.v.AppendJSON(nil, PlainSlash)
			if err != nil || string(got) != test.json {
				t.Errorf("JSON %q, %v, want %q", got, err, test.json)
			}
		})
	}
	empty := NewHashMap()
	empty.Mute()
	if same, err := LooseEqual(empty.Value(), NewMap().Value()); err != nil || same {
		t.Errorf("an empty one equals an empty map that prints: %v, %v", same, err)
	}
	if !Equal(empty.Value(), NewMap().Value()) {
		t.Error("equals, which looks at members alone, finds a difference")
	}
	if text, _, err := Call(muted.Value(), "toString"); err != nil || text.String() != "" {
		t.Errorf("toString() is %q, %v", text, err)
	}
	if same, err := LooseEqual(muted.Value(), String("")); err != nil || !same {
		t.Errorf("it does not equal the empty string: %v", err)
	}
}

func TestOnReplace(t *testing.T) {
	m := NewHashMap()
	var replaced []string
	m.OnReplace(func(key Value) { replaced = append(replaced, key.String()) })
	m.Set("a", Int(1))
	m.Set("b", Int(2))
	m.Remove(String("b"))
	m.Set("b", Int(3))
	if len(replaced) != 0 {
		t.Errorf("new keys were reported: %q", replaced)
	}
	more := NewMap()
	more.Set("a", Int(4))
	for _, call := range []struct {
		method string
		args   []Value
	}{
		{"put", []Value{String("a"), Int(5)}},
		{"putAll", []Value{more.Value()}},
		{"replace", []Value{String("a"), Int(6)}},
	} {
		if _, ok, err := Call(m.Value(), call.method, call.args...); !ok || err != nil {
			t.Fatalf("%s: %v, %v", call.method, ok, err)
		}
	}
	if err := SetProperty(m.Value(), "a", Int(7)); err != nil {
		t.Fatal(err)
	}
	if err := SetIndex(m.Value(), String("a"), Int(8)); err != nil {
		t.Fatal(err)
	}
	entries, _, err := Call(m.Value(), "entrySet")
	if err != nil {
		t.Fatal(err)
	}
	for e := range entries.Elements() {
		if _, _, err := Call(e, "setValue", Int(9)); err != nil {
			t.Fatal(err)
		}
	}
	if len(replaced) != 7 {
		t.Errorf("got %d reports, want 7: %q", len(replaced), replaced)
	}
}

func TestResetMapIsNew(t *testing.T) {
	used, fresh := NewHashMap(), NewHashMap()
	for i := range int32(100) {
		used.Put(Int(i), Int(i))
	}
	_ = used.Value().String()
	used.Reset()
	if used.Len() != 0 {
		t.Fatalf("%d entries are left", used.Len())
	}
	for _, key := range []string{"stage", "path", "apiId", "requestId", "identity", "httpMethod", "a", "b", "c", "d", "e", "f", "g"} {
		used.Set(key, True)
		fresh.Set(key, True)
	}
	if got, want := used.Value().String(), fresh.Value().String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if _, ok := used.Get(Int(3)); ok {
		t.Error("a key from before is still there")
	}
}

func TestResetMapDoesNotAllocate(t *testing.T) {
	m := NewHashMap()
	keys := []string{"stage", "path", "apiId", "requestId", "identity", "httpMethod", "a", "b", "c", "d", "e", "f", "g"}
	fill := func() {
		m.Reset()
		for _, key := range keys {
			m.Set(key, True)
		}
		for range m.All() {
		}
	}
	fill()
	if n := testing.AllocsPerRun(100, fill); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
