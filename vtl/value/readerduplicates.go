package value

import (
	"hash/maphash"
	"unsafe"
)

// fewKeys is the number of members up to which the keys of an object are
// compared as they come. From then on it is done at the end, with a table.
const fewKeys = 32

// noteKey notes a key of the open object, and whether it is there already. The
// filter has one bit for each of a few sorts of keys: only when that is set,
// members are compared.
func (r *reader) noteKey(key piece) {
	if r.members >= fewKeys {
		return
	}
	text := r.text(key)
	bit := keyBit(text)
	if r.filter&bit != 0 && r.hasKey(text) {
		r.repeat()
	}
	r.filter |= bit
}

// keyBit returns the bit of a key: by its length, its first byte and its last.
func keyBit(key string) uint32 {
	h := uint32(len(key))
	if len(key) > 0 {
		h += 3*uint32(key[0]) + 5*uint32(key[len(key)-1])
	}
	return 1 << (h % 32)
}

// text returns the text of a piece while decoded does not grow.
func (r *reader) text(p piece) string {
	if p.escaped {
		return unsafe.String(unsafe.SliceData(r.decoded[p.off:]), p.len)
	}
	return p.of(r.src)
}

func (r *reader) nodeKey(n *node) string { return r.text(piece{n.key, n.keyEscaped}) }

// hasKey reports whether the open object has a member with that key.
func (r *reader) hasKey(key string) bool {
	for i, end := r.open+1, uint32(len(r.nodes)); i < end; i = r.nodes[i].next {
		if n := &r.nodes[i]; int(n.key.len) == len(key) && r.nodeKey(n) == key {
			return true
		}
	}
	return false
}

// repeat notes that the open object has a key twice.
func (r *reader) repeat() {
	if n := len(r.repeated); n == 0 || r.repeated[n-1] != r.open {
		r.repeated = append(r.repeated, r.open)
	}
}

// findRepeated looks for a repeated key among the many of the open object.
func (r *reader) findRepeated() {
	table := r.doc.keyTable(int(r.members))
	mask := uint64(len(table) - 1)
	for i, end := r.open+1, uint32(len(r.nodes)); i < end; i = r.nodes[i].next {
		key := r.nodeKey(&r.nodes[i])
		at := maphash.String(hashSeed, key) & mask
		for table[at] != 0 {
			if r.nodeKey(&r.nodes[table[at]]) == key {
				r.repeat()
				return
			}
			at = (at + 1) & mask
		}
		table[at] = i
	}
}

// keyTable returns an empty table, a power of two in size, that n keys fill
// half at the most.
func (d *Document) keyTable(n int) []uint32 {
	size := 4 * fewKeys
	for size < 2*n {
		size *= 2
	}
	if cap(d.table) < size {
		d.table = make([]uint32, size)
	}
	table := d.table[:size]
	clear(table)
	return table
}
