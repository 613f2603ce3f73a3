package vtl

// printedCall is a reference that ends in a method call and is printed: an
// object that can print what its method returns does so, and no value is made.
type printedCall struct {
	*reference
	last *method
}

// printedCall returns the reference as such a call, if it is one.
func (r *reference) printedCall() (p *printedCall, ok bool) {
	if len(r.steps) == 0 || r.runt || r.escaped || r.prefixed || r.uncomputed {
		return nil, false
	}
	last, ok := r.steps[len(r.steps)-1].(*method)
	return &printedCall{r, last}, ok
}

func (p *printedCall) render(s *state) signal {
	v, sig := p.walk(s, p.steps[:len(p.steps)-1])
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
