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
		into.add(p.pointer(at, problem.Pointer), problem.Message)
	}
}

func (p placement) pointer(at, part string) pointer {
	for end := len(part); end > 0; end = strings.LastIndexByte(part[:end], '/') {
		if place, ok := p[pointer(part[:end])]; ok {
			return place + pointer(part[end:])
		}
	}
	return pointer(at + part)
}
