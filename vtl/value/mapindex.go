package value

import "hash/maphash"

// mapKey is what the index of a Map knows of a key: keys that share it are
// chained.
type mapKey uint64

// linearUntil is the number of entries up to which a Map is searched without
// an index: comparing with as many takes no longer than hashing the key.
const linearUntil = 24

var hashSeed = maphash.MakeSeed()

func keyOfString(s string) mapKey { return mapKey(maphash.String(hashSeed, s)) }

func (e *mapEntry) indexKey() mapKey {
	if s, ok := e.key.Str(); ok {
		return keyOfString(s)
	}
	return mapKey(e.hash)
}

// first returns the first place under an index key, or -1.
func (m *Map) first(key mapKey) int32 {
	if i, ok := m.index[key]; ok {
		return i
	}
	return -1
}

// link enters the entry at a place into the index.
func (m *Map) link(i int) {
	e := &m.entries[i]
	key := e.indexKey()
	e.next = m.first(key)
	m.index[key] = int32(i)
}

// unindex takes the entry at a place out of the index.
func (m *Map) unindex(i int) {
	key := m.entries[i].indexKey()
	next := m.entries[i].next
	at := m.index[key]
	if int(at) == i {
		if next < 0 {
			delete(m.index, key)
		} else {
			m.index[key] = next
		}
		return
	}
	for int(m.entries[at].next) != i {
		at = m.entries[at].next
	}
	m.entries[at].next = next
}

func (m *Map) reindex() {
	if m.index = m.takeSpareIndex(); m.index == nil {
		m.index = make(map[mapKey]int32, 2*len(m.entries))
	}
	for i := range m.entries {
		if !m.entries[i].removed {
			m.link(i)
		}
	}
}
