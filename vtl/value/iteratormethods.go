package value

// iteratorMethods are the methods of java.util.Iterator.
func iteratorMethods() []method {
	return []method{
		def("hasNext()", func(r Value, _ []Value) (Value, error) { return Bool(r.iterator().hasNext()), nil }),
		def("next()", func(r Value, _ []Value) (Value, error) { return r.iterator().next() }),
		defVoid("remove()", func(r Value, _ []Value) error { return r.iterator().cursor.remove() }),
		defVoid("forEachRemaining(Consumer)", func(Value, []Value) error { return throw(nullPointer, "") }),
	}
}

// listIteratorMethods are the methods that java.util.ListIterator adds to
// those of Iterator.
func listIteratorMethods() []method {
	return []method{
		def("hasPrevious()", onList(func(c *Cursor) (Value, error) { return Bool(c.at != 0), nil })),
		def("previous()", onList(func(c *Cursor) (Value, error) { return c.previous() })),
		def("nextIndex()", onList(func(c *Cursor) (Value, error) { return Int(int32(c.at)), nil })),
		def("previousIndex()", onList(func(c *Cursor) (Value, error) { return Int(int32(c.at - 1)), nil })),
		defVoid("set(Object)", func(r Value, a []Value) error { return r.iterator().cursor.setLast(a[0]) }),
		defVoid("add(Object)", func(r Value, a []Value) error { return r.iterator().cursor.insert(a[0]) }),
	}
}

// onList makes the call of a method of what it does to the cursor of a list.
func onList(do func(c *Cursor) (Value, error)) func(Value, []Value) (Value, error) {
	return func(r Value, _ []Value) (Value, error) {
		c, err := r.iterator().list()
		if err != nil {
			return Null, err
		}
		return do(c)
	}
}
