package ast

import "sort"

// Origin leads from the text of an interpolated string, in which escapes and
// doubled quotes are resolved, back to the text that the literal stands in.
type Origin struct {
	parent *Origin // of the text the literal stands in
	steps  []step
}

// From inner on, offsets are those from outer on.
type step struct{ inner, outer int }

// NewOrigin returns an Origin without steps for a literal in a text whose own
// Origin is parent, nil for the outermost template.
func NewOrigin(parent *Origin) *Origin { return &Origin{parent: parent} }

// Add notes that the byte at inner, and those behind it up to the next step,
// come from outer on. Steps are added in ascending order.
func (o *Origin) Add(inner, outer int) {
	if n := len(o.steps); n > 0 && o.steps[n-1].inner-o.steps[n-1].outer == inner-outer {
		return
	}
	o.steps = append(o.steps, step{inner, outer})
}

// Offset returns the place of an offset in the outermost template.
func (o *Origin) Offset(offset int) int {
	for ; o != nil; o = o.parent {
		i := sort.Search(len(o.steps), func(i int) bool { return o.steps[i].inner > offset })
		if i > 0 {
			offset += o.steps[i-1].outer - o.steps[i-1].inner
		}
	}
	return offset
}
