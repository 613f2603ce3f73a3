package value

// listMethods are the methods that java.util.List adds to those of Collection.
// spliterator is left out, which returns no plain data.
func listMethods() []method {
	methods := fresh(
		def("indexOf(Object)", callIndexOf),
		def("lastIndexOf(Object)", callLastIndexOf),
		def("listIterator()", func(r Value, _ []Value) (Value, error) { return newListIterator(r, 0), nil }),
		def("listIterator(int)", callListIterator),
		defVoid("sort(Comparator)", callSort),
	)
	return append(append(methods, listStatics()...),
		def("get(int)", callListGet),
		defVoid("replaceAll(UnaryOperator)", func(r Value, a []Value) error { _, err := refuseNull(r, a); return err }),
		def("set(int,Object)", callListSet),
		defVoid("add(int,Object)", callAddAt),
		def("remove(int)", callRemoveAt),
		def("subList(int,int)", callSubList),
		def("addAll(int,Collection)", func(r Value, a []Value) (Value, error) {
			return addAllAt(r, int(a[0].int()), a[1])
		}),
	)
}

func callListGet(r Value, a []Value) (Value, error) { return elementAt(r, int(a[0].int())) }

// elementAt returns an element of a list, or the exception that the list's
// class throws when there is none.
func elementAt(list Value, i int) (Value, error) {
	v, ok := list.At(i)
	if !ok {
		return Null, indexError(list, i)
	}
	return v, checkFresh(list)
}

func callListSet(r Value, a []Value) (Value, error) { return setElement(r, int(a[0].int()), a[1]) }

func setElement(list Value, i int, v Value) (previous Value, err error) {
	l := list.writableList()
	if l.class.listVariety() == immutable {
		return Null, throw(unsupportedOperation, "")
	}
	if i < 0 || i >= len(l.elements) {
		return Null, indexError(list, i)
	}
	if err := checkFresh(list); err != nil {
		return Null, err
	}
	return l.set(i, v)
}

func callAddAt(r Value, a []Value) error {
	i := int(a[0].int())
	if err := checkInsertion(r, i); err != nil {
		return err
	}
	return r.writableList().replace(i, i, a[1])
}

func callRemoveAt(r Value, a []Value) (Value, error) {
	l, i := r.writableList(), int(a[0].int())
	if l.class == classArrayListWrapper || l.class.listVariety() == immutable {
		return Null, throw(unsupportedOperation, "")
	}
	v, err := elementAt(r, i)
	if err != nil {
		return Null, err
	}
	return v, l.replace(i, i+1)
}

// addAllAt inserts the elements of a collection. A sub-list does not count an
// empty one as a change; an ArrayList does.
func addAllAt(r Value, i int, c Value) (Value, error) {
	l := r.writableList()
	if l.class.listVariety() == immutable {
		return Null, throw(unsupportedOperation, "")
	}
	if i < 0 || i > len(l.elements) {
		return Null, insertionError(i, len(l.elements))
	}
	if err := checkSize(len(l.elements) + c.Len()); err != nil {
		return Null, err
	}
	added, err := collectArgument(c)
	if err != nil {
		return Null, err
	}
	if l.window != nil && len(added) == 0 {
		return False, nil
	}
	if err := checkFresh(r); err != nil {
		return Null, err
	}
	return Bool(len(added) > 0), l.replace(i, i, added...)
}

func callSubList(r Value, a []Value) (Value, error) {
	from, to := int(a[0].int()), int(a[1].int())
	switch {
	case from < 0:
		return Null, throw(indexOutOfBounds, "fromIndex = %d", from)
	case to > r.Len():
		return Null, throw(indexOutOfBounds, "toIndex = %d", to)
	case from > to:
		return Null, throw(illegalArgument, "fromIndex(%d) > toIndex(%d)", from, to)
	}
	return r.writableList().subList(from, to).Value(), nil
}
