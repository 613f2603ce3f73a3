package value

import "slices"

// arrayListMethods are the methods that java.util.ArrayList adds to those of
// its interfaces.
func arrayListMethods() []method {
	return []method{
		defVoid("trimToSize()", func(r Value, _ []Value) error {
			r.writableList().modCount++
			return nil
		}),
		defVoid("ensureCapacity(int)", ensureCapacity),
		def("clone()", func(r Value, _ []Value) (Value, error) {
			elements, err := collect(r)
			return (&List{class: r.listClass(), elements: elements}).Value(), err
		}),
	}
}

// ensureCapacity allocates nothing ahead. It counts as a change of structure,
// as in an ArrayList that has no room to spare.
func ensureCapacity(r Value, a []Value) error {
	l := r.writableList()
	n := int(a[0].int())
	if n > len(l.elements) {
		l.modCount++
	}
	return checkSize(n)
}

// jsonArrayMethods are the methods of net.minidev.json.JSONArray (json-smart
// 2.2). Those that write to an Appendable or take a JSONStyle can be given
// null only.
func jsonArrayMethods() []method {
	noStyle := func(Value, []Value) (Value, error) {
		return Null, throw(nullPointer, `Cannot invoke "net.minidev.json.JSONStyle.arrayStart(java.lang.Appendable)" because "compression" is null`)
	}
	noWriter := func(Value, []Value) error {
		return throw(nullPointer, `Cannot invoke "java.lang.Appendable.append(char)" because "out" is null`)
	}
	return []method{
		defStatic("toJSONString(List)", func(a []Value) (Value, error) { return jsonText(a[0]) }),
		def("toJSONString(List,JSONStyle)", noStyle),
		defVoid("writeJSONString(Iterable,Appendable,JSONStyle)", noWriter),
		defVoid("writeJSONString(List,Appendable)", noWriter),
		defVoid("merge(Object)", mergeJSON),
		def("toJSONString()", func(r Value, _ []Value) (Value, error) { return jsonText(r) }),
		def("toJSONString(JSONStyle)", noStyle),
		def("toString(JSONStyle)", noStyle),
		defVoid("writeJSONString(Appendable)", noWriter),
		defVoid("writeJSONString(Appendable,JSONStyle)", noWriter),
	}
}

func jsonText(v Value) (Value, error) {
	text, err := v.appendJSON(nil, EscapeSlash, 0)
	return String(string(text)), err
}

// mergeJSON adds the elements of another JSONArray; null adds nothing.
func mergeJSON(r Value, a []Value) error {
	v := a[0]
	if v.IsNull() {
		return nil
	}
	if v.kind != KindList || v.listClass() != classJSONArray {
		return throw(classCast, "class %s cannot be cast to class net.minidev.json.JSONArray (%[1]s is in module java.base "+
			"of loader 'bootstrap'; net.minidev.json.JSONArray is in unnamed module of loader 'app')", v.ClassName())
	}
	l := r.writableList()
	return l.replace(len(l.elements), len(l.elements), slices.Collect(v.Elements())...)
}
