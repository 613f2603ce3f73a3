package value

// A Route is a way by names and indexes that many containers are followed by. It
// is quicker than Get and At, one after the other, as it makes no Values on the
// way.
type Route struct {
	legs []leg
}

type leg struct {
	kind  legKind
	index int
	name  string
}

type legKind uint8

const (
	legStop legKind = iota
	legMember
	legElement
)

// Member adds a leg to the member of that name.
func (r *Route) Member(name string) { r.legs = append(r.legs, leg{kind: legMember, name: name}) }

// Element adds a leg to the element at an index, counted from 0.
func (r *Route) Element(index int) { r.legs = append(r.legs, leg{kind: legElement, index: index}) }

// Stop adds a leg that is never followed.
func (r *Route) Stop() { r.legs = append(r.legs, leg{}) }

// Follow follows the legs from the one at the index from, starting at v. It
// returns where it got to and the index of the next leg: one that leads nowhere,
// or that Follow leaves to Get and At, as it knows only containers of a Document
// that have not been written to.
func (r *Route) Follow(v Value, from int) (at Value, next int) {
	if v.home != inDocument {
		return v, from
	}
	d, start := v.document()
	i := start
	for next = from; next < len(r.legs); next++ {
		child := uint32(0) // the root, which is nobody's child
		switch l, n := &r.legs[next], &d.nodes[i]; {
		case l.kind == legMember && n.kind == nodeObject:
			child, _ = d.lookup(i, l.name)
		case l.kind == legElement && n.kind == nodeArray && l.index == 0 && n.text.off > 0:
			child = i + 1
		case l.kind == legElement && n.kind == nodeArray && uint(l.index) < uint(n.text.off):
			child = d.element(i, l.index)
		}
		if child == 0 {
			break
		}
		i = child
	}
	if i == start {
		return v, next
	}
	return d.value(i), next
}

// member returns the node of a member of an object, or 0.
func (d *Document) member(object uint32, name string) uint32 {
	nodes, size := d.nodes, uint32(len(name))
	for i, end := object+1, nodes[object].next; i < end; {
		m := &nodes[i]
		if m.key.len == size && d.nodeKey(m) == name {
			return i
		}
		i = m.next
	}
	return 0
}
