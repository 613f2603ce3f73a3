package value

// Reset makes the map as it was when it was new, and keeps its memory for the
// entries to come. Views and iterators taken before must not be used any more.
func (m *Map) Reset() {
	clear(m.entries)
	m.entries = m.entries[:0]
	m.removed, m.capacity, m.modCount = 0, 0, 0
	if m.index != nil {
		clear(m.index)
		m.spareIndex, m.index = m.index, nil
	}
	if m.buckets != nil {
		m.spareOrder, m.buckets = m.buckets, nil
	}
}
