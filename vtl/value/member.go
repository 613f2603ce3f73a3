package value

// member returns a member of an object that nobody has written to; null when
// there is none. It looks first where the member stood in the object before:
// the objects of a list mostly have their members in one order.
func (p *Property) member(d *Document, object uint32) Value {
	n := &d.nodes[object]
	if at := object + p.place.Load(); at > object && at < n.next && n.holdsScalars(object) {
		if m := &d.nodes[at]; int(m.key.len) == len(p.name) && d.nodeKey(m) == p.name {
			return d.value(at)
		}
	}
	at, ok := d.lookup(object, p.name)
	if !ok {
		return Null
	}
	if place := at - object; place != p.place.Load() {
		p.place.Store(place)
	}
	return d.value(at)
}

// builtMember returns the value of a key of a Map; null when there is none. It
// looks first where the key stood in the map before.
func (p *Property) builtMember(m *Map) Value {
	at := int(p.place.Load())
	if at < len(m.entries) {
		if e := &m.entries[at]; e.key.kind == KindString && e.key.text() == p.name {
			return e.value
		}
	}
	found := m.findString(p.name)
	if found < 0 {
		return Null
	}
	if found != at {
		p.place.Store(uint32(found))
	}
	return m.entries[found].value
}

// holdsScalars reports whether all children of the container at this place are
// scalars, so that each of the nodes behind it is one of them.
func (n *node) holdsScalars(place uint32) bool { return n.next-place-1 == n.text.off }
