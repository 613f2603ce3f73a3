package value

import "unsafe"

// entry is one entry of a map: it shows the value that its key has now, and
// setValue writes through to the map.
type entry struct {
	class      *Class
	owner      Value // null for an entry that Map.entry made
	key, value Value
}

func newEntry(owner, key, value Value) Value {
	return Value{kind: KindEntry, ref: unsafe.Pointer(&entry{
		class: entryClass(owner.mapClass()), owner: owner, key: key, value: value,
	})}
}

// entry returns the entry that v holds, brought up to date with its map. An
// entry that was removed keeps the value it was last seen with.
func (v Value) entry() *entry {
	e := (*entry)(v.ref)
	if e.owner.kind == KindMap {
		if m := e.owner.mapOf(); m != nil {
			if i := m.findSame(e.key); i >= 0 {
				e.value = m.entries[i].value
			}
		}
	}
	return e
}

// set replaces the value, in the map as well, and returns the one before.
func (e *entry) set(v Value) (previous Value, err error) {
	if e.class == classKeyValueHolder {
		return Null, throw(unsupportedOperation, "not supported")
	}
	m := e.owner.writableMap()
	if i := m.findSame(e.key); i >= 0 {
		m.replace(i, v)
	}
	previous, e.value = e.value, v
	return previous, nil
}
