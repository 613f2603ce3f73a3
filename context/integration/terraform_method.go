package integration

import (
	"cmp"
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// terraformObject is an object of the template that is being made.
type terraformObject struct {
	object *value.Map
	at     pointer // in the template
	places placement
}

// set adds a member that the document has at a pointer.
func (o *terraformObject) set(name string, v value.Value, at pointer) {
	o.object.Set(name, v)
	o.places[o.at.member(name)] = at
}

// newResource adds a resource whose properties the document has at a pointer.
func (c *terraformConverter) newResource(address, kind string, at pointer) *terraformObject {
	properties, one := value.NewMap(), value.NewMap()
	one.Set("Type", value.String(kind))
	one.Set("Properties", properties.Value())
	c.resources.Set(address, one.Value())
	o := &terraformObject{properties, pointer("/Resources").member(address).member("Properties"), c.places}
	c.places[o.at] = at
	return o
}

// terraformMethod is a method with what Terraform has as resources of their own.
type terraformMethod struct {
	object                     *terraformObject
	responses, methodResponses *value.List
	integration                *terraformObject
}

// method returns the method that a block is, or is a part of.
func (c *terraformConverter) method(b *terraformBlock) *terraformMethod {
	key := c.methodKey(b)
	m, ok := c.methods[key]
	switch {
	case !ok:
		m = c.newMethod(b)
		c.methods[key] = m
	case b.kind == "aws_api_gateway_integration" && m.integration != nil:
		m = c.newMethod(b) // which cannot be told from the other
		c.methods[key+" "+b.address] = m
	}
	return m
}

// methodKey tells the methods of all resources apart. Instances of a resource
// that is not known go by their own indexes.
func (c *terraformConverter) methodKey(b *terraformBlock) string {
	address, attribute := c.target(b, "resource_id")
	if _, known := c.byAddress[address]; !known {
		address += indexOf(b.address)
	}
	return address + " " + attribute + " " + c.methodName(b)
}

func (c *terraformConverter) newMethod(b *terraformBlock) *terraformMethod {
	m := &terraformMethod{responses: value.NewJSONArray(), methodResponses: value.NewJSONArray()}
	if b.kind != "aws_api_gateway_method" { // which the document does not have
		m.object = c.newResource(b.address, methodType, b.at)
		m.object.set("HttpMethod", value.String(c.methodName(b)), b.at.member("http_method"))
		m.object.set("ResourceId", c.referred(b, "resource_id"), b.at.member("resource_id"))
	}
	return m
}

// methodName returns the method of a block, which may be that of another one.
func (c *terraformConverter) methodName(b *terraformBlock) string {
	for range len(c.blocks) {
		v, _ := b.attribute("http_method")
		text, _ := v.Str()
		address, attribute := c.targetOf(text, indexOf(b.address))
		other, ok := c.byAddress[address]
		if attribute != "http_method" || !ok {
			return c.word(value.String(text), b.at.member("http_method"))
		}
		b = other
	}
	return ""
}

// referred returns a reference to the resource that an attribute names.
func (c *terraformConverter) referred(b *terraformBlock, attribute string) value.Value {
	return asReference(c.target(b, attribute))
}

// target returns the resource, and its attribute, that an attribute refers to.
func (c *terraformConverter) target(b *terraformBlock, attribute string) (address, of string) {
	text := asPlaceholder(cmp.Or(b.references[attribute], attribute))
	if v, ok := b.attribute(attribute); ok {
		text, _ = v.Str()
	}
	return c.targetOf(text, indexOf(b.address))
}

// targetOf returns what a text refers to: it is an expression in a configuration,
// and in a state the id of a resource. Instances refer to those of their own
// index.
func (c *terraformConverter) targetOf(text, index string) (address, attribute string) {
	if c.roots[text] {
		return "", rootOfTerraform
	}
	if known, ok := c.byID[text]; ok {
		return known, "id"
	}
	address, ok := expressionOf(text)
	if ok && len(addressSteps(address)) > 2 { // two are all instances
		i := strings.LastIndexByte(address, '.')
		address, attribute = address[:i], address[i+1:]
	}
	for _, candidate := range [...]string{address, withoutIndex(address) + index, withoutIndex(address)} {
		if _, ok := c.byAddress[candidate]; ok {
			return candidate, attribute
		}
	}
	return withoutIndex(address), attribute
}

const rootOfTerraform = "root_resource_id"

// asReference returns the reference of a template.
func asReference(address, attribute string) value.Value {
	m := value.NewMap()
	if attribute == rootOfTerraform {
		m.Set("Fn::GetAtt", value.String(address+rootAttribute))
	} else {
		m.Set("Ref", value.String(address))
	}
	return m.Value()
}

// convertPart adds what a block says to the method that it is a part of.
func (c *terraformConverter) convertPart(b *terraformBlock) {
	switch b.kind {
	case "aws_api_gateway_integration":
		m := c.method(b)
		at := m.object.at.member("Integration")
		m.integration = &terraformObject{value.NewMap(), at, c.places}
		c.places[at] = b.at
		c.convertIntegration(b, m.integration)
	case "aws_api_gateway_integration_response":
		m := c.method(b)
		c.convertElement(b, m.responses, m.object.at.member("Integration").member("IntegrationResponses"))
	case "aws_api_gateway_method_response":
		m := c.method(b)
		c.convertElement(b, m.methodResponses, m.object.at.member("MethodResponses"))
	default:
	}
}

// convertElement adds a block to a list.
func (c *terraformConverter) convertElement(b *terraformBlock, list *value.List, at pointer) {
	o := &terraformObject{value.NewMap(), at.element(list.Len()), c.places}
	c.places[o.at] = b.at
	c.convertIntegration(b, o)
	list.Append(o.object.Value())
}

// notOfIntegration are the attributes that say what a block belongs to, or that
// are Terraform's own.
var notOfIntegration = []string{
	"connection", "count", "depends_on", "for_each", "http_method", "id", "lifecycle", "provider", "provisioner", "region", "resource_id", "rest_api_id",
}

// convertIntegration makes members of the attributes of a block.
func (c *terraformConverter) convertIntegration(b *terraformBlock, o *terraformObject) {
	c.eachMember(b.body, b.at, func(name string, member value.Value, at pointer) {
		switch {
		case isUnset(member) || slices.Contains(notOfIntegration, name):
		case name == "tls_config":
			o.setTLSConfig(member, at)
		default:
			o.set(propertyName(name), member, at)
		}
	})
}

// setTLSConfig sets what the document has as a list of one object, or of none.
func (o *terraformObject) setTLSConfig(v value.Value, at pointer) {
	if v.IsList() {
		first, ok := v.At(0)
		if !ok {
			return
		}
		v, at = first, at.element(0)
	}
	const name = "TlsConfig"
	o.set(name, renamed(v, propertyName), at)
	for key := range v.Entries() {
		attribute := key.String()
		o.places[o.at.member(name).member(propertyName(attribute))] = at.member(attribute)
	}
}

// finish puts the parts of a method together.
func (m *terraformMethod) finish() {
	if m.methodResponses.Len() > 0 {
		m.object.object.Set("MethodResponses", m.methodResponses.Value())
	}
	if m.integration == nil {
		return
	}
	if m.responses.Len() > 0 {
		m.integration.object.Set("IntegrationResponses", m.responses.Value())
	}
	m.object.object.Set("Integration", m.integration.object.Value())
}
