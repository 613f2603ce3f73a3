package value

// mapMethods are the methods of java.util.Map.
func mapMethods() []method {
	methods := append(mapReaders(), mapWriters()...)
	return append(append(methods, mapFunctions()...), mapStatics()...)
}

func mapReaders() []method {
	return []method{
		def("size()", func(r Value, _ []Value) (Value, error) { return Int(int32(r.Len())), nil }),
		def("isEmpty()", func(r Value, _ []Value) (Value, error) { return Bool(r.Len() == 0), nil }),
		def("containsKey(Object)", func(r Value, a []Value) (Value, error) {
			_, ok := r.get(a[0])
			return Bool(ok), checkKey(r, a[0])
		}),
		def("containsValue(Object)", func(r Value, a []Value) (Value, error) {
			if err := checkQuery(r, a[0]); err != nil {
				return Null, err
			}
			has, err := hasValue(r, a[0])
			return Bool(has), err
		}),
		def("get(Object)", func(r Value, a []Value) (Value, error) {
			v, _ := r.get(a[0])
			return v, checkKey(r, a[0])
		}),
		def("getOrDefault(Object,Object)", func(r Value, a []Value) (Value, error) {
			if v, ok := r.get(a[0]); ok {
				return v, nil
			}
			return a[1], checkKey(r, a[0])
		}),
		def("keySet()", func(r Value, _ []Value) (Value, error) { return newView(r, viewKeys), nil }),
		def("values()", func(r Value, _ []Value) (Value, error) { return newView(r, viewValues), nil }),
		def("entrySet()", func(r Value, _ []Value) (Value, error) { return newView(r, viewEntries), nil }),
	}
}

// checkKey fails when a map can't be asked for a key: an immutable one for
// null, any for a key whose hash code never ends.
func checkKey(r, key Value) error {
	if key.kind >= KindMap && key.kind <= KindEntry {
		if _, err := hashOf(key); err != nil {
			return err
		}
	}
	return checkQuery(r, key)
}

// checkQuery fails when an immutable map is asked for null.
func checkQuery(r, v Value) error {
	if v.IsNull() && immutableMap(r.mapClass()) {
		return throw(nullPointer, "")
	}
	return nil
}

func mapWriters() []method {
	return writing(append(keyed(
		def("put(Object,Object)", func(r Value, a []Value) (Value, error) { return r.put(a[0], a[1]) }),
		def("remove(Object)", func(r Value, a []Value) (Value, error) { return r.writableMap().Remove(a[0]), nil }),
		def("putIfAbsent(Object,Object)", func(r Value, a []Value) (Value, error) {
			if v, _ := r.get(a[0]); !v.IsNull() {
				return v, nil
			}
			return r.put(a[0], a[1])
		}),
		def("remove(Object,Object)", func(r Value, a []Value) (Value, error) {
			v, ok := r.get(a[0])
			if !ok || !Equal(v, a[1]) {
				return False, nil
			}
			r.writableMap().Remove(a[0])
			return True, nil
		}),
		def("replace(Object,Object,Object)", func(r Value, a []Value) (Value, error) {
			v, ok := r.get(a[0])
			if !ok || !Equal(v, a[1]) {
				return False, nil
			}
			_, err := r.put(a[0], a[2])
			return True, err
		}),
		def("replace(Object,Object)", func(r Value, a []Value) (Value, error) {
			if _, ok := r.get(a[0]); !ok {
				return Null, nil
			}
			return r.put(a[0], a[1])
		}),
	),
		defVoid("putAll(Map)", callPutAll),
		defVoid("clear()", func(r Value, _ []Value) error { r.writableMap().clear(); return nil }),
	)...)
}

// writing makes methods fail on an immutable map.
func writing(methods ...method) []method {
	for i := range methods {
		call := methods[i].call
		methods[i].call = func(r Value, args []Value) (Value, error) {
			if immutableMap(r.mapClass()) {
				return Null, throw(unsupportedOperation, "")
			}
			return call(r, args)
		}
	}
	return methods
}

// keyed makes methods fail for a key as their first argument that a map can't
// be asked for.
func keyed(methods ...method) []method {
	for i := range methods {
		call := methods[i].call
		methods[i].call = func(r Value, args []Value) (Value, error) {
			if err := checkKey(r, args[0]); err != nil {
				return Null, err
			}
			return call(r, args)
		}
	}
	return methods
}

func callPutAll(r Value, a []Value) error {
	if a[0].IsNull() {
		return throw(nullPointer, `Cannot invoke "java.util.Map.size()" because "m" is null`)
	}
	m := r.writableMap()
	m.reserve(a[0].Len())
	itself, start := a[0].mapOf() == m, m.modCount
	for key, v := range a[0].Entries() {
		if itself && m.modCount != start { // a key that has changed since it was put
			return throw(concurrentModification, "")
		}
		if err := checkKey(r, key); err != nil {
			return err
		}
		if err := m.putChecked(key, v); err != nil {
			return err
		}
	}
	return nil
}

// mapFunctions are the methods that take a function, which a template can give
// null only.
func mapFunctions() []method {
	refuse := func(Value, []Value) (Value, error) { return Null, throw(nullPointer, "") }
	methods := writing(
		defVoid("replaceAll(BiFunction)", func(Value, []Value) error { return throw(nullPointer, "") }),
		def("computeIfAbsent(Object,Function)", refuse),
		def("computeIfPresent(Object,BiFunction)", refuse),
		def("compute(Object,BiFunction)", refuse),
		def("merge(Object,Object,BiFunction)", refuse),
	)
	return append(methods, defVoid("forEach(BiConsumer)", func(Value, []Value) error { return throw(nullPointer, "") }))
}

// hashMapMethods are the methods that java.util.HashMap adds to those of Map.
func hashMapMethods() []method {
	return []method{def("clone()", func(r Value, _ []Value) (Value, error) {
		c := &Map{class: r.mapClass()}
		if r.muted() {
			c.Mute()
		}
		err := callPutAll(c.Value(), []Value{r})
		c.modCount = 0
		return c.Value(), err
	})}
}

// hasValue reports whether a map has a value equal to v.
func hasValue(m, v Value) (bool, error) {
	var t traversal
	for _, member := range m.Entries() {
		if t.equal(member, v) {
			return true, nil
		}
	}
	return false, t.failure
}
