package value

import "unsafe"

// viewKind says what of a map a view shows.
type viewKind uint8

const (
	viewKeys viewKind = iota
	viewValues
	viewEntries

	viewKinds // how many there are
)

// view is a live view of a map: keySet(), values() or entrySet(). An immutable
// set is the view of the keys of a map that nobody else has.
type view struct {
	class *Class
	kind  viewKind
	owner Value // the map
}

func newView(owner Value, kind viewKind) Value {
	if owner.home == built && owner.mapOf().extra != nil {
		return viewValue(owner.mapOf().extra.view(owner, kind))
	}
	return viewValue(&view{class: viewClass(owner.mapClass(), kind), kind: kind, owner: owner})
}

// view returns the view of a kind of the map, which keeps it as Java's maps do.
func (x *mapExtra) view(owner Value, kind viewKind) *view {
	if x.views[kind] == nil {
		x.views[kind] = &view{class: viewClass(owner.mapClass(), kind), kind: kind, owner: owner}
	}
	return x.views[kind]
}

func viewValue(w *view) Value { return Value{kind: KindCollection, ref: unsafe.Pointer(w)} }

func (v Value) view() *view { return (*view)(v.ref) }

// pick returns what the view shows of an entry.
func (w *view) pick(key, value Value) Value {
	switch w.kind {
	case viewKeys:
		return key
	case viewValues:
		return value
	default:
		return newEntry(w.owner, key, value)
	}
}

func (w *view) elements(yield func(Value) bool) {
	for k, e := range w.owner.Entries() {
		if !yield(w.pick(k, e)) {
			return
		}
	}
}

// contains reports whether the view shows a value.
func (w *view) contains(v Value) (bool, error) {
	switch w.kind {
	case viewKeys:
		_, ok := w.owner.get(v)
		return ok, nil
	case viewValues:
		return hasValue(w.owner, v)
	default:
		var t traversal
		return t.setContains(w, v), t.failure
	}
}

// remove removes the first entry that the view shows as v.
func (w *view) remove(v Value) (bool, error) {
	if w.immutableSet() {
		return false, throw(unsupportedOperation, "")
	}
	if has, err := w.contains(v); !has || err != nil {
		return false, err
	}
	if w.immutable() {
		return false, throw(unsupportedOperation, "remove")
	}
	m := w.owner.writableMap()
	switch w.kind {
	case viewKeys:
		m.Remove(v)
	case viewEntries:
		m.Remove(v.entry().key)
	default:
		for i := m.live(0); i >= 0; i = m.live(i + 1) {
			if Equal(m.entries[i].value, v) {
				m.unlink(i)
				m.compact()
				return true, nil
			}
		}
	}
	return true, nil
}

// immutable reports whether the view is one of an immutable map; immutableSet
// whether it is an immutable set, which refuses every change, even one that
// would change nothing.
func (w *view) immutable() bool { return immutableMap(w.owner.mapClass()) }

func (w *view) immutableSet() bool { return w.class == classSet12 || w.class == classSetN }
