package value

import "unsafe"

// A List is a java.util.List that a program or a template has built. It must
// not be used by two renders at once.
type List struct {
	class    *Class
	elements []Value
	modCount int     // changes of structure, for iterators and sub-lists
	window   *window // of a sub-list

	component *Class // of the Java array behind a list that wraps one
}

// NewList returns a java.util.ArrayList of these elements, which is what list
// literals and ranges are. It prints [a, b].
func NewList(elements ...Value) *List {
	return &List{class: classArrayList, elements: elements}
}

// NewJSONArray returns a net.minidev.json.JSONArray of these elements, which
// is what JSON arrays are. It prints as JSON.
func NewJSONArray(elements ...Value) *List {
	return &List{class: classJSONArray, elements: elements}
}

// CopyJSONArray returns a net.minidev.json.JSONArray of elements, which are
// copied. A few of them live in one piece of memory with the list.
func CopyJSONArray(elements []Value) *List {
	if len(elements) > fewElements {
		return NewJSONArray(append([]Value(nil), elements...)...)
	}
	s := new(smallList)
	s.List = List{class: classJSONArray, elements: s.room[:copy(s.room[:], elements)]}
	return &s.List
}

const fewElements = 4

// smallList is a List with room for a few elements.
type smallList struct {
	List

	room [fewElements]Value
}

// Value returns the list as a Value: a handle, not a copy.
func (l *List) Value() Value { return Value{kind: KindList, ref: unsafe.Pointer(l)} }

// Len returns the number of elements.
func (l *List) Len() int { return len(l.elements) }

// At returns the element at i, counted from 0; ok is false out of range.
func (l *List) At(i int) (v Value, ok bool) {
	if i < 0 || i >= len(l.elements) {
		return Null, false
	}
	return l.elements[i], true
}

// Append adds elements at the end. Like every change of its structure it makes
// a #foreach over the list that is under way fail.
func (l *List) Append(elements ...Value) {
	l.elements = append(l.elements, elements...)
	l.modCount++
}
