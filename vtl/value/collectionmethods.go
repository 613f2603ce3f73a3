package value

// fresh makes methods fail on a sub-list whose list has changed by other ways,
// before they do anything else.
func fresh(methods ...method) []method {
	for i := range methods {
		call := methods[i].call
		methods[i].call = func(r Value, args []Value) (Value, error) {
			if err := checkFresh(r); err != nil {
				return Null, err
			}
			return call(r, args)
		}
	}
	return methods
}

// refuseNull is the call of a method with a function as its parameter: null is
// all that a template can give it.
func refuseNull(r Value, _ []Value) (Value, error) {
	if isImmutable(r) {
		return Null, throw(unsupportedOperation, "")
	}
	return Null, throw(nullPointer, "")
}

// iterableMethods are the methods of java.lang.Iterable. spliterator is left
// out, which returns no plain data.
func iterableMethods() []method {
	return []method{
		def("iterator()", callIterator),
		defVoid("forEach(Consumer)", func(Value, []Value) error { return throw(nullPointer, "") }),
	}
}

// collectionMethods are the methods of java.util.Collection. spliterator,
// stream and parallelStream are left out, which return no plain data.
func collectionMethods() []method {
	return append(fresh(
		def("size()", func(r Value, _ []Value) (Value, error) { return Int(int32(r.Len())), nil }),
		def("isEmpty()", func(r Value, _ []Value) (Value, error) { return Bool(r.Len() == 0), nil }),
		def("contains(Object)", func(r Value, a []Value) (Value, error) {
			ok, err := contains(r, a[0])
			return Bool(ok), err
		}),
		def("iterator()", callIterator),
		def("toArray()", callToArray),
		def("toArray(Object[])", callToArrayOf),
		def("add(Object)", callAdd),
		def("remove(Object)", callRemove),
		def("removeAll(Collection)", func(r Value, a []Value) (Value, error) {
			changed, err := filter(r, a[0], false)
			return Bool(changed), err
		}),
		def("retainAll(Collection)", func(r Value, a []Value) (Value, error) {
			changed, err := filter(r, a[0], true)
			return Bool(changed), err
		}),
		def("removeIf(Predicate)", refuseNull),
		defVoid("clear()", callClear),
	),
		// A stale sub-list is noticed only when there is something to do.
		def("toArray(IntFunction)", func(Value, []Value) (Value, error) {
			return Null, throw(nullPointer, `Cannot invoke "java.util.function.IntFunction.apply(int)" because "generator" is null`)
		}),
		def("addAll(Collection)", callAddAll),
		def("containsAll(Collection)", func(r Value, a []Value) (Value, error) {
			ok, err := containsAll(r, a[0])
			return Bool(ok), err
		}),
	)
}

func callIterator(r Value, _ []Value) (Value, error) {
	if err := checkFresh(r); err != nil {
		return Null, err
	}
	if r.kind == KindCollection {
		w := r.view()
		return newIterator(viewIteratorClasses[w.class], mapCursor(w.owner, w.kind)), nil
	}
	class := iteratorClass(r.listClass())
	if !classListIterator.assignableFrom(class) {
		return newIterator(class, listCursor(r)), nil
	}
	i := newIterator(class, listCursorAt(r, 0))
	i.iterator().forward = class == classImmutableListItr
	return i, nil
}

func callAdd(r Value, a []Value) (Value, error) {
	if r.kind == KindCollection {
		return Null, throw(unsupportedOperation, "")
	}
	return True, r.writableList().add(a[0])
}

func callRemove(r Value, a []Value) (Value, error) {
	if r.kind == KindCollection {
		removed, err := r.view().remove(a[0])
		return Bool(removed), err
	}
	if r.listClass().listVariety() == immutable {
		return Null, throw(unsupportedOperation, "")
	}
	i, err := indexOf(r, a[0])
	if i < 0 {
		return False, err
	}
	return True, r.writableList().replace(i, i+1)
}

func callAddAll(r Value, a []Value) (Value, error) {
	switch {
	case r.kind == KindList:
		return addAllAt(r, r.Len(), a[0])
	case r.view().immutableSet():
		return Null, throw(unsupportedOperation, "")
	}
	added, err := collectArgument(a[0])
	if err != nil || len(added) == 0 {
		return False, err
	}
	return Null, throw(unsupportedOperation, "")
}

// collectArgument returns the elements of the argument of addAll.
func collectArgument(c Value) ([]Value, error) {
	if c.IsNull() {
		return nil, throw(nullPointer, `Cannot invoke "java.util.Collection.toArray()" because "c" is null`)
	}
	return collect(c)
}

func callClear(r Value, _ []Value) error {
	if r.kind == KindCollection {
		return r.view().clear()
	}
	l := r.writableList()
	return l.replace(0, len(l.elements))
}
