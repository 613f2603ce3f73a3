package value

// removeEach removes every element of another collection, as
// AbstractSet.removeAll does when that is the smaller one.
func (w *view) removeEach(other Value) (changed bool, err error) {
	c, _ := other.Iterate()
	for c.HasNext() {
		e, err := c.Next()
		if err != nil {
			return changed, err
		}
		removed, err := w.remove(e)
		if err != nil {
			return changed, err
		}
		changed = changed || removed
	}
	return changed, nil
}

// filter removes the elements that another collection has or, when keep is
// set, those that it has not, as AbstractCollection's removeAll and retainAll
// do: through an iterator.
func (w *view) filter(other Value, keep bool) (changed bool, err error) {
	c := mapCursor(w.owner, w.kind)
	for c.HasNext() {
		e, err := c.Next()
		if err != nil {
			return changed, err
		}
		has, err := contains(other, e)
		if err != nil {
			return changed, err
		}
		if has == keep {
			continue
		}
		if err := c.remove(); err != nil {
			return changed, err
		}
		changed = true
	}
	return changed, nil
}

// clear removes every entry of the map.
func (w *view) clear() error {
	if w.immutable() {
		if w.class == classMapNEntrySet && w.owner.Len() == 0 {
			return nil
		}
		return throw(unsupportedOperation, "")
	}
	w.owner.writableMap().clear()
	return nil
}
