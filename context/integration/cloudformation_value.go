package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// CloudFormationValue returns the integration as the property Integration of an
// AWS::ApiGateway::Method. What is said of Value holds for it, too: an
// integration that ParseCloudFormation has read is written as it was, intrinsics
// included, but for what has changed.
func (in *Integration) CloudFormationValue() value.Value {
	m := value.NewMap()
	for key, v := range in.Value().Entries() {
		switch name := key.String(); name {
		case "responses":
			if _, _, ok := intrinsicOf(v); !ok {
				v = in.listedResponses()
			}
			m.Set("IntegrationResponses", v)
		case "tlsConfig":
			m.Set("TlsConfig", renamed(v, pascalCase))
		case "httpMethod":
			m.Set("IntegrationHttpMethod", v)
		default:
			m.Set(pascalCase(name), v)
		}
	}
	return m.Value()
}

func (in *Integration) listedResponses() value.Value {
	list := value.NewJSONArray()
	for i := range in.Responses {
		list.Append(renamed(in.Responses[i].listedValue(), pascalCase))
	}
	return list.Value()
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
	if name == "" {
		return ""
	}
	return change(name[:1]) + name[1:]
}
