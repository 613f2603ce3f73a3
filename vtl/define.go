package vtl

// define is #define($x): it keeps its body in the variable.
type define struct {
	span
	slot int
	name string
	body body
}

func (n *define) render(s *state) signal {
	s.setVariable(n.slot, s.newBlock(&block{body: n.body, at: n, name: n.name, maxDepth: defineDepth}))
	return proceed
}
