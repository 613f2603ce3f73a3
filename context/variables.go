package context

import "github.com/velmap/velmap/vtl/value"

// variables is $context, or a map in it: a java.util.HashMap, whose order
// shows in loops, that prints as the empty string.
type variables struct{ members *value.Map }

func newVariables() *variables { return &variables{value.NewHashMap()} }

// Get returns a member.
func (v *variables) Get(name string) (value.Value, bool) {
	return v.members.Get(value.String(name))
}

// Set writes a member; any name will do.
func (v *variables) Set(name string, member value.Value) bool {
	v.members.Set(name, member)
	return true
}

// Call calls a method of java.util.HashMap.
func (v *variables) Call(method string, args []value.Value) (value.Value, bool, error) {
	if method == "toString" && len(args) == 0 {
		return value.String(""), true, nil
	}
	return value.Call(v.members.Value(), method, args...)
}

// AppendText appends what API Gateway prints for the map: nothing.
func (v *variables) AppendText(dst []byte) ([]byte, bool, error) { return dst, true, nil }

// Iterate returns the map, so that #foreach walks its values.
func (v *variables) Iterate() value.Value { return v.members.Value() }

// child returns the map of that name, and puts one there if there is none.
func (v *variables) child(name string) *variables {
	if found, ok := v.Get(name); ok {
		if o, ok := found.Object(); ok {
			if c, ok := o.(*variables); ok {
				return c
			}
		}
		return newVariables()
	}
	c := newVariables()
	v.members.Set(name, value.FromObject(c))
	return c
}

// newContext returns $context for a request. The maps for overrides are always
// there.
func newContext(r *Request) *variables {
	context := newVariables()
	c := copier{left: maxContextMembers}
	for key, member := range r.Context.Entries() {
		name := key.String()
		if name == "authorizer" {
			member = authorizerMembers(member)
		}
		context.Set(name, c.copy(member, 1))
	}
	for _, m := range r.contextMembers() {
		if _, ok := context.Get(m.name); !ok && m.text != "" {
			context.Set(m.name, value.String(m.text))
		}
	}
	request := context.child("requestOverride")
	for _, group := range [...]string{"path", "header", "querystring"} {
		request.child(group)
	}
	context.child("responseOverride").child("header")
	return context
}

// The bounds of Request.Context.
const (
	maxContextDepth   = 100
	maxContextMembers = 100_000
)

// copier copies a value for the use of one Scope.
type copier struct{ left int }

func (c *copier) copy(v value.Value, depth int) value.Value {
	c.left--
	if c.left < 0 || depth > maxContextDepth {
		return value.Null
	}
	switch v.Kind() {
	case value.KindMap:
		copied := newVariables()
		for key, member := range v.Entries() {
			copied.members.Put(key, c.copy(member, depth+1))
		}
		return value.FromObject(copied)
	case value.KindList:
		copied := value.NewJSONArray()
		for element := range v.Elements() {
			copied.Append(c.copy(element, depth+1))
		}
		return copied.Value()
	default:
		return v
	}
}
