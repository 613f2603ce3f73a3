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
