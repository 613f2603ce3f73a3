package integration

import (
	"slices"
	"strconv"

	"github.com/velmap/velmap/vtl/value"
)

// The keywords whose values are numbers, those whose values are booleans, and
// others whose values are no schemas.
var (
	numberKeywords = []string{
		"maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf",
	}
	truthKeywords = []string{"additionalItems", "additionalProperties", "exclusiveMaximum", "exclusiveMinimum", "uniqueItems"}
	otherKeywords = []string{
		"allOf", "anyOf", "default", "definitions", "dependencies", "description", "enum", "format", "oneOf", "pattern", "patternProperties", "properties", "required", "title", "type",
	}
)

// plainSchema returns a schema without intrinsics: they are their texts, or the
// numbers and booleans that these stand for. What is not known is left out, so
// that it checks nothing. It takes a document that fits.
func (f *intrinsics) plainSchema(v value.Value) value.Value {
	switch _, _, intrinsic := intrinsicOf(v); {
	case intrinsic:
		return emptyObject()
	case v.IsMap():
		m := value.NewMap()
		for key, member := range v.Entries() {
			if plain, ok := f.keyword(key.String(), member); ok {
				m.Put(key, plain)
			}
		}
		return m.Value()
	case v.IsList():
		list := value.NewJSONArray()
		for element := range v.Elements() {
			if _, _, intrinsic := intrinsicOf(element); intrinsic {
				element = f.plain(element)
			}
			list.Append(f.plainSchema(element))
		}
		return list.Value()
	default:
		return v
	}
}

// keyword returns the value of a keyword, or of a member that is a schema; ok is
// false for a keyword whose value is not known.
func (f *intrinsics) keyword(name string, v value.Value) (plain value.Value, ok bool) {
	if _, _, intrinsic := intrinsicOf(v); !intrinsic {
		return f.plainSchema(v), true
	}
	v = f.plain(v)
	text := v.String()
	switch {
	case isPlaceholder(text):
		other := slices.Contains(numberKeywords, name) || slices.Contains(truthKeywords, name) || slices.Contains(otherKeywords, name)
		return emptyObject(), !other
	case slices.Contains(numberKeywords, name):
		number, err := strconv.ParseFloat(text, 64)
		return value.Double(number), err == nil
	case slices.Contains(truthKeywords, name):
		return value.Bool(text == "true"), text == "true" || text == "false"
	default:
		return v, true
	}
}
