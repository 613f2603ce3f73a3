package value

// This file holds what lists and views of maps have in common, as
// java.util.Collection has it.

// checkFresh fails for a sub-list whose list has changed by other ways.
func checkFresh(v Value) error {
	if v.kind == KindList {
		if l := v.listOf(); l != nil && l.stale() {
			return throw(concurrentModification, "")
		}
	}
	return nil
}

// indexOf returns the place of the first element of a list that equals v, or
// -1.
func indexOf(list, v Value) (int, error) {
	var t traversal
	i := 0
	for e := range list.Elements() {
		if t.equal(e, v) {
			return i, nil
		}
		i++
	}
	return -1, t.failure
}

// contains reports whether a list or view has an element equal to v. The
// collections that hold no nulls don't answer for one.
func contains(c, v Value) (bool, error) {
	if err := checkFresh(c); err != nil {
		return false, err
	}
	if v.IsNull() && refusesNull(c) {
		return false, throw(nullPointer, "")
	}
	if c.kind == KindList {
		i, err := indexOf(c, v)
		return i >= 0, err
	}
	return c.view().contains(v)
}

// refusesNull reports whether asking a collection for null is an exception.
func refusesNull(c Value) bool {
	if c.kind == KindList {
		return c.listClass().listVariety() == immutable
	}
	w := c.view()
	return w.immutable() && w.class != classMapNEntrySet
}

// collect returns a copy of the elements of a list or view.
func collect(c Value) ([]Value, error) {
	if err := checkFresh(c); err != nil {
		return nil, err
	}
	elements := make([]Value, 0, c.Len())
	for e := range c.Elements() {
		elements = append(elements, e)
	}
	return elements, nil
}

// containsAll reports whether c has every element of another collection.
func containsAll(c, other Value) (bool, error) {
	if other.IsNull() {
		return false, throw(nullPointer, `Cannot invoke "java.util.Collection.iterator()" because "c" is null`)
	}
	if err := checkFresh(other); err != nil {
		return false, err
	}
	for e := range other.Elements() {
		if ok, err := contains(c, e); !ok || err != nil {
			return false, err
		}
	}
	return true, nil
}

// isImmutable reports whether a collection is a List or Set that refuses every
// change, even one that would change nothing.
func isImmutable(c Value) bool {
	if c.kind == KindList {
		return c.listClass().listVariety() == immutable
	}
	return c.view().immutableSet()
}

// filter removes the elements that another collection has or, when keep is
// set, those that it has not. changed reports whether any was.
func filter(c, other Value, keep bool) (changed bool, err error) {
	if isImmutable(c) {
		return false, throw(unsupportedOperation, "")
	}
	if other.IsNull() {
		return false, throw(nullPointer, "")
	}
	if c.kind == KindList {
		return c.writableList().filter(other, keep)
	}
	w := c.view()
	if keep || w.kind == viewValues {
		return w.filter(other, keep)
	}
	if err := checkFresh(other); err != nil {
		return false, err
	}
	if c.Len() > other.Len() {
		return w.removeEach(other)
	}
	return w.filter(other, keep)
}
