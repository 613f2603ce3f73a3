package vtl

import "github.com/velmap/velmap/vtl/value"

// source is what a #foreach walks.
type source interface {
	// cursor returns a cursor over the elements; ok is false when there is
	// nothing that can be walked.
	cursor(s *state) (c value.Cursor, ok bool, sig signal)
}

// elements is the source that an expression gives.
type elements struct{ list expression }

func (e elements) cursor(s *state) (value.Cursor, bool, signal) {
	list, sig := e.list.eval(s)
	if sig != proceed {
		return value.Cursor{}, false, sig
	}
	c, ok := list.Iterate()
	return c, ok, proceed
}

// keys is $x.keySet(), whose keys are walked without a view of them.
type keys struct {
	owner  *reference
	keySet *method
}

// sourceOf returns the source that an expression gives.
func sourceOf(list expression) source {
	r, ok := list.(*reference)
	if !ok || len(r.steps) == 0 || !r.plain() {
		return elements{list}
	}
	keySet, ok := r.steps[len(r.steps)-1].(*method)
	if !ok || keySet.call.Name() != "keySet" || len(keySet.args) > 0 {
		return elements{list}
	}
	return keys{r.upTo(len(r.steps) - 1), keySet}
}

func (k keys) cursor(s *state) (value.Cursor, bool, signal) {
	owner, sig := k.owner.execute(s)
	if sig != proceed || owner.IsNull() {
		return value.Cursor{}, false, sig
	}
	if owner.IsMap() {
		return owner.Keys(), true, s.step(k.keySet)
	}
	list, sig := k.keySet.apply(s, owner)
	if sig != proceed {
		return value.Cursor{}, false, sig
	}
	c, ok := list.Iterate()
	return c, ok, proceed
}
