package value

import "unsafe"

// entryMethods are the methods of java.util.Map.Entry. comparingByKey and
// comparingByValue are left out, which return no plain data.
func entryMethods() []method {
	return []method{
		def("getKey()", func(r Value, _ []Value) (Value, error) { return r.entry().key, nil }),
		def("getValue()", func(r Value, _ []Value) (Value, error) { return r.entry().value, nil }),
		def("setValue(Object)", func(r Value, a []Value) (Value, error) { return r.entry().set(a[0]) }),
		defStatic("copyOf(Map.Entry)", func(a []Value) (Value, error) {
			if a[0].IsNull() {
				return Null, throw(nullPointer, "")
			}
			e := a[0].entry()
			if e.class == classKeyValueHolder {
				return a[0], nil
			}
			return newImmutableEntry(e.key, e.value)
		}),
	}
}

// newImmutableEntry returns what Map.entry does.
func newImmutableEntry(key, v Value) (Value, error) {
	if key.IsNull() || v.IsNull() {
		return Null, throw(nullPointer, "")
	}
	return Value{kind: KindEntry, ref: unsafe.Pointer(&entry{class: classKeyValueHolder, key: key, value: v})}, nil
}
