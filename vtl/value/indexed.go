package value

// An Indexed is a handle to a list that has the methods of jp.Indexed,
// jp.RemovableIndexed and alt.Simplifier of github.com/ohler55/ojg. It is to
// lists what a Keyed is to maps.
type Indexed struct{ Value }

// ValueAtIndex returns the element at an index, counted from 0, as Live has
// it; nil out of range.
func (x Indexed) ValueAtIndex(index int) any {
	v, _ := x.At(index)
	return v.Live()
}

// SetValueAtIndex sets the element at an index, as SetValueForKey of Keyed
// does. Out of range, and in a list that cannot be changed, it does nothing.
func (x Indexed) SetValueAtIndex(index int, v any) {
	if l := x.writable(index); l != nil {
		_, _ = l.set(index, adopt(v)) // fails for a list that cannot be changed
	}
}

// RemoveValueAtIndex removes the element at an index. Out of range, and in a
// list that cannot be made shorter, it does nothing.
func (x Indexed) RemoveValueAtIndex(index int) {
	if l := x.writable(index); l != nil {
		_ = l.replace(index, index+1) // fails for a list that cannot be changed
	}
}

// writable returns the list for a change of an element, and nil if it has no
// such element: a sub-list that has gone stale has none.
func (x Indexed) writable(index int) *List {
	if x.kind != KindList || index < 0 || index >= x.Len() {
		return nil
	}
	if l := x.writableList(); !l.stale() {
		return l
	}
	return nil
}

// Size returns the number of elements.
func (x Indexed) Size() int { return x.Len() }

// Simplify returns a copy of the list as a []any of what ojg calls simple
// types.
func (x Indexed) Simplify() any { return x.simplify() }

// ValueAtIndex is that of Indexed.
func (l *List) ValueAtIndex(index int) any { return l.indexed().ValueAtIndex(index) }

// SetValueAtIndex is that of Indexed.
func (l *List) SetValueAtIndex(index int, v any) { l.indexed().SetValueAtIndex(index, v) }

// RemoveValueAtIndex is that of Indexed.
func (l *List) RemoveValueAtIndex(index int) { l.indexed().RemoveValueAtIndex(index) }

// Size returns the number of elements.
func (l *List) Size() int { return l.Len() }

// Simplify is that of Indexed.
func (l *List) Simplify() any { return l.Value().simplify() }

// MarshalJSON is that of Value.
func (l *List) MarshalJSON() ([]byte, error) { return l.Value().MarshalJSON() }

func (l *List) indexed() Indexed { return Indexed{l.Value()} }
