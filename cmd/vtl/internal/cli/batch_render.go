package cli

import (
	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// requestMembers are the members of a request that apigw.FromValue reads.
var requestMembers = []string{"body", "body_base64", "params", "stageVariables", "context"}

// rendering is what a request with the op "render" asks for.
type rendering struct {
	dialect, name, template string
	vars                    value.Value
	model                   *apigw.Scope // what API Gateway gives; nil for plain Velocity
}

// render carries out the op "render".
func (b *batch) render(r request, a *answer) error {
	wanted, err := r.rendering()
	if err != nil {
		return err
	}
	template, err := b.engines[wanted.dialect].Parse(wanted.name, wanted.template)
	if err != nil {
		return err
	}
	scope := layers{vars: wanted.vars}
	if wanted.model != nil {
		scope.below = wanted.model
	}
	out, err := template.Render(scope)
	if err != nil {
		return err
	}
	rendered := newAnswer(nil)
	rendered.text("output", out)
	if wanted.model != nil {
		if err := writeOverrides(rendered, wanted.model); err != nil {
			return err
		}
	}
	a.members(rendered)
	return nil
}

// writeOverrides writes the overrides that are not empty.
func writeOverrides(a *answer, scope *apigw.Scope) error {
	left, err := scope.RawOverrides()
	if err != nil {
		return unwritable(err)
	}
	if !left.Request.IsNull() {
		if err := a.value("requestOverride", left.Request); err != nil {
			return err
		}
	}
	if !left.Response.IsNull() {
		return a.value("responseOverride", left.Response)
	}
	return nil
}

// rendering reads the request.
func (r request) rendering() (wanted rendering, err error) {
	known := append([]string{"dialect", "template", "name", "vars", "lists", "phase"}, requestMembers...)
	if err := r.allow(known...); err != nil {
		return rendering{}, err
	}
	if wanted.dialect, err = r.word("dialect", vtl.APIGateway.String(), vtl.Velocity17.String()); err != nil {
		return rendering{}, err
	}
	// A request and a response template see the same, once the payload is given.
	if _, err = r.word("phase", "request", "response"); err != nil {
		return rendering{}, err
	}
	if wanted.template, err = r.required("template"); err != nil {
		return rendering{}, err
	}
	if wanted.name, err = r.text("name", "template"); err != nil {
		return rendering{}, err
	}
	if wanted.vars, err = r.vars(); err != nil {
		return rendering{}, err
	}
	model, err := r.model()
	if err != nil {
		return rendering{}, err
	}
	if wanted.dialect == vtl.APIGateway.String() {
		wanted.model = model
	}
	return wanted, nil
}

// vars returns the root references of a request.
func (r request) vars() (value.Value, error) {
	lists, err := r.word("lists", "arraylist", "json-smart")
	if err != nil {
		return value.Null, err
	}
	var opts []value.ReadOption
	if lists == "arraylist" {
		opts = append(opts, value.ArrayLists())
	}
	vars, ok, err := r.value("vars", opts...)
	if err == nil && ok && vars.Kind() != value.KindMap {
		err = inputError("bad-member", "vars must be an object")
	}
	return vars, err
}

// model returns what API Gateway gives a template for the request.
func (r request) model() (*apigw.Scope, error) {
	described := value.NewMap()
	for _, name := range requestMembers {
		v, ok, err := r.value(name)
		if err != nil {
			return nil, err
		}
		if ok {
			described.Set(name, v)
		}
	}
	request, err := apigw.FromValue(described.Value())
	if err != nil {
		return nil, inputError("bad-member", "%v", err)
	}
	return request.Scope(), nil
}
