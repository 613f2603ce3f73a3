package value

import (
	"cmp"
	"slices"
)

// The figures of java.util.HashMap: its buckets at the start, the size of a
// bucket that makes a small table grow, and the table that is small no more.
const (
	firstCapacity = 16
	fullBucket    = 8
	smallTable    = 64
)

// order returns the places of the entries in the order of iteration: that of
// insertion, and in a HashMap that of the buckets, in which entries of one
// bucket keep the order of insertion. The slice is not changed later.
func (m *Map) order() []int32 {
	if m.buckets != nil && m.sorted == m.modCount {
		return m.buckets
	}
	order := m.takeSpareOrder()
	if order == nil || cap(order) < m.Len() {
		order = make([]int32, 0, m.Len())
	}
	for i := m.live(0); i >= 0; i = m.live(i + 1) {
		order = append(order, int32(i))
	}
	if m.class == classHashMap {
		slices.SortStableFunc(order, func(a, b int32) int {
			return cmp.Compare(m.bucket(m.entries[a].hash), m.bucket(m.entries[b].hash))
		})
	}
	m.buckets, m.sorted = order, m.modCount
	return order
}

// bucket returns the bucket that a hash code falls into (HashMap.hash).
func (m *Map) bucket(hash uint32) uint32 {
	return (hash ^ hash>>16) & uint32(m.capacity-1)
}

// grow makes room for one more entry with that hash code, as HashMap.putVal
// does: the buckets double when they are three quarters full, or when the
// entry's own bucket is full and the table still small.
func (m *Map) grow(hash uint32) {
	if m.capacity == 0 {
		m.capacity = firstCapacity
	}
	if m.capacity < smallTable && m.inBucket(hash) >= fullBucket {
		m.capacity *= 2
	}
	if m.Len()+1 > m.capacity*3/4 {
		m.capacity *= 2
	}
}

// inBucket counts the entries in the bucket of a hash code.
func (m *Map) inBucket(hash uint32) int {
	n := 0
	for i := range m.entries {
		if e := &m.entries[i]; !e.removed && m.bucket(e.hash) == m.bucket(hash) {
			n++
		}
	}
	return n
}

// reserve makes room for n entries that are about to be put, as
// HashMap.putMapEntries does.
func (m *Map) reserve(n int) {
	switch {
	case n == 0:
	case m.capacity == 0:
		m.capacity = 1
		for m.capacity < int(float32(n)/0.75+1) {
			m.capacity *= 2
		}
	default:
		for n > m.capacity*3/4 {
			m.capacity *= 2
		}
	}
}
