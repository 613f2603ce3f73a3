package vtl

// stop is #stop, which ends the template. Its message is evaluated and
// dropped.
type stop struct{ message expression }

func (n *stop) render(s *state) signal {
	if n.message != nil {
		if _, sig := n.message.eval(s); sig != proceed {
			return sig
		}
	}
	return stopping
}

// breakNearest is #break.
type breakNearest struct{}

func (*breakNearest) render(*state) signal { return breaking }

// breakScope is #break($foreach.parent): it ends the loop that it names.
type breakScope struct {
	span
	scope expression
	text  string
}

func (n *breakScope) render(s *state) signal {
	v, sig := n.scope.eval(s)
	if sig != proceed {
		return sig
	}
	l, ok := loopOf(v)
	if !ok {
		return s.failRender(n, "break-target", "%s is not the scope of a loop", n.text)
	}
	s.target = l.owner
	return breakingScope
}

// incomplete is a directive that lacks arguments it needs when it is rendered.
type incomplete struct {
	span
	message string
}

func (n *incomplete) render(s *state) signal {
	return s.failRender(n, "missing-argument", "%s", n.message)
}
