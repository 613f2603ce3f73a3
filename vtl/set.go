package vtl

import "github.com/velmap/velmap/vtl/value"

// set is #set($x = e). A right side that is null changes nothing.
type set struct {
	span
	slot  int
	right expression
}

func (n *set) render(s *state) signal {
	v, sig := n.right.eval(s)
	if sig != proceed || v.IsNull() {
		return sig
	}
	s.setVariable(n.slot, v)
	return proceed
}

// setMember is #set($x.y = e) or #set($x[y] = e). It does nothing where the
// value to write into is null.
type setMember struct {
	span
	slot  int
	steps []step // up to the last element of the tail
	last  member
	right expression
}

// member is the last element of the reference that #set writes.
type member interface {
	assign(s *state, receiver, v value.Value) signal
}

func (n *setMember) render(s *state) signal {
	v, sig := n.right.eval(s)
	if sig != proceed || v.IsNull() {
		return sig
	}
	receiver, sig := s.variable(n.slot)
	for _, step := range n.steps {
		if sig != proceed || receiver.IsNull() {
			return sig
		}
		receiver, sig = step.apply(s, receiver)
	}
	if sig != proceed || receiver.IsNull() {
		return sig
	}
	if sig := s.step(n); sig != proceed {
		return sig
	}
	return n.last.assign(s, receiver, v)
}

// propertyName is a member written by its name. A method call at the end of
// the reference counts as a property of that name.
type propertyName struct {
	span
	name string
}

func (p propertyName) assign(s *state, receiver, v value.Value) signal {
	if err := value.SetProperty(receiver, p.name, v); err != nil {
		return s.failCall(p, p.name, receiver, err)
	}
	return proceed
}

func (i *index) assign(s *state, receiver, v value.Value) signal {
	key, sig := i.key.eval(s)
	if sig != proceed {
		return sig
	}
	if err := value.SetIndex(receiver, key, v); err != nil {
		return s.failCall(i, "set", receiver, err)
	}
	return proceed
}
