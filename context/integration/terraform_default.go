package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// interpolating is the ReadOption that has strings read as those of Terraform.
func interpolating(d *decoder) { d.intrinsics.interpolates = true }

// resolver returns what tells what the expressions of a configuration stand
// for.
func (c *terraformConverter) resolver(root value.Value) Resolver {
	given := map[string]string{}
	for _, b := range c.blocks {
		c.addTexts(given, b.address, b.body)
	}
	for _, locals := range blocksOf(root, "locals") {
		c.addTexts(given, "local", locals)
	}
	if c.defaults {
		for _, variables := range blocksOf(root, "variable") {
			for name, variable := range variables.Entries() {
				if text, ok := textOf(variable, "default"); ok {
					given["var."+name.String()] = text
				}
			}
		}
	}
	known := withDefaults(c.intrinsics.resolve, given)
	return func(name string) (text string, ok bool) {
		if text, ok = known(name); ok {
			return text, true
		}
		function, ok := strings.CutSuffix(name, ".invoke_arn")
		return "arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/" + asPlaceholder(function+".arn") + "/invocations", ok
	}
}

// blocksOf returns a member that is an object, or a list of some.
func blocksOf(root value.Value, name string) []value.Value {
	v, _ := root.Get(name)
	if !v.IsList() {
		return []value.Value{v}
	}
	var blocks []value.Value
	for block := range v.Elements() {
		blocks = append(blocks, block)
	}
	return blocks
}

// addTexts adds the members that are texts without expressions.
func (c *terraformConverter) addTexts(given map[string]string, prefix string, v value.Value) {
	for key := range v.Entries() {
		if !c.visit("") {
			return
		}
		name := key.String()
		if text, ok := textOf(v, name); ok {
			given[prefix+"."+name] = text
		}
	}
}

// textOf returns the text of a member that is a scalar without expressions.
func textOf(v value.Value, name string) (text string, ok bool) {
	member, _ := v.Get(name)
	text, ok = scalarText(member)
	if isPlaceholder(text) {
		return "", false
	}
	return text, ok
}
