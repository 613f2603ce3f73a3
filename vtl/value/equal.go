package value

import "unsafe"

// Equal reports what a.equals(b) does in Java, with null equal to null only:
// numbers are equal within one class, lists, maps, sets and entries by their
// members, everything else by identity. Containers that hold themselves are
// equal to nothing but themselves.
func Equal(a, b Value) bool {
	a, b = a.resolve(), b.resolve()
	if a.kind != b.kind {
		return false
	}
	switch a.kind {
	case KindMap, KindList, KindCollection, KindEntry:
		var t traversal
		return t.equal(a, b) && t.failure == nil
	default:
		return equalScalars(a, b)
	}
}

// equalScalars compares two values of one kind that hold no others.
func equalScalars(a, b Value) bool {
	switch a.kind {
	case KindNull:
		return true
	case KindString:
		return a.text() == b.text()
	case KindBigInteger:
		return a.bigInt().Cmp(b.bigInt()) == 0
	case KindBigDecimal:
		return a.decimal().equal(b.decimal())
	case KindClass, KindArray, KindIterator:
		return a.ref == b.ref
	case KindObject:
		return sameObject(a.object(), b.object())
	case KindFloat, KindDouble:
		return equalFloats(a, b)
	default:
		return a.num == b.num
	}
}

// equal compares any two values; a step beyond the bounds makes them unequal.
func (t *traversal) equal(a, b Value) bool {
	a, b = a.resolve(), b.resolve()
	if a.kind != b.kind {
		return false
	}
	if a.kind < KindMap || a.kind > KindEntry || a.kind == KindArray {
		return equalScalars(a, b)
	}
	if same(a, b) {
		return true
	}
	defer t.leave()
	if !t.enter(a) || !t.check(b) {
		return false
	}
	switch a.kind {
	case KindMap:
		return t.equalMaps(a, b)
	case KindList:
		return t.equalLists(a, b)
	case KindCollection:
		return t.equalSets(a, b)
	default:
		x, y := a.entry(), b.entry()
		return t.equal(x.key, y.key) && t.equal(x.value, y.value)
	}
}

// equalMaps follows AbstractMap.equals.
func (t *traversal) equalMaps(a, b Value) bool {
	if a.Len() != b.Len() {
		return false
	}
	for key, x := range a.Entries() {
		if y, ok := t.member(b, key); !ok || !t.equal(x, y) {
			return false
		}
	}
	return true
}

// equalLists follows AbstractList.equals.
func (t *traversal) equalLists(a, b Value) bool {
	if a.Len() != b.Len() {
		return false
	}
	c := listCursor(b)
	for x := range a.Elements() {
		if y, err := c.Next(); err != nil || !t.equal(x, y) {
			return false
		}
	}
	return true
}

// equalSets follows AbstractSet.equals. The values() of a map are no set: they
// are equal to themselves only, and a map always returns the same ones.
func (t *traversal) equalSets(a, b Value) bool {
	x, y := a.view(), b.view()
	if x.kind == viewValues || y.kind == viewValues {
		return x.kind == y.kind && same(x.owner, y.owner)
	}
	if x.owner.Len() != y.owner.Len() {
		return false
	}
	for e := range b.Elements() {
		if !t.setContains(x, e) {
			return false
		}
	}
	return true
}

// setContains reports whether a key set or entry set has an element.
func (t *traversal) setContains(w *view, e Value) bool {
	if w.kind == viewKeys {
		_, ok := t.member(w.owner, e)
		return ok
	}
	if e.kind != KindEntry {
		return false
	}
	entry := e.entry()
	v, ok := t.member(w.owner, entry.key)
	return ok && t.equal(v, entry.value)
}

// member returns the value of a key of a map.
func (t *traversal) member(m, key Value) (v Value, ok bool) {
	built := m.mapOf()
	if built == nil {
		return m.get(key)
	}
	if i := built.search(t, key); i >= 0 {
		return built.entries[i].value, true
	}
	return Null, false
}

// sameObject reports whether two Objects are one: of the same type and, as a
// pointer, the same. Comparing them with == could panic.
func sameObject(a, b Object) bool {
	type words struct{ typ, data unsafe.Pointer }
	return *(*words)(unsafe.Pointer(&a)) == *(*words)(unsafe.Pointer(&b))
}
