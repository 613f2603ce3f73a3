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
		def("hasPrevious()", func(r Value, _ []Value) (Value, error) { return Bool(r.iterator().cursor.at != 0), nil }),
		def("previous()", func(r Value, _ []Value) (Value, error) { return r.iterator().cursor.previous() }),
		def("nextIndex()", func(r Value, _ []Value) (Value, error) { return Int(int32(r.iterator().cursor.at)), nil }),
		def("previousIndex()", func(r Value, _ []Value) (Value, error) { return Int(int32(r.iterator().cursor.at - 1)), nil }),
		defVoid("set(Object)", func(r Value, a []Value) error { return r.iterator().cursor.setLast(a[0]) }),
		defVoid("add(Object)", func(r Value, a []Value) error { return r.iterator().cursor.insert(a[0]) }),
	}
}
