package integration

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// A placement tells where the parts of an object are in a document that spells
// them in its own way: pointers into the document by pointers into the object.
type placement map[pointer]pointer

// addAt adds the places of what is in a part.
func (p placement) addAt(part pointer, inside placement) {
	for at, place := range inside {
		p[part+at] = place
	}
}

// addMembers adds the places of the members of an object whose names begin with
// a capital letter.
func (p placement) addMembers(part pointer, object value.Value, at pointer) {
	for key := range object.Entries() {
		name := key.String()
		p[part.member(camelCase(name))] = at.member(name)
	}
}

// locate adds problems whose pointers are those into an object. The document
// has the object at a pointer, its parts where p has them, if it does.
func (p placement) locate(at string, within, into *Problems) {
	for _, problem := range *within {
		into.add(p.place(at, problem.Pointer), problem.Message)
	}
}

// place returns where a part of the object is. A member that is missing is where
// the object is that lacks it.
func (p placement) place(at, part string) pointer {
	prefix := p.known(part)
	rest := strings.TrimPrefix(part, prefix)
	element := strings.HasPrefix(prefix, "/responses/") && strings.Count(prefix, "/") == 2
	switch {
	case p == nil || prefix == "" && part == "":
		return pointer(at + part)
	case prefix == "":
		return pointer(at)
	case element:
		return p[pointer(prefix)]
	default:
		return p[pointer(prefix)] + pointer(rest)
	}
}

// pointer returns where a part of the object is, whether it is there or not.
func (p placement) pointer(part string) string {
	prefix := p.known(part)
	return string(p[pointer(prefix)]) + strings.TrimPrefix(part, prefix)
}

// known returns the longest beginning of a pointer whose place is known.
func (p placement) known(part string) string {
	for end := len(part); end > 0; end = strings.LastIndexByte(part[:end], '/') {
		if _, ok := p[pointer(part[:end])]; ok {
			return part[:end]
		}
	}
	return ""
}
