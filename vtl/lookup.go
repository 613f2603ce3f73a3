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
