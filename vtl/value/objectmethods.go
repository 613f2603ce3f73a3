package value

// objectMethods are the methods of java.lang.Object. wait and notify are left
// out: they are about threads.
func objectMethods() []method {
	return []method{
		def("equals(Object)", func(r Value, a []Value) (Value, error) {
			if err := checkFresh(r); err != nil {
				return Null, err
			}
			var t traversal
			equal := t.equal(r, a[0])
			return Bool(equal), t.err()
		}),
		def("hashCode()", func(r Value, _ []Value) (Value, error) {
			if err := checkFresh(r); err != nil {
				return Null, err
			}
			h, err := hashOf(r)
			return Int(h), err
		}),
		def("toString()", func(r Value, _ []Value) (Value, error) {
			text, err := r.AppendString(nil)
			return String(string(text)), err
		}),
		def("getClass()", func(r Value, _ []Value) (Value, error) { return ClassValue(r.Class()), nil }),
	}
}
