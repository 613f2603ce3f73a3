package value

func callToArray(r Value, _ []Value) (Value, error) {
	elements, err := collect(r)
	return newArray(classObject, elements), err
}

// callToArrayOf fills the array that it is given, or a new one of its class
// when that is too short (AbstractCollection.toArray).
func callToArrayOf(r Value, a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, `Cannot read the array length because "a" is null`)
	}
	elements, err := collect(r)
	if err != nil {
		return Null, err
	}
	into := a[0].array()
	for _, e := range elements {
		if !into.class.component.holds(e) {
			return Null, throw(arrayStore, "arraycopy: element type mismatch: can not cast one of the elements of "+
				"java.lang.Object[] to the type of the destination array, %s", into.class.component.typeName())
		}
	}
	if len(into.elements) < len(elements) {
		return newArray(into.class.component, elements), nil
	}
	copy(into.elements, elements)
	if len(into.elements) > len(elements) {
		into.elements[len(elements)] = Null
	}
	return a[0], nil
}
