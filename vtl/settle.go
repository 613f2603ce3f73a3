package vtl

import "github.com/velmap/velmap/vtl/value"

// A Settler is a Scope whose values outlive a render and may hold what a
// template has put into them. Blocks (#define) cannot be printed any more once
// their render has ended, as they can in Java, where they keep all that they
// refer to.
type Settler interface {
	Scope

	// Settle is called at the end of a render that has made blocks, unless it
	// has failed. Text prints a value that is a block; ok is false for any other.
	Settle(text func(v value.Value) (printed string, ok bool))
}

// settle lets the Scope print the blocks that it holds. It fails when printing
// one does.
func (s *state) settle() signal {
	scope, ok := s.scope.(Settler)
	if !ok {
		return proceed
	}
	scope.Settle(func(v value.Value) (string, bool) {
		o, _ := v.Object()
		if _, isBlock := o.(*block); !isBlock {
			return "", false
		}
		return v.String(), true
	})
	if s.err != nil {
		return failing
	}
	return proceed
}
