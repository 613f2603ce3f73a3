package integration

import (
	"regexp"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// part returns a piece of a text: a scalar or the text of a function.
func (f *intrinsics) part(v value.Value) (text string, ok bool) {
	return scalarText(f.plain(v))
}

// scalarText returns the text of a scalar; ok is false for null and containers.
func scalarText(v value.Value) (text string, ok bool) {
	if v.IsMap() || v.IsList() || v.IsNull() {
		return "", false
	}
	return v.String(), true
}

// parts returns the pieces of a list. ok is false when one is none, or when
// they are too long.
func (f *intrinsics) parts(list value.Value) (texts []string, ok bool) {
	if !list.IsList() {
		return nil, false
	}
	for element := range list.Elements() {
		text, ok := f.part(element)
		if !ok || !f.spend(len(text)) {
			return nil, false
		}
		texts = append(texts, text)
	}
	return texts, true
}

// attribute applies Fn::GetAtt, whose argument is [resource, attribute] or
// resource.attribute.
func (f *intrinsics) attribute(argument value.Value) (text string, ok bool) {
	if name, ok := argument.Str(); ok {
		return f.named(name), true
	}
	texts, ok := f.parts(argument)
	if !ok || len(texts) < 2 {
		return "", false
	}
	return f.named(bare(strings.Join(texts, "."))), true
}

// join applies Fn::Join, whose argument is [delimiter, list].
func (f *intrinsics) join(argument value.Value) (text string, ok bool) {
	if argument.Len() != 2 {
		return "", false
	}
	first, _ := argument.At(0)
	list, _ := argument.At(1)
	delimiter, ok := first.Str()
	if !ok {
		return "", false
	}
	texts, ok := f.parts(list)
	if !ok || !f.spend(len(delimiter)*len(texts)) {
		return "", false
	}
	return strings.Join(texts, delimiter), true
}

// subVariable matches ${Name} and the literal ${!Name} of Fn::Sub.
var subVariable = regexp.MustCompile(`\$\{(!?)([^${}]+)\}`)

// substitute applies Fn::Sub, whose argument is a text or [text, variables].
func (f *intrinsics) substitute(argument value.Value) (text string, ok bool) {
	variables := value.Null
	if argument.IsList() && argument.Len() == 2 {
		variables, _ = argument.At(1)
		argument, _ = argument.At(0)
	}
	source, ok := argument.Str()
	if !ok {
		return "", false
	}
	var b strings.Builder
	end := 0
	for _, m := range subVariable.FindAllStringSubmatchIndex(source, -1) {
		b.WriteString(source[end:m[0]])
		end = m[1]
		given := f.variable(source[m[4]:m[5]], m[2] < m[3], variables)
		if !f.spend(len(given)) {
			return "", false
		}
		b.WriteString(given)
	}
	b.WriteString(source[end:])
	return b.String(), f.spend(len(source))
}

// variable returns what stands for ${name}, or for ${!name}.
func (f *intrinsics) variable(name string, literal bool, variables value.Value) string {
	if literal {
		return asPlaceholder(name)
	}
	if v, ok := variables.Get(name); ok {
		if text, ok := f.part(v); ok {
			return text
		}
	}
	return f.named(name)
}
