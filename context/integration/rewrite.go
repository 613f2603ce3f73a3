package integration

import (
	"bytes"

	"github.com/velmap/velmap/vtl/value"
)

// rewrite returns a copy of an object in which the members stand that have
// changed. Both lists have the same names.
func rewrite(source value.Value, was, now []member) value.Value {
	m := value.NewMap()
	merge(m, source)
	for i, after := range now {
		switch {
		case sameJSON(was[i].value, after.value):
		case after.value.IsNull():
			m.Remove(value.String(after.name))
		default:
			before, _ := source.Get(after.name)
			m.Set(after.name, keep(before, was[i].value, after.value))
		}
	}
	return m.Value()
}

// keep returns a copy of a map or a list in which the parts that have not
// changed are those of the source: they may be intrinsics, or not known.
func keep(source, was, now value.Value) value.Value {
	_, _, intrinsic := intrinsicOf(source)
	switch {
	case source.IsMap() && now.IsMap() && !intrinsic:
		return keepMembers(source, was, now)
	case source.IsList() && now.IsList():
		list, i := value.NewJSONArray(), 0
		for v := range now.Elements() {
			if before, ok := was.At(i); ok && sameJSON(before, v) {
				v, _ = source.At(i)
			}
			list.Append(v)
			i++
		}
		return list.Value()
	default:
		return now
	}
}

func keepMembers(source, was, now value.Value) value.Value {
	m := value.NewMap()
	for key, v := range source.Entries() {
		_, stands := now.Get(key.String())
		if _, known := was.Get(key.String()); stands || !known {
			m.Put(key, v)
		}
	}
	for key, v := range now.Entries() {
		if before, ok := was.Get(key.String()); !ok || !sameJSON(before, v) {
			m.Put(key, v)
		}
	}
	return m.Value()
}

// sameJSON reports whether two values are written alike, the order of members
// included.
func sameJSON(a, b value.Value) bool {
	x, err := a.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		return false
	}
	y, err := b.AppendJSON(nil, value.PlainSlash)
	return err == nil && bytes.Equal(x, y)
}
