package value

import "testing"

func TestPlaceFindsWhatGetFinds(t *testing.T) {
	m := NewHashMap()
	keys := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}
	for i, key := range keys {
		m.Set(key, Int(int32(i)))
	}
	m.Remove(String("d"))
	document, err := ParseJSON(`{"a":1,"b":2}`)
	if err != nil {
		t.Fatal(err)
	}
	var p Place
	for _, receiver := range []Value{m.Value(), document.Root(), NewMap().Value()} {
		asked := []string{"a", "b", "c", "d", "e", "k", "j", "a", "a", "none", "k", "b"}
		for key := range receiver.Entries() {
			asked = append(asked, key.String())
		}
		for _, key := range asked {
			want, _ := receiver.Get(key)
			if got, ok := p.Lookup(receiver, String(key)); !ok || !Equal(got, want) {
				t.Errorf("%s of %s: got %s, %v, want %s", key, receiver, got, ok, want)
			}
		}
	}
	if _, ok := p.Lookup(m.Value(), Int(1)); ok {
		t.Error("a key that is no String is left to get")
	}
	if _, ok := p.Lookup(NewList().Value(), String("a")); ok {
		t.Error("a list has no keys")
	}
}
