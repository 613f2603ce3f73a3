package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// A Resolver gives the text that a name stands for in a template of
// CloudFormation, as it would stand in the ${} of Fn::Sub: that of a parameter
// or a resource (Table), an attribute (Function.Arn), a pseudo parameter
// (AWS::Region) or, for Fn::ImportValue, an export (ImportValue:Name). ok is
// false for a name that it does not know.
type Resolver func(name string) (text string, ok bool)

// A ReadOption changes how documents and integrations are read.
type ReadOption func(*decoder)

// WithResolver has a resolver give the texts of intrinsic functions: Ref,
// Fn::Sub, Fn::GetAtt, Fn::Join and Fn::ImportValue.
//
// What it does not know, and everything if there is no resolver, reads as a
// placeholder: ${Name} for Ref, ${Resource.Attribute} for Fn::GetAtt,
// ${ImportValue:Name} for Fn::ImportValue. Fn::Sub and Fn::Join give their texts
// with such placeholders in them. Other functions, and these with arguments that
// they do not take, read as ${Fn::Name}. Where an object or a list should be, an
// intrinsic reads as an empty one. Integration.Value writes the functions, not
// what they read as.
func WithResolver(resolve Resolver) ReadOption {
	return func(d *decoder) { d.intrinsics.resolve = resolve }
}

// WithParameterDefaults has a template of CloudFormation give the names that the
// resolver does not know: a parameter of the template that has a default stands
// for that.
func WithParameterDefaults() ReadOption {
	return func(d *decoder) { d.defaults = true }
}

// intrinsics gives the texts of intrinsic functions.
type intrinsics struct {
	reading
	*budget
}

// reading is how the texts of a document are read.
type reading struct {
	resolve      Resolver
	interpolates bool // strings are those of Terraform, which hold expressions
	coerces      bool // a text may stand for a boolean
}

// intrinsicOf takes apart an object that is a function and its argument.
func intrinsicOf(v value.Value) (function string, argument value.Value, ok bool) {
	if !v.IsMap() || v.Len() != 1 {
		return "", value.Null, false
	}
	for key, member := range v.Entries() {
		function, argument = key.String(), member
	}
	if function == "Ref" {
		_, ok = argument.Str()
		return function, argument, ok
	}
	return function, argument, strings.HasPrefix(function, "Fn::")
}

// plain returns the text of a function, and any other value as it is.
func (f *intrinsics) plain(v value.Value) value.Value {
	if function, argument, ok := intrinsicOf(v); ok {
		return value.String(f.call(function, argument))
	}
	if text, ok := v.Str(); ok && f.interpolates {
		return value.String(f.interpolate(text))
	}
	return v
}

// call returns the text of a function. One that cannot be told is a placeholder
// of its own.
func (f *intrinsics) call(function string, argument value.Value) string {
	if f.spend(1) {
		if text, ok := f.apply(function, argument); ok {
			return text
		}
	}
	return asPlaceholder(function)
}

func (f *intrinsics) apply(function string, argument value.Value) (text string, ok bool) {
	switch function {
	case "Ref":
		return f.named(argument.String()), true
	case "Fn::Sub":
		return f.substitute(argument)
	case "Fn::GetAtt":
		return f.attribute(argument)
	case "Fn::Join":
		return f.join(argument)
	case "Fn::ImportValue":
		name, ok := f.part(argument)
		return f.named("ImportValue:" + bare(name)), ok
	default:
		return "", false
	}
}

// named returns what a name stands for, or a placeholder.
func (f *intrinsics) named(name string) string {
	if f.resolve != nil {
		if text, ok := f.resolve(name); ok {
			return text
		}
	}
	return asPlaceholder(name)
}

func asPlaceholder(name string) string { return "${" + name + "}" }

var braces = strings.NewReplacer("${", "", "}", "")

// bare takes the placeholders in a name out of their braces: there are none
// within a placeholder.
func bare(name string) string { return braces.Replace(name) }
