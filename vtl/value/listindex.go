package value

// indexError is what a list throws for an index that has no element: every
// class words it in its own way.
func indexError(list Value, i int) error {
	switch n := list.Len(); list.listClass() {
	case classArrayListWrapper:
		return throw(arrayIndexOutOfBounds, "")
	case classList12:
		return throw(indexOutOfBounds, "Index: %d Size: %d", i, n)
	case classListN:
		return throw(arrayIndexOutOfBounds, "Index %d out of bounds for length %d", i, n)
	default:
		return throw(indexOutOfBounds, "Index %d out of bounds for length %d", i, n)
	}
}

func insertionError(i, size int) error {
	return throw(indexOutOfBounds, "Index: %d, Size: %d", i, size)
}

// checkInsertion fails for an index where nothing can be inserted; lists that
// can't grow don't look at it.
func checkInsertion(r Value, i int) error {
	if c := r.listClass(); c == classArrayListWrapper || c.listVariety() == immutable {
		return throw(unsupportedOperation, "")
	}
	if n := r.Len(); i < 0 || i > n {
		return insertionError(i, n)
	}
	return checkFresh(r)
}

func callIndexOf(r Value, a []Value) (Value, error) {
	if a[0].IsNull() && refusesNull(r) {
		return Null, throw(nullPointer, "")
	}
	i, err := indexOf(r, a[0])
	return Int(int32(i)), err
}

func callLastIndexOf(r Value, a []Value) (Value, error) {
	if a[0].IsNull() && refusesNull(r) {
		return Null, throw(nullPointer, "")
	}
	for i := r.Len() - 1; i >= 0; i-- {
		if e, _ := r.At(i); Equal(e, a[0]) {
			return Int(int32(i)), nil
		}
	}
	return Int(-1), nil
}

func callListIterator(r Value, a []Value) (Value, error) {
	if err := checkFresh(r); err != nil {
		return Null, err
	}
	i, n := int(a[0].int()), r.Len()
	switch {
	case i >= 0 && i <= n:
		return newListIterator(r, i), nil
	case r.listClass().listVariety() == immutable:
		return Null, throw(indexOutOfBounds, "Index: %d Size: %d", i, n)
	default:
		return Null, insertionError(i, n)
	}
}

func newListIterator(r Value, i int) Value {
	return newIterator(listIteratorClass(r.listClass()), listCursorAt(r, i))
}
