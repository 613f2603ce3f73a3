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
	case source.IsList() && was.IsList() && now.IsList():
		return keepElements(source, was, now)
	default:
		return now
	}
}

// keepMembers keeps the order of what is known, which may mean something. What
// is not known goes where it was, as far as that can be told.
func keepMembers(source, was, now value.Value) value.Value {
	m := value.NewMap()
	next := 0
	known := make([]value.Value, 0, now.Len())
	for key := range now.Entries() {
		known = append(known, key)
	}
	put := func() { // the next of those that are known
		key := known[next]
		v, _ := now.Get(key.String())
		if before, ok := was.Get(key.String()); ok && sameJSON(before, v) {
			v, _ = source.Get(key.String())
		}
		m.Put(key, v)
		next++
	}
	for key, v := range source.Entries() {
		_, stands := now.Get(key.String())
		_, decoded := was.Get(key.String())
		switch {
		case !stands && !decoded:
			m.Put(key, v)
		case stands && next < len(known):
			put()
		}
	}
	for next < len(known) {
		put()
	}
	return m.Value()
}

// keepElements keeps those that stand, wherever they are now.
func keepElements(source, was, now value.Value) value.Value {
	list, from := value.NewJSONArray(), 0
	for v := range now.Elements() {
		for i := from; i < was.Len(); i++ {
			if before, _ := was.At(i); sameJSON(before, v) {
				v, _ = source.At(i)
				from = i + 1
				break
			}
		}
		list.Append(v)
	}
	return list.Value()
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
