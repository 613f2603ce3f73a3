package value

// Reset makes the map as it was when it was new, and keeps its memory for the
// entries to come. Views and iterators taken before must not be used any more.
func (m *Map) Reset() {
	extra := m.extras()
	clear(m.entries)
	m.entries = m.entries[:0]
	m.removed, m.capacity, m.modCount = 0, 0, 0
	if m.index != nil {
		clear(m.index)
		extra.spareIndex, m.index = m.index, nil
	}
	if m.buckets != nil {
		extra.spareOrder, m.buckets = m.buckets, nil
	}
}

// takeSpareIndex returns an empty index from before a Reset, or nil.
func (m *Map) takeSpareIndex() (index map[mapKey]int32) {
	if m.extra != nil {
		index, m.extra.spareIndex = m.extra.spareIndex, nil
	}
	return index
}

// takeSpareOrder returns memory from before a Reset, or nil.
func (m *Map) takeSpareOrder() (order []int32) {
	if m.extra != nil {
		order, m.extra.spareOrder = m.extra.spareOrder[:0], nil
	}
	return order
}
