package value

import "unsafe"

// array is a Java array: of fixed length, printed by its identity.
type array struct {
	class    *Class
	elements []Value
}

// newArray returns a Java array whose elements are of class component.
func newArray(component *Class, elements []Value) Value {
	return Value{kind: KindArray, ref: unsafe.Pointer(&array{class: arrayClass(component), elements: elements})}
}

// stringArray returns a String[].
func stringArray(texts []string) Value {
	elements := make([]Value, len(texts))
	for i, t := range texts {
		elements[i] = String(t)
	}
	return newArray(classString, elements)
}

func (v Value) array() *array { return (*array)(v.ref) }

// list returns the array as a list that shares its elements, which is how
// Velocity calls the methods of a list on it.
func (a *array) list() *List {
	return &List{class: classArrayListWrapper, elements: a.elements, component: a.class.component}
}

// callArrayWrapper calls a method of a list on a Java array, which has no such
// methods itself (Velocity 1.7, UberspectImpl and ArrayListWrapper).
func callArrayWrapper(name string, receiver Value, args []Value) (Value, bool, error) {
	m := classArrayListWrapper.methods().find(name, args)
	if m == nil {
		return Null, false, nil
	}
	v, err := m.invoke(receiver.array().list().Value(), args)
	return v, true, err
}

// holds reports whether an array of elements of class c takes v.
func (c *Class) holds(v Value) bool { return c.accepts(v.Class()) }
