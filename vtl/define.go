package vtl

import "github.com/velmap/velmap/vtl/value"

// define is #define($x): it keeps its body in the variable.
type define struct {
	span
	slot int
	name string
	body body
}

func (n *define) render(s *state) signal {
	s.setVariable(n.slot, value.FromObject(&block{
		state: s, generation: s.generation, frame: s.frame, unit: s.unit, body: n.body,
		at: n, name: n.name, maxDepth: defineDepth,
	}))
	return proceed
}
