package value

// filter removes the elements that another collection has or, when keep is
// set, those that it has not. It moves the kept ones down as it goes, as
// ArrayList.batchRemove does, which shows when other is a part of l.
func (l *List) filter(other Value, keep bool) (changed bool, err error) {
	es := l.elements
	r := 0
	for ; ; r++ {
		if r == len(es) {
			return false, nil
		}
		has, err := contains(other, es[r])
		if err != nil {
			return false, err
		}
		if has != keep {
			break
		}
	}
	if l.class.listVariety() != growable {
		return false, throw(unsupportedOperation, "")
	}
	w := r
	for r++; r < len(es); r++ {
		var has bool
		if has, err = contains(other, es[r]); err != nil {
			break
		}
		if has == keep {
			es[w] = es[r]
			w++
		}
	}
	w += copy(es[w:], es[r:])
	if err2 := l.replace(w, len(es)); err == nil {
		err = err2
	}
	return true, err
}
