package value

import "slices"

// find returns the place of a key in entries, or -1.
func (m *Map) find(key Value) int {
	var t traversal
	return m.search(&t, key)
}

// search is find as part of a walk through containers, which a key may be.
func (m *Map) search(t *traversal, key Value) int {
	key = key.resolve()
	if s, ok := key.Str(); ok {
		return m.findString(s)
	}
	hash := uint32(t.hash(key))
	if m.index == nil {
		for i := range m.entries {
			if e := &m.entries[i]; !e.removed && e.hash == hash && t.equal(e.key, key) {
				return i
			}
		}
		return -1
	}
	for i := m.first(mapKey(hash)); i >= 0; i = m.entries[i].next {
		if e := &m.entries[i]; e.hash == hash && t.equal(e.key, key) {
			return int(i)
		}
	}
	return -1
}

// findSame returns the place of an entry whose key is known to be this very
// one, without looking into it.
func (m *Map) findSame(key Value) int {
	if key.kind < KindMap {
		return m.find(key)
	}
	for i := range m.entries {
		if e := &m.entries[i]; !e.removed && same(e.key, key) {
			return i
		}
	}
	return -1
}

func (m *Map) findString(key string) int {
	if m.index == nil {
		for i := range m.entries {
			if e := &m.entries[i]; e.key.kind == KindString && e.key.text() == key {
				return i
			}
		}
		return -1
	}
	for i := m.first(keyOfString(key)); i >= 0; i = m.entries[i].next {
		if e := &m.entries[i]; e.key.kind == KindString && e.key.text() == key {
			return int(i)
		}
	}
	return -1
}

func (m *Map) put(key, v Value) (previous Value) {
	if i := m.find(key); i >= 0 {
		return m.replace(i, v)
	}
	m.insert(key.resolve(), v)
	return Null
}

// insert adds an entry whose key is new.
func (m *Map) insert(key, v Value) {
	m.compact()
	e := mapEntry{key: key, value: v, next: -1}
	if m.class == classHashMap || key.kind != KindString {
		e.hash = uint32(hashCode(key))
	}
	if m.class == classHashMap {
		m.grow(e.hash)
	}
	m.entries = append(m.entries, e)
	m.modCount++
	switch {
	case m.index != nil:
		m.link(len(m.entries) - 1)
	case len(m.entries) > linearUntil:
		m.reindex()
	}
}

// unlink removes the entry at a place in entries. The other places stay as
// they are, so that the iterator that removes can go on.
func (m *Map) unlink(i int) {
	if m.index != nil {
		m.unindex(i)
	}
	m.entries[i] = mapEntry{removed: true}
	m.removed++
	m.modCount++
}

// compact drops the removed entries when they are the most. Places change, so
// it may follow or precede only what makes iterators fail anyway.
func (m *Map) compact() {
	if m.removed <= linearUntil || m.removed <= len(m.entries)/2 {
		return
	}
	m.entries = slices.DeleteFunc(m.entries, func(e mapEntry) bool { return e.removed })
	m.removed = 0
	m.sorted = -1
	m.index = nil
	if len(m.entries) > linearUntil {
		m.reindex()
	}
}

// clear removes all entries. A HashMap keeps its buckets.
func (m *Map) clear() {
	m.entries = nil
	m.removed = 0
	m.index = nil
	m.modCount++
}

// live returns the first place from i on that holds an entry, or -1.
func (m *Map) live(i int) int {
	for ; i < len(m.entries); i++ {
		if !m.entries[i].removed {
			return i
		}
	}
	return -1
}

// putChecked is put where a template is at work, which may be out of bounds.
func (m *Map) putChecked(key, v Value) error {
	if err := checkSize(m.Len() + 1); err != nil {
		return err
	}
	m.put(key, v)
	return nil
}
