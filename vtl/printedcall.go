package vtl

import "github.com/velmap/velmap/vtl/value"

// printedCall is a reference that ends in a method call and is printed: an
// object that can print what its method returns does so, and no value is made.
type printedCall struct {
	*reference
	receiver *reference // what stands before the call
	bare     bool       // the receiver is a variable
	last     *method
}

// printedCall returns the reference as such a call, if it is one.
func (r *reference) printedCall() (p *printedCall, ok bool) {
	if len(r.steps) == 0 || r.runt || r.escaped || r.prefixed || r.uncomputed {
		return nil, false
	}
	last, ok := r.steps[len(r.steps)-1].(*method)
	bare := len(r.steps) == 1 && !r.holdsLoop
	return &printedCall{r, r.upTo(len(r.steps) - 1), bare, last}, ok
}

func (p *printedCall) render(s *state) signal {
	v, known := s.known(p.slot)
	if !known || !p.bare {
		var sig signal
		if v, sig = p.receiver.execute(s); sig != proceed {
			return sig
		}
	}
	if o, ok := v.Object(); ok {
		if appender, ok := o.(value.Appender); ok {
			return p.printWith(s, v, appender)
		}
	}
	var sig signal
	if !v.IsNull() {
		if v, sig = p.last.apply(s, v); sig != proceed {
			return sig
		}
	}
	return p.printResult(s, v)
}

// printWith prints the call of an object that may print it itself.
func (p *printedCall) printWith(s *state, receiver value.Value, appender value.Appender) signal {
	args, sig := p.last.arguments(s)
	if sig != proceed {
		return sig
	}
	out, ok := appender.AppendCall(s.out, p.last.call.Name(), args)
	if !ok {
		v, sig := p.last.callWith(s, receiver, args)
		if sig != proceed {
			return sig
		}
		return p.printResult(s, v)
	}
	weight := len(out) - len(s.out)
	s.out, s.args = out, s.args[:len(s.args)-len(args)]
	if sig := s.charge(p.last, weight); sig != proceed {
		return sig
	}
	return s.checkOutput(p)
}

func (p *printedCall) printResult(s *state, v value.Value) signal {
	if p.emptyIfNull && v.IsNull() {
		return proceed
	}
	return p.printValue(s, v)
}
