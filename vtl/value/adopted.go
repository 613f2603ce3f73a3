package value

import (
	"maps"
	"slices"
	"unsafe"
)

// adoptedMap is a map[string]any that was set as a member or an element, until
// it is first looked at. jp goes on to fill the map that it has set, so it
// can't be copied before that.
type adoptedMap struct {
	data  map[string]any
	built *Map
}

// adoptedList is to a []any what adoptedMap is to a map.
type adoptedList struct {
	data  []any
	built *List
}

// adopt returns what is set for Go data.
func adopt(data any) Value {
	switch data := data.(type) {
	case map[string]any:
		return Value{kind: KindMap, home: adopted, ref: unsafe.Pointer(&adoptedMap{data: data})}
	case []any:
		return Value{kind: KindList, home: adopted, ref: unsafe.Pointer(&adoptedList{data: data})}
	}
	v, err := Of(data)
	if err != nil {
		return FromObject(opaque{data})
	}
	return v
}

func (a *adoptedMap) build() *Map {
	if a.built == nil {
		a.built = NewMap()
		for _, key := range slices.Sorted(maps.Keys(a.data)) {
			a.built.Set(key, adopt(a.data[key]))
		}
		a.data = nil
	}
	return a.built
}

func (a *adoptedList) build() *List {
	if a.built == nil {
		elements := make([]Value, len(a.data))
		for i, e := range a.data {
			elements[i] = adopt(e)
		}
		a.built, a.data = NewList(elements...), nil
	}
	return a.built
}

// opaque is an Object that has nothing to show but the Go data in it.
type opaque struct{ data any }

func (opaque) Get(string) (Value, bool) { return Null, false }

func (opaque) Call(string, []Value) (v Value, ok bool, err error) { return Null, false, nil }
