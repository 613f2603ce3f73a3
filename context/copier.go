package context

import "github.com/velmap/velmap/vtl/value"

// The bounds of Request.Context.
const (
	maxContextDepth   = 100
	maxContextMembers = 100_000
)

// copier copies values for the use of one Scope, into maps that it keeps for
// the next request.
type copier struct {
	left int // how many values it still copies
	maps []members
	used int // how many of the maps are in use
}

// reset makes it ready for another request.
func (c *copier) reset() { c.left, c.used = maxContextMembers, 0 }

// newMap returns an empty map.
func (c *copier) newMap() members {
	if c.used == len(c.maps) {
		c.maps = append(c.maps, newMembers())
	}
	m := c.maps[c.used]
	m.Reset()
	c.used++
	return m
}

func (c *copier) copy(v value.Value, depth int) value.Value {
	c.left--
	if c.left < 0 || depth > maxContextDepth {
		return value.Null
	}
	switch v.Kind() {
	case value.KindMap:
		copied := c.newMap()
		c.copyInto(copied, v, depth)
		return copied.Value()
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

// copyInto puts copies of the members of a map into another one.
func (c *copier) copyInto(m members, from value.Value, depth int) {
	for key, member := range from.Entries() {
		m.Put(key, c.copy(member, depth+1))
	}
}

// copyAuthorizer copies $context.authorizer. Its members become strings, which
// is what API Gateway makes of the values of an authorizer, and so do claims.
func (c *copier) copyAuthorizer(authorizer value.Value) value.Value {
	if !authorizer.IsMap() {
		return c.copy(authorizer, 1)
	}
	copied := c.newMap()
	for key, member := range authorizer.Entries() {
		if name, _ := key.Str(); name == "claims" && member.IsMap() {
			found := c.newMap()
			for claim, v := range member.Entries() {
				found.Put(claim, c.copy(asString(v), 2))
			}
			copied.Put(key, value.FromObject(&claims{found.Map}))
			continue
		}
		copied.Put(key, c.copy(asString(member), 2))
	}
	return copied.Value()
}

// asString returns the text of a number or a boolean, and any other value as
// it is.
func asString(v value.Value) value.Value {
	if k := v.Kind(); k >= value.KindBoolean && k < value.KindString {
		return value.String(v.String())
	}
	return v
}
