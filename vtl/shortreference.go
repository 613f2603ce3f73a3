package vtl

import "github.com/velmap/velmap/vtl/value"

// shortReference prints a reference of the commonest shapes, $x, $x.name and
// $x.name.name with nothing around them. What takes more than a look into a
// variable of the template itself it leaves to the reference.
type shortReference struct {
	*reference
	root   int               // its slot, at hand
	access []*value.Property // its tail
}

// short compiles a reference of these shapes; ok is false for every other one.
func (r *reference) short() (short *shortReference, ok bool) {
	if r.runt || r.uncomputed || r.escaped || r.prefixed || r.holdsLoop {
		return nil, false
	}
	short = &shortReference{reference: r, root: r.slot}
	for _, step := range r.steps {
		p, isProperty := step.(*property)
		if !isProperty {
			return nil, false
		}
		short.access = append(short.access, p.access)
	}
	return short, true
}

func (r *shortReference) render(s *state) signal {
	v, known := s.known(r.root)
	if !known {
		if s.frame != nil {
			return r.reference.render(s)
		}
		var sig signal
		if v, sig = s.lookup(r.root); sig != proceed {
			return s.place(r, sig)
		}
	}
	for _, access := range r.access {
		var err error
		if v, err = access.Get(v); err != nil {
			return r.reference.render(s)
		}
	}
	if text, ok := v.Str(); ok {
		s.out = value.AppendText(s.out, text)
		return s.checkOutput(r)
	}
	if v.IsNull() && r.emptyIfNull {
		return proceed
	}
	if _, isObject := v.Object(); isObject || v.IsNull() {
		return r.reference.render(s)
	}
	return r.print(s, v)
}
