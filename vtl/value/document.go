package value

import "unsafe"

// A Document is a JSON text that has been read: its nodes stand in one slice
// in document order, its strings are parts of the source text, and its numbers
// keep their text until they are used. Reading a Document does not allocate
// and any number of goroutines may do it at once; a template that writes to it
// must be the only one that uses it.
//
// The zero Document holds null.
type Document struct {
	source   string
	unquoted string // texts of strings that had escapes
	nodes    []node
	maps     []*Map // containers that have been written to
	arrays   []*List
	index    containerIndex
	options  readOptions

	decoded []byte   // memory for the reader: unquoted in the making,
	table   []uint32 // and the keys of a large object
}

// reset makes d hold null and keeps the memory of its nodes.
func (d *Document) reset() {
	clear(d.maps)
	clear(d.arrays)
	d.source, d.unquoted = "", ""
	d.nodes, d.maps, d.arrays = d.nodes[:0], d.maps[:0], d.arrays[:0]
	d.index.reset()
}

type nodeKind uint8

const (
	nodeNull nodeKind = iota
	nodeFalse
	nodeTrue
	nodeNaN
	nodeNumber
	nodeString
	nodeObject
	nodeArray
	nodeBuiltMap  // an object that was written to: text.len is its place in maps
	nodeBuiltList // an array that was written to: text.len is its place in arrays
)

// node is one JSON value and, in an object, its key.
type node struct {
	kind       nodeKind
	keyEscaped bool // the key is in unquoted, not in source
	escaped    bool // so is the text
	key        span
	text       span   // of a scalar; of a container off is the number of children
	next       uint32 // the node after this one and all below it
}

// span is a part of a text, in bytes.
type span struct{ off, len uint32 }

func (s span) of(text string) string { return text[s.off : s.off+s.len] }

// Root returns the value of the whole document.
func (d *Document) Root() Value {
	if len(d.nodes) == 0 {
		return Null
	}
	return d.value(0)
}

// value returns the value at a node.
func (d *Document) value(i uint32) Value {
	n := &d.nodes[i]
	switch n.kind {
	case nodeString:
		return String(d.nodeText(n))
	case nodeNumber:
		return numberText(d.nodeText(n))
	case nodeObject, nodeBuiltMap:
		return Value{kind: KindMap, home: inDocument, num: uint64(i), ref: unsafe.Pointer(d)}
	case nodeArray, nodeBuiltList:
		return Value{kind: KindList, home: inDocument, num: uint64(i), ref: unsafe.Pointer(d)}
	case nodeTrue:
		return True
	case nodeFalse:
		return False
	case nodeNaN:
		return notANumber
	default:
		return Null
	}
}

func (d *Document) nodeText(n *node) string {
	if n.escaped {
		return n.text.of(d.unquoted)
	}
	return n.text.of(d.source)
}

func (d *Document) nodeKey(n *node) string {
	if n.keyEscaped {
		return n.key.of(d.unquoted)
	}
	return n.key.of(d.source)
}

// document returns the Document and the node of a container that lives in
// one; the node may have become a built Map or List since.
func (v Value) document() (*Document, uint32) {
	return (*Document)(v.ref), uint32(v.num)
}

// lookup finds the node of a member of an object; ok is false when there is
// none.
func (d *Document) lookup(object uint32, key string) (i uint32, ok bool) {
	n := &d.nodes[object]
	if n.text.off > indexFrom {
		return d.index.member(d, object, key)
	}
	i = d.member(object, key)
	return i, i != 0
}

// element returns the node of an element of an array; i must be in range.
func (d *Document) element(array uint32, i int) uint32 {
	n := &d.nodes[array]
	if n.holdsScalars(array) {
		return array + 1 + uint32(i)
	}
	if n.text.off > indexFrom {
		return d.index.element(d, array, i)
	}
	at := array + 1
	for ; i > 0; i-- {
		at = d.nodes[at].next
	}
	return at
}

// buildMap turns an object into a Map that can be written to. Every handle to
// the object sees it from now on.
func (d *Document) buildMap(object uint32) *Map {
	n := &d.nodes[object]
	if n.kind == nodeBuiltMap {
		return d.maps[n.text.len]
	}
	m := &Map{class: classLinkedHashMap, entries: make([]mapEntry, 0, n.text.off+1)}
	for i := object + 1; i < n.next; i = d.nodes[i].next {
		m.put(String(d.nodeKey(&d.nodes[i])), d.value(i))
	}
	m.modCount = 0
	d.maps = append(d.maps, m)
	n.kind, n.text.len = nodeBuiltMap, uint32(len(d.maps)-1)
	return m
}

// buildList turns an array into a List that can be written to.
func (d *Document) buildList(array uint32) *List {
	n := &d.nodes[array]
	if n.kind == nodeBuiltList {
		return d.arrays[n.text.len]
	}
	l := &List{class: d.options.lists, elements: make([]Value, 0, n.text.off+1)}
	for i := array + 1; i < n.next; i = d.nodes[i].next {
		l.elements = append(l.elements, d.value(i))
	}
	d.arrays = append(d.arrays, l)
	n.kind, n.text.len = nodeBuiltList, uint32(len(d.arrays)-1)
	return l
}
