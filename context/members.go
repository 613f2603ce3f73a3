package context

import (
	"maps"
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// members is $context, or a map in it: a java.util.HashMap, whose order shows
// in loops, that prints as the empty string.
type members struct{ *value.Map }

func newMembers() members {
	m := value.NewHashMap()
	m.Mute()
	return members{m}
}

// textMember is a member of $context that is a String.
type textMember struct{ name, text string }

func (m members) has(name string) bool {
	_, ok := m.Get(value.String(name))
	return ok
}

// always puts a member that is there even when it is empty: it is null then.
// One that has been put before stays.
func (m members) always(member textMember) {
	switch {
	case m.has(member.name):
	case member.text == "":
		m.Set(member.name, value.Null)
	default:
		m.Set(member.name, value.String(member.text))
	}
}

// some puts a member unless it is empty or has been put before.
func (m members) some(member textMember) {
	if member.text != "" {
		m.always(member)
	}
}

// add puts a member unless it has been put before.
func (m members) add(name string, v value.Value) {
	if !m.has(name) {
		m.Set(name, v)
	}
}

// addTexts adds Strings, sorted by name.
func (m members) addTexts(texts map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		m.add(name, value.String(texts[name]))
	}
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
		copied := newMembers()
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
