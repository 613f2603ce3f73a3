package value

import "sync"

// indexFrom is the number of children above which a container that is looked
// into gets an index.
const indexFrom = 48

// containerIndex holds the places of the children of big containers, made when
// they are first asked for.
type containerIndex struct {
	mu       sync.RWMutex
	members  map[uint32]map[string]uint32
	elements map[uint32][]uint32
}

func (x *containerIndex) reset() {
	clear(x.members)
	clear(x.elements)
}

func (x *containerIndex) member(d *Document, object uint32, key string) (uint32, bool) {
	x.mu.RLock()
	members := x.members[object]
	x.mu.RUnlock()
	if members == nil {
		members = x.indexMembers(d, object)
	}
	i, ok := members[key]
	return i, ok
}

func (x *containerIndex) indexMembers(d *Document, object uint32) map[string]uint32 {
	n := &d.nodes[object]
	members := make(map[string]uint32, n.text.off)
	for i := object + 1; i < n.next; i = d.nodes[i].next {
		members[d.nodeKey(&d.nodes[i])] = i
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.members == nil {
		x.members = map[uint32]map[string]uint32{}
	}
	x.members[object] = members
	return members
}

func (x *containerIndex) element(d *Document, array uint32, i int) uint32 {
	x.mu.RLock()
	elements := x.elements[array]
	x.mu.RUnlock()
	if elements == nil {
		elements = x.indexElements(d, array)
	}
	return elements[i]
}

func (x *containerIndex) indexElements(d *Document, array uint32) []uint32 {
	n := &d.nodes[array]
	elements := make([]uint32, 0, n.text.off)
	for i := array + 1; i < n.next; i = d.nodes[i].next {
		elements = append(elements, i)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.elements == nil {
		x.elements = map[uint32][]uint32{}
	}
	x.elements[array] = elements
	return elements
}
