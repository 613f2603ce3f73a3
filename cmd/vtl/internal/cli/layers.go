package cli

import (
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// layers is a Scope of the members of a map that lies over another one.
type layers struct {
	vars  value.Value
	below vtl.Scope // may be nil
}

// Lookup returns a root reference.
func (l layers) Lookup(name string) (value.Value, bool) {
	if v, ok := l.vars.Get(name); ok {
		return v, true
	}
	if l.below == nil {
		return value.Null, false
	}
	return l.below.Lookup(name)
}
