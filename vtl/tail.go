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
	args, sig := m.arguments(s)
	if sig != proceed {
		return value.Null, sig
	}
	return m.callWith(s, receiver, args)
}

// arguments puts the arguments on top of the state's.
func (m *method) arguments(s *state) ([]value.Value, signal) {
	base := len(s.args)
	if len(m.args) == 1 {
		v, sig := m.args[0].eval(s)
		if sig != proceed {
			return nil, sig
		}
		s.args = append(s.args, v)
		return s.args[base:], s.step(m)
	}
	for _, arg := range m.args {
		v, sig := arg.eval(s)
		if sig != proceed {
			s.args = s.args[:base]
			return nil, sig
		}
		s.args = append(s.args, v)
	}
	return s.args[base:len(s.args):len(s.args)], s.step(m)
}

// callWith calls the method with the arguments on top.
func (m *method) callWith(s *state, receiver value.Value, args []value.Value) (value.Value, signal) {
	v, _, err := m.call.Call(receiver, args)
	s.args = s.args[:len(s.args)-len(args)]
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
