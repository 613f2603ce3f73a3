package value

// A Place remembers where in a map the last key was found. Loops over the keys
// of a map ask for one after the other: the next key mostly stands behind it.
// The zero Place is ready for use.
type Place struct{ at int }

// Lookup returns what the get method of a map returns for a String; ok is false
// for another receiver or key.
func (p *Place) Lookup(receiver, key Value) (member Value, ok bool) {
	if receiver.kind != KindMap || key.kind != KindString {
		return Null, false
	}
	m := receiver.mapOf()
	if m == nil {
		member, _ = receiver.Get(key.text())
		return member, true
	}
	i := p.at + 1
	if i >= len(m.entries) || !same(m.entries[i].key, key) {
		if i = m.findString(key.text()); i < 0 {
			return Null, true
		}
	}
	p.at = i
	return m.entries[i].value, true
}
