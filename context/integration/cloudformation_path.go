package integration

import (
	"cmp"
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// pathPart is the part of a path that a resource adds to that of its parent.
type pathPart struct {
	text, parent string
	at           pointer
}

// pathParts are the resources of a template by their names.
type pathParts map[string]pathPart

// rootAttribute is the attribute of an API that is the resource of the path /.
const rootAttribute = ".RootResourceId"

func (r *templateReader) pathPart(one resource) pathPart {
	part := pathPart{at: one.at}
	r.require(one, "PathPart", "ParentId")
	r.eachMember(one.properties, one.at, func(name string, member value.Value, at pointer) {
		switch name {
		case "PathPart":
			part.text = r.text(member, at)
		case "ParentId":
			part.parent = r.referenced(member, at)
		}
	})
	return part
}

// referenced returns the name of the resource that a value refers to, whatever
// a resolver says of it.
func (r *templateReader) referenced(v value.Value, at pointer) string {
	open := decoder{problems: r.problems, intrinsics: &intrinsics{budget: r.intrinsics.budget}}
	return strings.TrimSuffix(strings.TrimPrefix(open.text(v, at), "${"), "}")
}

// path returns the path of a resource: the parts from the root on.
func (r *templateReader) path(name string) string {
	var steps []string // from the resource up, those whose paths are not known yet
	path, ok := "", false
	for !ok {
		part, inside := r.paths[name]
		switch {
		case strings.HasSuffix(name, rootAttribute):
			path, ok = "", true
		case !inside:
			path, ok = "/"+asPlaceholder(name), true
		case len(steps) > len(r.paths):
			r.problems.add(part.at, "the parents lead in a circle")
			return ""
		default:
			if path, ok = r.known[name]; !ok {
				steps, name = append(steps, name), part.parent
			}
		}
	}
	for _, step := range slices.Backward(steps) {
		part := r.paths[step]
		if !r.intrinsics.spend(len(path) + len(part.text)) {
			r.problems.add(part.at, errLargeDocument.Error())
			return ""
		}
		path += "/" + part.text
		r.known[step] = path
	}
	return cmp.Or(path, "/")
}
