package context

import (
	"maps"

	"github.com/velmap/velmap/vtl/value"
)

// extensions is what a program has added to the references of a Scope.
type extensions struct {
	references map[string]value.Value
	util       value.Value // $util
	functions  Functions
}

// SetReference makes a value a root reference, in place of that of this name if
// there is one. An Object, such as Functions, becomes a value by
// value.FromObject. The Scope of the response sees it as well.
func (s *Scope) SetReference(name string, v value.Value) {
	x := &s.init().extensions
	if x.references == nil {
		x.references = map[string]value.Value{}
	}
	x.references[name] = v
}

// SetUtil adds functions to $util, in place of those of the same names. The
// Scope of the response sees them as well.
func (s *Scope) SetUtil(functions Functions) {
	x := &s.init().extensions
	if x.functions == nil {
		x.functions = Functions{}
	}
	maps.Copy(x.functions, functions)
	x.util = value.FromObject(util{x.functions})
}

// plainUtil is $util as API Gateway has it.
var plainUtil = value.FromObject(util{})
