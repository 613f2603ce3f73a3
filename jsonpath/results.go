package jsonpath

import "github.com/velmap/velmap/vtl/value"

// results collects what a path leads to. A few of them take no memory of their
// own until they are made a list.
type results struct {
	n    int
	few  [4]value.Value
	many []value.Value // all of them, once they are more
}

// add takes a result of an evaluation that has seen lists of so many elements at
// the most. It reports whether there is room for another one.
func (r *results) add(v value.Value, most int) bool {
	switch {
	case r.n < len(r.few):
		r.few[r.n] = v
	case r.many == nil:
		const least, greatest = 16, 4096 // to begin with
		r.many = append(make([]value.Value, 0, min(max(most, least), greatest)), r.few[:]...)
		r.many = append(r.many, v)
	default:
		r.many = append(r.many, v)
	}
	r.n++
	return r.n <= maxResults
}

// last returns the last result; there must be one.
func (r *results) last() value.Value {
	if r.many == nil {
		return r.few[r.n-1]
	}
	return r.many[r.n-1]
}

// list returns the results in the order in which they came.
func (r *results) list() *value.List {
	if r.many == nil {
		return value.CopyJSONArray(r.few[:r.n])
	}
	return value.NewJSONArray(r.many...)
}
