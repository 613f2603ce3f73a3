package vtl

import "github.com/velmap/velmap/vtl/value"

// lookup is .get(key), which mostly asks a map for a String. All else it leaves
// to the method.
type lookup struct {
	*method
	key expression
}

func (l *lookup) apply(s *state, receiver value.Value) (value.Value, signal) {
	if !receiver.IsMap() {
		return l.method.apply(s, receiver)
	}
	key, sig := l.key.eval(s)
	if sig != proceed {
		return value.Null, sig
	}
	if v, ok := s.found.Lookup(receiver, key); ok {
		return v, s.step(l)
	}
	s.args = append(s.args, key)
	return l.callWith(s, receiver, s.args[len(s.args)-1:])
}

// keyedReference is $x.get($y) as an expression: what loops over the keys of a
// map ask for.
type keyedReference struct {
	*reference
	lookup *lookup
	key    int // the slot of $y
}

// keyed returns the reference as such an expression, if it is one.
func (r *reference) keyed() (k *keyedReference, ok bool) {
	if len(r.steps) != 1 || !r.plain() {
		return nil, false
	}
	l, isLookup := r.steps[0].(*lookup)
	if !isLookup {
		return nil, false
	}
	key, isBare := l.key.(*bareReference)
	if !isBare {
		return nil, false
	}
	return &keyedReference{r, l, key.slot}, true
}

func (k *keyedReference) eval(s *state) (value.Value, signal) {
	m, known := s.known(k.slot)
	key, keyKnown := s.known(k.key)
	if known && keyKnown {
		if v, ok := s.found.Lookup(m, key); ok && !v.IsNull() {
			return v, s.step(k.lookup)
		}
	}
	return k.execute(s)
}
