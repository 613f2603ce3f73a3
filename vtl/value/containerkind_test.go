package value

import "testing"

func TestIsMapAndIsList(t *testing.T) {
	for _, c := range []struct {
		name         string
		v            Value
		isMap, aList bool
	}{
		{"a map", NewMap().Value(), true, false},
		{"a list", NewList().Value(), false, true},
		{"an array is no list", newArray(classString, nil), false, false},
		{"a number", numberText("1"), false, false},
		{"null", Null, false, false},
	} {
		if c.v.IsMap() != c.isMap || c.v.IsList() != c.aList {
			t.Errorf("%s: %v, %v", c.name, c.v.IsMap(), c.v.IsList())
		}
	}
}
