package value

import (
	"encoding/json"
	"reflect"
	"strings"
)

// A simplifier is Go data that turns itself into a tree of simple types: an
// alt.Simplifier of github.com/ohler55/ojg.
type simplifier interface{ Simplify() any }

var simplifierType = reflect.TypeFor[simplifier]()

// ofSimplifier returns the value of a node of ojg's package gen, or of what
// simplifies itself otherwise. gen.Array and gen.Object are walked here, for
// their own Simplify never comes to an end when they hold themselves.
func ofSimplifier(s simplifier, depth int) (Value, error) {
	v := reflect.ValueOf(s)
	switch t := v.Type(); t.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return Null, nil
		}
	case reflect.Slice:
		if isNode(t.Elem()) {
			return ofNodes(v, depth)
		}
	case reflect.Map:
		if isNode(t.Elem()) && t.Key().Kind() == reflect.String {
			return ofMembers(v, depth)
		}
	case reflect.String:
		if t.Name() == "Big" && strings.HasSuffix(t.PkgPath(), "ohler55/ojg/gen") {
			return ofNumber(json.Number(v.String()))
		}
	default:
	}
	return of(s.Simplify(), depth+1)
}

// isNode reports whether a type is an interface of data that simplifies itself.
func isNode(t reflect.Type) bool {
	return t.Kind() == reflect.Interface && t.Implements(simplifierType)
}

func ofNodes(nodes reflect.Value, depth int) (Value, error) {
	elements := make([]any, nodes.Len())
	for i := range elements {
		elements[i] = nodes.Index(i).Interface()
	}
	return ofSlice(elements, depth)
}

func ofMembers(nodes reflect.Value, depth int) (Value, error) {
	members := make(map[string]any, nodes.Len())
	for i := nodes.MapRange(); i.Next(); {
		members[i.Key().String()] = i.Value().Interface()
	}
	return ofMap(members, depth)
}
