package oracle

import (
	"errors"
	"fmt"
	"runtime/debug"

	apigw "github.com/velmap/velmap/context"
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
	vars, err := c.vars()
	if err != nil {
		return Result{Err: err}
	}
	if c.Request != "" {
		return renderRequest(template, c.Request, vars)
	}
	output, err := template.Render(vtl.ScopeOf(vars))
	return Result{Output: output, Err: err}
}

func (c Case) vars() (value.Value, error) {
	lists := value.JSONArrays()
	if c.Lists == ArrayList {
		lists = value.ArrayLists()
	}
	vars, err := value.ParseJSON(c.Vars, lists)
	if err != nil {
		return value.Null, err
	}
	return vars.Root(), nil
}

// renderRequest renders with what package context makes of a request.
func renderRequest(template *vtl.Template, described string, vars value.Value) Result {
	document, err := value.ParseJSON(described)
	if err != nil {
		return Result{Err: err}
	}
	request, err := apigw.FromValue(document.Root())
	if err != nil {
		return Result{Err: err}
	}
	scope := request.Scope()
	for name, v := range vars.Entries() {
		scope.SetReference(name.String(), v)
	}
	output, err := template.Render(scope)
	if err != nil {
		return Result{Err: err}
	}
	result := Result{Output: output}
	result.Overrides, result.Err = overridesLeft(scope)
	return result
}

func overridesLeft(scope *apigw.Scope) (left Overrides, err error) {
	raw, err := scope.RawOverrides()
	if errors.Is(err, apigw.ErrCyclic) {
		return Overrides{Endless: true}, nil
	}
	if err != nil {
		return Overrides{}, err
	}
	if left.RequestOverride, err = jsonText(raw.Request); err != nil {
		return Overrides{}, err
	}
	left.ResponseOverride, err = jsonText(raw.Response)
	return left, err
}

// jsonText writes what is not null.
func jsonText(v value.Value) (string, error) {
	if v.IsNull() {
		return "", nil
	}
	text, err := v.AppendJSON(nil, value.PlainSlash)
	return string(text), err
}
