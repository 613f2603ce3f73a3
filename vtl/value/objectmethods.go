package value

// objectMethods are the methods of java.lang.Object. Those about threads fail,
// as they do in Java where the caller does not own the object's monitor.
func objectMethods() []method {
	return []method{
		defVoid("notify()", throwMonitorState), defVoid("notifyAll()", throwMonitorState),
		defVoid("wait()", throwMonitorState), defVoid("wait(long)", throwMonitorState), defVoid("wait(long,int)", throwMonitorState),
		def("equals(Object)", func(r Value, a []Value) (Value, error) {
			var t traversal
			equal := t.equal(r, a[0])
			return Bool(equal), t.failure
		}),
		def("hashCode()", func(r Value, _ []Value) (Value, error) {
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

func throwMonitorState(Value, []Value) error {
	return throw("java.lang.IllegalMonitorStateException", "current thread is not owner")
}
