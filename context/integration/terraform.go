package integration

import (
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// ParseTerraform reads the REST APIs of a configuration of Terraform in JSON
// syntax (*.tf.json), or of a plan or a state as "terraform show -json" prints
// it: the resources aws_api_gateway_integration, integration_response, method,
// method_response, resource, rest_api, model, request_validator and
// gateway_response of the AWS provider, and the resources of the types
// AWS::ApiGateway::* that aws_cloudcontrolapi_resource has in its desired_state.
// What the resources have as OpenAPI documents is read as ParseOpenAPI does; one
// that is an expression is passed over.
//
// Of the expressions of a configuration, ${...}, those that name an attribute or
// a local value that the configuration has as a text stand for it, and others
// for what WithResolver gives for the expression: ${var.stage} for var.stage.
// The invoke_arn of a function is the ARN that the AWS provider makes of its arn.
// What is not known stays as it is. WithParameterDefaults lets variables that
// have a default stand for that. How resources belong together is told by their
// references; one to something else counts as a resource right below the root.
//
// Members that have wrong types give Problems, with JSON pointers into the
// document.
func ParseTerraform(doc []byte, options ...ReadOption) (*API, error) {
	root, err := parseDocument(doc)
	if err != nil {
		return nil, err
	}
	var found Problems
	c := newTerraformConverter(&found, options...)
	c.collect(root)
	if c.intrinsics.interpolates {
		resolver := WithResolver(c.resolver(root))
		resolver(&c.decoder)
		options = append(slices.Clip(options), interpolating, resolver)
	}
	template := c.convert()
	var inTemplate Problems
	r := newTemplateReader(&inTemplate, options...)
	r.read(template)
	place := c.places.pointer
	for _, problem := range inTemplate {
		found.add(pointer(place(problem.Pointer)), problem.Message)
	}
	if err := found.err(); err != nil {
		return nil, err
	}
	r.api.relocate(place)
	return r.api, nil
}

// terraformBlock is a resource.
type terraformBlock struct {
	kind, address string
	body          value.Value
	at            pointer // of the body

	// references are what attributes refer to that a plan does not know yet.
	references map[string]string
}

// attribute returns an attribute; ok is false for one that is not there, or that
// stands for nothing.
func (b *terraformBlock) attribute(name string) (v value.Value, ok bool) {
	v, ok = b.body.Get(name)
	return v, ok && !isUnset(v)
}

// isUnset reports whether an attribute stands for nothing: plans and states have
// them all.
func isUnset(v value.Value) bool {
	text, isText := v.Str()
	return v.IsNull() || isText && text == ""
}
