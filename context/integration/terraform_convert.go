package integration

import (
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// terraformConverter makes a template of CloudFormation of the resources of
// Terraform, which have the same properties under other names.
type terraformConverter struct {
	decoder

	blocks    []*terraformBlock
	byAddress map[string]*terraformBlock
	byID      map[string]string // addresses of resources by their ids in a state
	roots     map[string]bool   // ids in a state of the resources of the path /

	resources *value.Map
	methods   map[string]*terraformMethod // by resource and method
	places    placement                   // of the parts of the template in the document
}

func newTerraformConverter(problems *Problems, options ...ReadOption) *terraformConverter {
	return &terraformConverter{
		decoder: newDecoder(problems, options...), byAddress: map[string]*terraformBlock{},
		byID: map[string]string{}, roots: map[string]bool{},
		resources: value.NewMap(), methods: map[string]*terraformMethod{}, places: placement{},
	}
}

func (c *terraformConverter) add(b *terraformBlock) {
	if !b.body.IsMap() {
		c.wrong(b.at, "an object", b.body)
		return
	}
	c.blocks = append(c.blocks, b)
	c.byAddress[b.address] = b
	if c.intrinsics.interpolates { // a configuration has no ids
		return
	}
	if id, ok := textOf(b.body, "id"); ok {
		c.byID[lastPart(id)] = b.address
	}
	properties, _ := b.attribute("properties") // of aws_cloudcontrolapi_resource
	document, _ := c.document(properties)
	for _, of := range [...]struct {
		object value.Value
		name   string
	}{{b.body, "root_resource_id"}, {document, "RootResourceId"}} {
		if root, ok := textOf(of.object, of.name); ok {
			c.roots[root] = true
		}
	}
}

// lastPart returns the id of a resource in the id API|RESOURCE that Cloud
// Control has for it.
func lastPart(id string) string { return id[strings.LastIndexByte(id, '|')+1:] }

// The types of resources that have one of CloudFormation for themselves.
var terraformTypes = map[string]string{
	"aws_api_gateway_gateway_response":  gatewayResponseType,
	"aws_api_gateway_method":            methodType,
	"aws_api_gateway_model":             modelType,
	"aws_api_gateway_request_validator": validatorType,
	"aws_api_gateway_resource":          resourceType,
	"aws_api_gateway_rest_api":          restAPIType,
}

// convert returns the template.
func (c *terraformConverter) convert() value.Value {
	for _, b := range c.blocks {
		if kind, ok := terraformTypes[b.kind]; ok {
			c.convertResource(b, kind)
		} else if b.kind == "aws_cloudcontrolapi_resource" {
			c.convertDesiredState(b)
		}
	}
	for _, b := range c.blocks {
		c.convertPart(b)
	}
	for _, m := range c.methods {
		m.finish()
	}
	template := value.NewMap()
	template.Set("Resources", c.resources.Value())
	return template.Value()
}

// referring are the attributes that refer to other resources.
var referring = []string{"resource_id", "parent_id", "request_validator_id"}

// convertResource makes a resource of one.
func (c *terraformConverter) convertResource(b *terraformBlock, kind string) {
	o := c.newResource(b.address, kind, b.at)
	c.eachMember(b.body, b.at, func(name string, member value.Value, at pointer) {
		if !isUnset(member) {
			o.set(propertyName(name), c.property(b, name, member), at)
		}
	})
	for _, name := range referring {
		_, known := b.attribute(name)
		_, planned := b.references[name]
		needed := kind == methodType && name == "resource_id" || kind == resourceType && name == "parent_id"
		if !known && (planned || needed) {
			o.set(propertyName(name), c.referred(b, name), b.at)
		}
	}
	if kind == methodType {
		c.method(b).object = o
	}
}

// convertDesiredState takes over a resource that has the properties of
// CloudFormation as JSON.
func (c *terraformConverter) convertDesiredState(b *terraformBlock) {
	kind, _ := textOf(b.body, "type_name")
	state, ok := b.attribute("desired_state")
	if !ok {
		return
	}
	at := b.at.member("desired_state")
	properties, ok := c.document(state)
	if !ok {
		if _, _, unknown := intrinsicOf(properties); !unknown {
			c.wrong(at, "an object in JSON", properties)
		}
		return
	}
	o := c.newResource(b.address, kind, at)
	for key, v := range properties.Entries() {
		name := key.String()
		if slices.ContainsFunc(referring, func(one string) bool { return propertyName(one) == name }) {
			text, _ := v.Str()
			v = asReference(c.targetOf(text, ""))
		}
		o.set(name, v, at.member(name))
	}
}

// property returns what an attribute is as a property.
func (c *terraformConverter) property(b *terraformBlock, name string, v value.Value) value.Value {
	if slices.Contains(referring, name) {
		return c.referred(b, name)
	}
	switch name {
	case "request_models":
		m := value.NewMap()
		for key, model := range v.Entries() {
			text, _ := model.Str()
			m.Put(key, asReference(c.targetOf(text, indexOf(b.address))))
		}
		return m.Value()
	case "body", "schema":
		document, _ := c.document(v)
		return document
	case "http_method":
		return value.String(c.methodName(b))
	default:
		return v
	}
}

// document reads the document in a string. One that is an expression has
// nothing to read.
func (c *terraformConverter) document(v value.Value) (document value.Value, ok bool) {
	text, isText := c.intrinsics.plain(v).Str()
	if !isText {
		return v, v.IsMap()
	}
	if strings.HasPrefix(text, "${") {
		return emptyIntrinsic(), false
	}
	document, err := parseDocument([]byte(text))
	if err != nil {
		return value.String(text), false // which is told to be of a wrong type
	}
	return document, true
}

// emptyIntrinsic stands for a document that is not known.
func emptyIntrinsic() value.Value {
	m := value.NewMap()
	m.Set("Fn::Transform", emptyObject())
	return m.Value()
}

// propertyName returns the name that CloudFormation has for an attribute:
// RequestTemplates for request_templates.
func propertyName(attribute string) string {
	switch attribute {
	case "timeout_milliseconds":
		return "TimeoutInMillis"
	case "authorization":
		return "AuthorizationType"
	case "api_key_source":
		return "ApiKeySourceType"
	default:
		words := strings.Split(attribute, "_")
		for i, word := range words {
			words[i] = pascalCase(word)
		}
		return strings.Join(words, "")
	}
}
