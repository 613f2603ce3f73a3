package value

// setMethods are the methods that java.util.Set adds to those of Collection:
// Set.of and Set.copyOf. Java gives the elements an order of its own in every
// run; here they keep the order they were given in.
func setMethods() []method {
	return append(
		ofMethods(newImmutableSet),
		defStatic("of(Object...)", func(a []Value) (Value, error) { return ofArray(a[0], newImmutableSet) }),
		defStatic("copyOf(Collection)", copyOfSet),
	)
}

// newImmutableSet returns what Set.of does.
func newImmutableSet(elements []Value) (Value, error) {
	if err := refuseNulls(elements); err != nil {
		return Null, err
	}
	m := &Map{class: classMapN}
	for _, e := range elements {
		if m.find(e) >= 0 {
			text, err := e.AppendString([]byte("duplicate element: "))
			if err != nil {
				return Null, err
			}
			return Null, throw(illegalArgument, "%s", text)
		}
		m.put(e, True)
	}
	return immutableSet(m), nil
}

// immutableSet returns the immutable set of the keys of m.
func immutableSet(m *Map) Value {
	class := classSetN
	if n := m.Len(); n == 1 || n == 2 {
		class = classSet12
	}
	return viewValue(&view{class: class, kind: viewKeys, owner: m.Value()})
}

func copyOfSet(a []Value) (Value, error) {
	if a[0].kind == KindCollection && a[0].view().immutableSet() {
		return a[0], nil
	}
	elements, err := collectCopied(a[0])
	if err != nil {
		return Null, err
	}
	if err := refuseNulls(elements); err != nil {
		return Null, err
	}
	m := &Map{class: classMapN}
	for _, e := range elements {
		m.put(e, True)
	}
	return immutableSet(m), nil
}
