package vtl

import "github.com/velmap/velmap/vtl/value"

// property is .name.
type property struct {
	span
	access *value.Property
}

func (p *property) apply(s *state, receiver value.Value) (value.Value, signal) {
	v, err := p.access.Get(receiver)
	if err != nil {
		return value.Null, s.failCall(p, p.access.Name(), receiver, err)
	}
	return v, proceed
}

// method is .name(args).
type method struct {
	span
	call *value.Method
	args []expression
}

func (m *method) apply(s *state, receiver value.Value) (value.Value, signal) {
	base := len(s.args)
	for _, arg := range m.args {
		v, sig := arg.eval(s)
		if sig != proceed {
			s.args = s.args[:base]
			return value.Null, sig
		}
		s.args = append(s.args, v)
	}
	if sig := s.step(m); sig != proceed {
		return value.Null, sig
	}
	v, _, err := m.call.Call(receiver, s.args[base:len(s.args):len(s.args)])
	s.args = s.args[:base]
	if err != nil {
		return value.Null, s.failCall(m, m.call.Name(), receiver, err)
	}
	return v, s.charge(m, receiver.Weight()+v.Weight())
}

// index is [key].
type index struct {
	span
	key expression
}

func (i *index) apply(s *state, receiver value.Value) (value.Value, signal) {
	key, sig := i.key.eval(s)
	if sig != proceed {
		return value.Null, sig
	}
	v, err := value.GetIndex(receiver, key)
	if err != nil {
		return value.Null, s.failCall(i, "get", receiver, err)
	}
	return v, proceed
}
