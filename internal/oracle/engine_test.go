package oracle

import (
	"fmt"
	"runtime/debug"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// module is this module as an engine.
type module struct{}

// javaOutput is how much output the referee takes from a render (BoundedWriter).
const javaOutput = 4 << 20

// Render parses and renders a case as a program that uses package vtl does.
func (module) Render(c Case) (result Result) {
	defer func() {
		if p := recover(); p != nil {
			result = Result{Err: fmt.Errorf("panic: %v\n%s", p, debug.Stack()), Panic: true}
		}
	}()
	dialect, ok := vtl.DialectByName(string(c.Dialect))
	if !ok {
		return Result{Err: fmt.Errorf("no dialect %q", c.Dialect)}
	}
	template, err := vtl.Parse("template", c.Template, vtl.WithDialect(dialect), vtl.WithLimits(vtl.Limits{OutputBytes: javaOutput}))
	if err != nil {
		return Result{Err: err, Parse: true}
	}
	lists := value.JSONArrays()
	if c.Lists == ArrayList {
		lists = value.ArrayLists()
	}
	vars, err := value.ParseJSON(c.Vars, lists)
	if err != nil {
		return Result{Err: err}
	}
	output, err := template.Render(vtl.ScopeOf(vars.Root()))
	return Result{Output: output, Err: err}
}
