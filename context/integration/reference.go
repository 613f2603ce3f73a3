package integration

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// referenceKey is the one member of an object that stands for another part of
// the document.
const referenceKey = "$ref"

// maxReferences is how many references may lead from one to the next.
const maxReferences = 100

// follow returns what an object stands for, and where that is. A reference that
// leads nowhere, to another document or in a circle is a problem, and gives
// null.
func (r *openAPIReader) follow(v value.Value, at pointer) (value.Value, pointer) {
	from := at
	for range maxReferences {
		reference, ok := v.Get(referenceKey)
		if !ok {
			return v, at
		}
		target, isText := reference.Str()
		if !isText || !strings.HasPrefix(target, "#") {
			r.problems.add(at.member(referenceKey), "only references within the document are followed, #/...")
			return emptyObject(), at
		}
		unescaped, err := url.PathUnescape(target[1:])
		at = pointer(unescaped)
		if v, ok = r.find(at); !ok || err != nil {
			r.problems.add(from, "the reference "+target+" leads nowhere")
			return emptyObject(), from
		}
	}
	r.problems.add(from, "the references lead in a circle")
	return emptyObject(), from
}

// emptyObject stands for what a reference did not lead to.
func emptyObject() value.Value { return value.NewMap().Value() }

var pointerUnescapes = strings.NewReplacer("~1", "/", "~0", "~")

// find returns the part of the document at a pointer.
func (r *openAPIReader) find(at pointer) (v value.Value, ok bool) {
	v = r.root
	if at == "" {
		return v, true
	}
	for name := range strings.SplitSeq(strings.TrimPrefix(string(at), "/"), "/") {
		name = pointerUnescapes.Replace(name)
		if v.IsMap() {
			v, ok = v.Get(name)
		} else {
			i, err := strconv.Atoi(name)
			ok = err == nil
			if ok {
				v, ok = v.At(i)
			}
		}
		if !ok {
			return value.Null, false
		}
	}
	return v, true
}
