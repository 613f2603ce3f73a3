package integration

import (
	"strings"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value"
)

// CloudFormationValue returns the integration as the property Integration of an
// AWS::ApiGateway::Method. What is said of Value holds for it, too: an
// integration that ParseCloudFormation has read is written as it was, intrinsics
// included, but for what has changed.
func (in *Integration) CloudFormationValue() value.Value {
	if !in.source.template.IsMap() {
		m := value.NewMap()
		for key, v := range in.Value().Entries() {
			name := key.String()
			m.Set(templateName(name), in.templateValue(name, v))
		}
		return m.Value()
	}
	before, now := integrationMembers(in.decoded()), integrationMembers(in)
	for i := range now {
		name := templateName(now[i].name)
		before[i] = member{name, in.templateValue(before[i].name, before[i].value)}
		now[i] = member{name, in.templateValue(now[i].name, now[i].value)}
		if name == templateResponses { // which are a list there
			before[i].value, _ = in.source.template.Get(name)
		}
	}
	return rewrite(in.source.template, before, now)
}

const templateResponses = "IntegrationResponses"

// templateName returns the name that a member has in CloudFormation.
func templateName(name string) string {
	switch name {
	case "responses":
		return templateResponses
	case "httpMethod":
		return "IntegrationHttpMethod"
	default:
		return pascalCase(name)
	}
}

// templateValue returns a member of the integration as CloudFormation has it.
func (in *Integration) templateValue(name string, v value.Value) value.Value {
	switch name {
	case "responses":
		return in.listedResponses(v)
	case "tlsConfig":
		return renamed(v, pascalCase)
	default:
		return v
	}
}

// listedResponses returns the list of responses, and other things than responses
// as they are.
func (in *Integration) listedResponses(v value.Value) value.Value {
	if _, _, ok := intrinsicOf(v); ok || !v.IsMap() {
		return v
	}
	if given, ok := in.source.template.Get(templateResponses); ok && !given.IsList() && len(in.Responses) == 0 {
		return given // an intrinsic
	}
	list := value.NewJSONArray()
	for i := range in.Responses {
		list.Append(in.Responses[i].listedValue())
	}
	return list.Value()
}

// listedValue returns the response as it is in a list, with its pattern.
func (r *Response) listedValue() value.Value {
	if r.source.template.IsMap() {
		was := r.decoded()
		return rewrite(r.source.template, listedMembers(&was), listedMembers(r))
	}
	m := value.NewMap()
	merge(m, renamed(r.value(), pascalCase))
	if r.Pattern != "" {
		m.Set("SelectionPattern", value.String(r.Pattern))
	}
	return m.Value()
}

// listedMembers are the members of a response in a list.
func listedMembers(r *Response) []member {
	members := append(responseMembers(r), member{selectionPatternKey, text(r.Pattern)})
	for i := range members {
		members[i].name = pascalCase(members[i].name)
	}
	return members
}

// camelCase returns the name that a member has in OpenAPI: with a small letter
// first.
func camelCase(name string) string { return withFirst(name, strings.ToLower) }

// pascalCase returns the name that a member has in CloudFormation.
func pascalCase(name string) string { return withFirst(name, strings.ToUpper) }

// renamed returns an object with other names for its members.
func renamed(object value.Value, rename func(string) string) value.Value {
	if _, _, ok := intrinsicOf(object); ok || !object.IsMap() {
		return object
	}
	m := value.NewMap()
	for key, v := range object.Entries() {
		m.Set(rename(key.String()), v)
	}
	return m.Value()
}

func withFirst(name string, change func(string) string) string {
	if name == "" || name[0] >= utf8.RuneSelf {
		return name
	}
	return change(name[:1]) + name[1:]
}
