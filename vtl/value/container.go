package value

import "iter"

// mapOf returns the built Map behind a map value, and nil when it is an object
// of a Document that nobody has written to.
func (v Value) mapOf() *Map {
	switch v.home {
	case built:
		return (*Map)(v.ref)
	case adopted:
		return (*adoptedMap)(v.ref).build()
	default:
	}
	d, i := v.document()
	if n := &d.nodes[i]; n.kind == nodeBuiltMap {
		return d.maps[n.text.len]
	}
	return nil
}

// listOf returns the built List behind a list value, and nil when it is an
// array of a Document that nobody has written to.
func (v Value) listOf() *List {
	switch v.home {
	case built:
		return (*List)(v.ref)
	case adopted:
		return (*adoptedList)(v.ref).build()
	default:
	}
	d, i := v.document()
	if n := &d.nodes[i]; n.kind == nodeBuiltList {
		return d.arrays[n.text.len]
	}
	return nil
}

// writableMap returns the Map behind a map value for writing.
func (v Value) writableMap() *Map {
	if v.home != inDocument {
		return v.mapOf()
	}
	d, i := v.document()
	return d.buildMap(i)
}

// writableList returns the List behind a list value for writing.
func (v Value) writableList() *List {
	if v.home != inDocument {
		return v.listOf()
	}
	d, i := v.document()
	return d.buildList(i)
}

func (v Value) mapClass() *Class {
	if m := v.mapOf(); m != nil {
		return m.class
	}
	return classLinkedHashMap
}

func (v Value) listClass() *Class {
	if l := v.listOf(); l != nil {
		return l.class
	}
	d, _ := v.document()
	return d.options.lists
}

// Len returns the number of elements of a list or array and of entries of a
// map or view; it is 0 for every other kind.
func (v Value) Len() int {
	switch v.kind {
	case KindMap:
		if m := v.mapOf(); m != nil {
			return m.Len()
		}
		d, i := v.document()
		return int(d.nodes[i].text.off)
	case KindList:
		if l := v.listOf(); l != nil {
			return len(l.elements)
		}
		d, i := v.document()
		return int(d.nodes[i].text.off)
	case KindArray:
		return len(v.array().elements)
	case KindCollection:
		return v.view().owner.Len()
	default:
		return 0
	}
}

// Weight is a measure of the work that a look at all of v takes: the bytes of a
// String, the elements of a container; 0 for everything else.
func (v Value) Weight() int {
	if v.kind == KindString {
		return int(v.num)
	}
	return v.Len()
}

// Get returns the value of a String key of a map; ok is false when there is no
// such key, or v is no map.
func (v Value) Get(key string) (member Value, ok bool) {
	if v.kind != KindMap {
		return Null, false
	}
	if m := v.mapOf(); m != nil {
		return m.Get(String(key))
	}
	d, object := v.document()
	i, ok := d.lookup(object, key)
	if !ok {
		return Null, false
	}
	return d.value(i), true
}

// get returns the value of any key of a map.
func (v Value) get(key Value) (member Value, ok bool) {
	if m := v.mapOf(); m != nil {
		return m.Get(key)
	}
	if s, isString := key.Str(); isString {
		return v.Get(s)
	}
	return Null, false
}

// put sets a key of a map and returns the value it had before. Maps that can't
// be written to throw UnsupportedOperationException.
func (v Value) put(key, member Value) (previous Value, err error) {
	if immutableMap(v.mapClass()) {
		return Null, throw(unsupportedOperation, "")
	}
	m := v.writableMap()
	if err := checkSize(m.Len() + 1); err != nil {
		return Null, err
	}
	return m.put(key, member), nil
}

// At returns the element at i of a list or array, counted from 0; ok is false
// out of range and for every other kind.
func (v Value) At(i int) (element Value, ok bool) {
	if i < 0 || i >= v.Len() {
		return Null, false
	}
	switch v.kind {
	case KindList:
		if l := v.listOf(); l != nil {
			return l.elements[i], true
		}
		d, array := v.document()
		return d.value(d.element(array, i)), true
	case KindArray:
		return v.array().elements[i], true
	default:
		return Null, false
	}
}

// Entries walks the keys and values of a map in its order. It walks nothing
// for every other kind. The map must not change meanwhile.
func (v Value) Entries() iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		if v.kind != KindMap {
			return
		}
		if m := v.mapOf(); m != nil {
			m.All()(yield)
			return
		}
		d, object := v.document()
		for i, end := object+1, d.nodes[object].next; i < end; i = d.nodes[i].next {
			if !yield(String(d.nodeKey(&d.nodes[i])), d.value(i)) {
				return
			}
		}
	}
}

// Elements walks the elements of a list or array, or of a view of a map. It
// walks nothing for every other kind. The container must not change meanwhile.
func (v Value) Elements() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		switch v.kind {
		case KindList:
			v.listElements(yield)
		case KindArray:
			for _, e := range v.array().elements {
				if !yield(e) {
					return
				}
			}
		case KindCollection:
			v.view().elements(yield)
		default:
		}
	}
}

func (v Value) listElements(yield func(Value) bool) {
	if l := v.listOf(); l != nil {
		for _, e := range l.elements {
			if !yield(e) {
				return
			}
		}
		return
	}
	d, array := v.document()
	for i, end := array+1, d.nodes[array].next; i < end; i = d.nodes[i].next {
		if !yield(d.value(i)) {
			return
		}
	}
}
