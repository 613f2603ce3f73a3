package value

// A Cursor walks a collection as a java.util.Iterator does: a change of the
// collection's structure under way makes Next fail. The zero Cursor is at its
// end.
type Cursor struct {
	source   Value // the list, array, map or iterator
	pick     viewKind
	at       int  // the next element: an index, or a node of a Document
	last     int  // one more than the index, or place in a Map, that Next returned
	left     int  // in a Document: how many elements are still to come
	reading  bool // the collection was in a Document, unwritten, at the last step
	modCount int
	order    []int32 // the entries of a HashMap, as they were at the start
	linked   *Map    // the source, when it is a LinkedHashMap that was built
}

// Iterate returns a cursor over what #foreach walks in v: the elements of a
// list, array or view, the values of a map, what is left of an iterator
// (Velocity 1.7, UberspectImpl.getIterator). ok is false for everything else.
func (v Value) Iterate() (c Cursor, ok bool) {
	switch v.kind {
	case KindList:
		return listCursor(v), true
	case KindArray, KindIterator:
		return Cursor{source: v}, true
	case KindMap:
		return mapCursor(v, viewValues), true
	case KindCollection:
		return mapCursor(v.view().owner, v.view().kind), true
	case KindObject:
		if o, iterable := v.object().(Iterable); iterable {
			return o.Iterate().Iterate()
		}
		return Cursor{}, false
	default:
		return Cursor{}, false
	}
}

// Keys returns a cursor over the keys of a map, as its keySet() is walked; that
// of any other value is at its end.
func (v Value) Keys() Cursor {
	if v.kind != KindMap {
		return Cursor{}
	}
	return mapCursor(v, viewKeys)
}

// HasNext reports whether there is another element, as hasNext of the
// iterators of ArrayList and LinkedHashMap does: a list compares with its size
// of now, a map knows since the last step.
func (c *Cursor) HasNext() bool {
	if c.linked != nil {
		return c.at >= 0
	}
	return c.hasNext()
}

func (c *Cursor) hasNext() bool {
	switch c.source.kind {
	case KindList:
		return c.hasNextOfList()
	case KindMap:
		switch {
		case c.reading:
			return c.left > 0
		case c.order != nil:
			return c.at < len(c.order)
		default:
			return c.at >= 0
		}
	case KindArray:
		return c.at < len(c.source.array().elements)
	case KindIterator:
		return c.source.iterator().hasNext()
	default:
		return false
	}
}

// Next returns the next element. It fails with ConcurrentModificationException
// when the collection has changed, and with NoSuchElementException at the end.
func (c *Cursor) Next() (Value, error) {
	if c.linked != nil {
		return c.nextOfLinked()
	}
	switch c.source.kind {
	case KindList:
		return c.nextOfList()
	case KindMap:
		return c.nextOfMap()
	case KindIterator:
		return c.source.iterator().next()
	case KindArray:
		if elements := c.source.array().elements; c.at < len(elements) {
			c.at++
			return elements[c.at-1], nil
		}
	default:
	}
	return Null, throw(noSuchElement, "")
}

// remove removes the element that the last step returned; the cursor can go on
// after it. It fails when there is none or the collection has changed.
func (c *Cursor) remove() error {
	switch c.source.kind {
	case KindList:
		return c.removeFromList()
	case KindMap:
		return c.removeFromMap()
	default:
		return throw(unsupportedOperation, "remove")
	}
}

// documentCursor returns the cursor over a container of a Document that nobody
// has written to.
func documentCursor(v Value, pick viewKind) Cursor {
	d, i := v.document()
	return Cursor{source: v, pick: pick, reading: true, at: int(i) + 1, left: int(d.nodes[i].text.off)}
}

// step returns the next member of a container in a Document; key is null in an
// array.
func (c *Cursor) step() (key, v Value, err error) {
	if c.left == 0 {
		return Null, Null, throw(noSuchElement, "")
	}
	d, _ := c.source.document()
	i := uint32(c.at)
	n := &d.nodes[i]
	c.at, c.left = int(n.next), c.left-1
	if c.pick != viewValues {
		key = String(d.nodeKey(n))
	}
	return key, d.value(i), nil
}

// leaveDocument turns a cursor over a container in a Document into one over
// the Map or List that it has become under way.
func (c *Cursor) leaveDocument() {
	if !c.reading {
		return
	}
	d, i := c.source.document()
	c.reading = false
	c.at = int(d.nodes[i].text.off) - c.left
	c.last = c.at
}
