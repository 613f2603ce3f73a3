package value_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestMapAgainstModel puts and removes many keys, so that the index is built,
// chains are cut and removed entries dropped, beside a Go map and a list.
func TestMapAgainstModel(t *testing.T) {
	m, model := value.NewMap(), map[string]int32{}
	var order []string
	for i := range int32(5000) {
		key := strconv.Itoa(int(i*7919) % 300)
		if i%3 == 0 {
			m.Remove(value.String(key))
			if _, ok := model[key]; ok {
				delete(model, key)
				order = without(order, key)
			}
			continue
		}
		if _, ok := model[key]; !ok {
			order = append(order, key)
		}
		model[key] = i
		m.Set(key, value.Int(i))
	}
	if m.Len() != len(model) {
		t.Fatalf("Len() = %d, want %d", m.Len(), len(model))
	}
	n := 0
	for key, v := range m.All() {
		if key.String() != order[n] || !value.Equal(v, value.Int(model[order[n]])) {
			t.Fatalf("entry %d is %v=%v, want %s=%d", n, key, v, order[n], model[order[n]])
		}
		n++
	}
}

func without(list []string, drop string) []string {
	kept := list[:0]
	for _, s := range list {
		if s != drop {
			kept = append(kept, s)
		}
	}
	return kept
}

// TestMapRemovalThroughIterator removes every entry of a big map one by one,
// which must not move the entries under the iterator.
func TestMapRemovalThroughIterator(t *testing.T) {
	for name, m := range map[string]*value.Map{"LinkedHashMap": value.NewMap(), "HashMap": value.NewHashMap()} {
		for i := range int32(100) {
			m.Put(value.Int(i), value.Int(-i))
		}
		keys, _, _ := value.Call(m.Value(), "keySet")
		i, _, _ := value.Call(keys, "iterator")
		seen := 0
		for {
			if more, _, _ := value.Call(i, "hasNext"); !more.Truth() {
				break
			}
			if _, _, err := value.Call(i, "next"); err != nil {
				t.Fatal(name, err)
			}
			if _, _, err := value.Call(i, "remove"); err != nil {
				t.Fatal(name, err)
			}
			seen++
		}
		if seen != 100 || m.Len() != 0 {
			t.Errorf("%s: walked %d entries, %d are left", name, seen, m.Len())
		}
	}
}

func TestListCannotGrowForEver(t *testing.T) {
	l := value.NewList(make([]value.Value, 6_000_000)...).Value()
	if _, _, err := value.Call(l, "addAll", l); className(err) != "java.lang.OutOfMemoryError" {
		t.Errorf("addAll of six million elements to as many: %v", err)
	}
}

// TestCyclicValuesEnd holds that containers that hold each other end every
// walk.
func TestCyclicValuesEnd(t *testing.T) {
	cycle := func() value.Value {
		a, b := value.NewList(), value.NewList()
		a.Append(b.Value(), b.Value())
		b.Append(a.Value(), a.Value())
		return a.Value()
	}
	a, b := cycle(), cycle()
	if value.Equal(a, b) {
		t.Error("two cyclic lists are equal")
	}
	if !value.Equal(a, a) {
		t.Error("a cyclic list is not equal to itself")
	}
	for _, method := range []string{"hashCode", "toString"} {
		if _, _, err := value.Call(a, method); className(err) != "java.lang.StackOverflowError" {
			t.Errorf("%s() of a cyclic list: %v", method, err)
		}
	}
}

// TestCyclicKeysEnd holds the same of maps that are their own keys, by way of
// an entry or a set of keys.
func TestCyclicKeysEnd(t *testing.T) {
	cycle := func() value.Value {
		m := value.NewMap()
		entries, _, _ := value.Call(m.Value(), "entrySet")
		m.Put(entries, m.Value())
		m.Put(m.Value(), entries)
		return m.Value()
	}
	a, b := cycle(), cycle()
	if value.Equal(a, b) {
		t.Error("two cyclic maps are equal")
	}
	for _, method := range []string{"hashCode", "toString"} {
		if _, _, err := value.Call(a, method); className(err) != "java.lang.StackOverflowError" {
			t.Errorf("%s() of a cyclic map: %v", method, err)
		}
	}
}

// TestCyclicJSONKeyEnds holds that the text of a key which holds its own map is
// given up at once, and not quoted again on every level.
func TestCyclicJSONKeyEnds(t *testing.T) {
	array, m := value.NewJSONArray(), value.NewHashMap()
	m.Put(array.Value(), value.Int(1))
	array.Append(m.Value())
	if _, err := array.Value().AppendString(nil); className(err) != "java.lang.StackOverflowError" {
		t.Errorf("printing failed with %v", err)
	}
}

// An object of a type that Go's == panics on.
type incomparable []int

func (incomparable) Get(string) (value.Value, bool) { return value.Null, false }
func (incomparable) Call(string, []value.Value) (value.Value, bool, error) {
	return value.Null, false, nil
}

func TestEqualOfObjects(t *testing.T) {
	a, b := value.FromObject(incomparable{1}), value.FromObject(incomparable{1})
	if !value.Equal(a, a) || value.Equal(a, b) {
		t.Error("Objects are equal by identity")
	}
}

func TestIndexWithoutSize(t *testing.T) {
	_, err := value.GetIndex(value.String("text"), value.Int(-1))
	if err == nil || !strings.Contains(err.Error(), "A 'size()' method required for negative value -1") {
		t.Errorf("GetIndex of a String: %v", err)
	}
}
