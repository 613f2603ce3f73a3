package value

import (
	"iter"
	"unsafe"
)

// A Map is a java.util.Map that a program or a template has built. It keeps
// the order of its class: insertion order for a LinkedHashMap, the order of
// the hash buckets for a HashMap. It must not be used by two renders at once.
type Map struct {
	class    *Class
	entries  []mapEntry // in the order of insertion, removed ones included
	removed  int        // how many of entries are
	index    map[mapKey]int32
	capacity int     // buckets of a HashMap
	buckets  []int32 // order of a HashMap at modCount sorted
	sorted   int
	modCount int // changes of structure, for iterators

	extra *mapExtra // what few maps have
}

// mapExtra is what only the maps of a program have.
type mapExtra struct {
	muted    bool            // see Mute
	replaced func(key Value) // see OnReplace
	views    [viewKinds]*view

	// What index and buckets were before the last Reset, for their memory.
	spareIndex map[mapKey]int32
	spareOrder []int32
}

func (m *Map) extras() *mapExtra {
	if m.extra == nil {
		m.extra = &mapExtra{}
	}
	return m.extra
}

// mapEntry is one entry of a Map, or the place of one that was removed.
type mapEntry struct {
	key, value Value
	hash       uint32 // hashCode of the key when it was put; of a String only in a HashMap
	next       int32  // the entry after this one under the same index key, or -1
	removed    bool
}

// NewMap returns an empty java.util.LinkedHashMap, which is what map literals
// and JSON objects are.
func NewMap() *Map { return &Map{class: classLinkedHashMap} }

// NewHashMap returns an empty java.util.HashMap, which iterates in the order
// of its buckets: that of java.util.HashMap in JDK 8 to 17, as long as fewer
// than nine keys share a bucket.
func NewHashMap() *Map { return &Map{class: classHashMap} }

// Value returns the map as a Value: a handle, not a copy.
func (m *Map) Value() Value { return Value{kind: KindMap, ref: unsafe.Pointer(m)} }

// Len returns the number of entries.
func (m *Map) Len() int { return len(m.entries) - m.removed }

// Get returns the value of a key; ok is false when the map has no such key.
// Keys are equal as Java's equals has it: Integer 1 and Long 1 are two keys.
func (m *Map) Get(key Value) (v Value, ok bool) {
	if i := m.find(key); i >= 0 {
		return m.entries[i].value, true
	}
	return Null, false
}

// Put sets the value of a key and returns the value it had before.
func (m *Map) Put(key, v Value) (previous Value) { return m.put(key, v) }

// Set sets the value of a String key.
func (m *Map) Set(key string, v Value) { m.put(String(key), v) }

// Remove removes a key and returns the value it had.
func (m *Map) Remove(key Value) (previous Value) {
	i := m.find(key)
	if i < 0 {
		return Null
	}
	previous = m.entries[i].value
	m.unlink(i)
	m.compact()
	return previous
}

// All walks the entries in the order of the map, which must not change
// meanwhile.
func (m *Map) All() iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		if m.class == classHashMap {
			m.allInBuckets(yield)
			return
		}
		for i := range m.entries {
			if e := &m.entries[i]; !e.removed && !yield(e.key, e.value) {
				return
			}
		}
	}
}

func (m *Map) allInBuckets(yield func(Value, Value) bool) {
	for _, i := range m.order() {
		if e := &m.entries[i]; !yield(e.key, e.value) {
			return
		}
	}
}
