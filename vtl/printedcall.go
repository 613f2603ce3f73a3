package vtl

// printedCall is a reference that ends in a method call and is printed: an
// object that can print what its method returns does so, and no value is made.
type printedCall struct {
	*reference
	receiver *reference // what stands before the call
	last     *method
}

// printedCall returns the reference as such a call, if it is one.
func (r *reference) printedCall() (p *printedCall, ok bool) {
	if len(r.steps) == 0 || r.runt || r.escaped || r.prefixed || r.uncomputed {
		return nil, false
	}
	last, ok := r.steps[len(r.steps)-1].(*method)
	receiver := *r
	receiver.steps, receiver.emptyIfNull = r.steps[:len(r.steps)-1], false
	return &printedCall{r, &receiver, last}, ok
}

func (p *printedCall) render(s *state) signal {
	v, sig := p.receiver.execute(s)
	if sig != proceed {
		return sig
	}
	if !v.IsNull() {
		result, printed, sig := p.last.print(s, v)
		if sig != proceed {
			return sig
		}
		if printed {
			return s.checkOutput(p)
		}
		v = result
	}
	if p.emptyIfNull && v.IsNull() {
		v = emptyString
	}
	return p.printValue(s, v)
}
