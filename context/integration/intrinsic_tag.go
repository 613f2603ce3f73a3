package integration

import (
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// tagged are the functions that have short tags in YAML, !Sub for Fn::Sub.
var tagged = []string{
	"And", "Base64", "Cidr", "Equals", "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join",
	"Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
}

// untag returns the object of JSON that a value with a short tag stands for.
// Values with other tags are as they are.
func untag(tag string, v value.Value) value.Value {
	name, ok := strings.CutPrefix(tag, "!")
	switch {
	case !ok:
		return v
	case name == "Ref" || name == "Condition":
	case !slices.Contains(tagged, name):
		return v
	default:
		name = "Fn::" + name
	}
	if dotted, ok := v.Str(); ok && tag == "!GetAtt" && strings.Contains(dotted, ".") {
		v = attributeList(dotted)
	}
	m := value.NewMap()
	m.Set(name, v)
	return m.Value()
}

// attributeList returns resource.attribute as [resource, attribute], for JSON
// has no dotted form.
func attributeList(dotted string) value.Value {
	resource, attribute, _ := strings.Cut(dotted, ".")
	return value.NewJSONArray(value.String(resource), value.String(attribute)).Value()
}
