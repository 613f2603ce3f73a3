package value

import "hash/maphash"

// fewKeys is the number of members up to which the keys of an object are
// compared as they come. From then on it is done at the end, with a table.
const fewKeys = 32

// addKey notes the key that was just read and whether the object has it
// already. The filter has one bit for each of a few sorts of keys: only when
// that is set, members are compared.
func (r *reader) addKey() {
	if r.members >= fewKeys {
		return
	}
	bit := r.keyBit()
	if r.filter&bit != 0 && r.hasKey() {
		r.repeat()
	}
	r.filter |= bit
}

// keyBit returns the bit for the key that was just read: by its length, its
// first byte and its last.
func (r *reader) keyBit() uint32 {
	text := r.keyText(r.key, r.keyEscaped)
	h := uint32(len(text))
	if len(text) > 0 {
		h += 5*uint32(text[0]) + 11*uint32(text[len(text)-1])
	}
	return 1 << (h % 32)
}

// keyText returns the text of a key while the document is being read.
func (r *reader) keyText(key span, escaped bool) string {
	if escaped {
		return string(r.decoded[key.off : key.off+key.len])
	}
	return key.of(r.src)
}

// hasKey reports whether the open object has a member with the key that was
// just read.
func (r *reader) hasKey() bool {
	for i, end := r.open+1, uint32(len(r.nodes)); i < end; i = r.nodes[i].next {
		if r.sameKey(&r.nodes[i], r.key, r.keyEscaped) {
			return true
		}
	}
	return false
}

func (r *reader) sameKey(n *node, key span, escaped bool) bool {
	return n.key.len == key.len && r.keyText(n.key, n.keyEscaped) == r.keyText(key, escaped)
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
		n := &r.nodes[i]
		at := maphash.String(hashSeed, r.keyText(n.key, n.keyEscaped)) & mask
		for table[at] != 0 {
			if r.sameKey(&r.nodes[table[at]], n.key, n.keyEscaped) {
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
