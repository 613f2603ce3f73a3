package vtl

// conditional is #if with its #elseif branches and #else.
type conditional struct {
	branches  []branch
	otherwise body
}

type branch struct {
	condition expression
	body      body
}

func (n *conditional) render(s *state) signal {
	for i := range n.branches {
		b := &n.branches[i]
		ok, sig := b.condition.test(s)
		if sig != proceed {
			return sig
		}
		if ok {
			return b.body.render(s)
		}
	}
	return n.otherwise.render(s)
}
