package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// collect finds the resources of a document, whichever of the layouts it has.
func (c *terraformConverter) collect(root value.Value) {
	if v, ok := root.Get("resource"); ok {
		interpolating(&c.decoder)
		c.configuration(v)
		return
	}
	if v, ok := root.Get("planned_values"); ok {
		expressions := map[string]value.Value{}
		configuration, _ := root.Get("configuration")
		module, _ := configuration.Get("root_module")
		c.collectExpressions(module, "", expressions)
		c.values(v, "/planned_values", expressions)
		return
	}
	if v, ok := root.Get("values"); ok {
		c.values(v, "/values", nil)
		return
	}
	c.problems.add("", `not a document of Terraform: there is no member "resource", "planned_values" or "values"`)
}

// configuration reads the blocks of a configuration: by type, and by name.
func (c *terraformConverter) configuration(v value.Value) {
	c.eachBlock(v, "/resource", func(kind string, named value.Value, at pointer) {
		c.eachBlock(named, at, func(name string, body value.Value, at pointer) {
			if first, ok := body.At(0); ok && body.IsList() {
				body, at = first, at.element(0)
			}
			c.add(&terraformBlock{kind: kind, address: kind + "." + name, body: body, at: at})
		})
	})
}

// eachBlock calls f for every member of an object, or of all objects of a list.
func (c *terraformConverter) eachBlock(v value.Value, at pointer, f func(name string, member value.Value, at pointer)) {
	if v.IsList() {
		c.eachElement(v, at, func(element value.Value, at pointer) { c.eachMember(element, at, f) })
		return
	}
	c.eachMember(v, at, f)
}

// values reads the resources of a plan or a state.
func (c *terraformConverter) values(v value.Value, at pointer, expressions map[string]value.Value) {
	if module, ok := v.Get("root_module"); ok {
		c.module(module, at.member("root_module"), expressions)
	}
}

func (c *terraformConverter) module(v value.Value, at pointer, expressions map[string]value.Value) {
	c.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch name {
		case "resources":
			c.eachElement(member, at, func(one value.Value, at pointer) { c.planned(one, at, expressions) })
		case "child_modules":
			c.eachElement(member, at, func(child value.Value, at pointer) { c.module(child, at, expressions) })
		}
	})
}

// planned reads a resource of a plan or a state.
func (c *terraformConverter) planned(v value.Value, at pointer, expressions map[string]value.Value) {
	b := &terraformBlock{references: map[string]string{}}
	c.eachMember(v, at, func(name string, member value.Value, at pointer) {
		switch name {
		case "address":
			b.address = c.text(member, at)
		case "type":
			b.kind = c.text(member, at)
		case "values":
			b.body, b.at = member, at
		}
	})
	if b.at == "" { // there is nothing to read
		return
	}
	own := withoutIndex(b.address)
	prefix := strings.TrimSuffix(own, lastSteps(own, 2))
	for attribute, expression := range expressions[unindexed(own)].Entries() {
		list, _ := expression.Get("references")
		first, _ := list.At(0)
		if text, ok := first.Str(); ok {
			b.references[attribute.String()] = prefix + text
		}
	}
	c.add(b)
}

// collectExpressions finds the expressions of the resources of a module and of
// those that it calls, by their addresses.
func (c *terraformConverter) collectExpressions(module value.Value, prefix string, into map[string]value.Value) {
	resources, _ := module.Get("resources")
	for one := range resources.Elements() {
		if !c.visit("/configuration") {
			return
		}
		if address, ok := textOf(one, "address"); ok {
			into[prefix+address], _ = one.Get("expressions")
		}
	}
	calls, _ := module.Get("module_calls")
	for name, call := range calls.Entries() {
		if !c.visit("/configuration") {
			return
		}
		called, _ := call.Get("module")
		c.collectExpressions(called, prefix+"module."+name.String()+".", into)
	}
}

// lastSteps returns the last n steps of an address, type.name for two.
func lastSteps(address string, n int) string {
	steps := addressSteps(address)
	return strings.Join(steps[max(0, len(steps)-n):], ".")
}

// unindexed returns an address without the indexes of the modules in it.
func unindexed(address string) string {
	steps := addressSteps(address)
	for i, step := range steps {
		steps[i] = withoutIndex(step)
	}
	return strings.Join(steps, ".")
}

// addressSteps splits an address at its dots, but for those in indexes.
func addressSteps(address string) (steps []string) {
	quoted, start := false, 0
	for i := range len(address) {
		switch {
		case address[i] == '"':
			quoted = !quoted
		case address[i] == '.' && !quoted:
			steps, start = append(steps, address[start:i]), i+1
		}
	}
	return append(steps, address[start:])
}
