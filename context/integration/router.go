package integration

import "strings"

// router finds the operation for a path, as API Gateway does: of several
// resources that fit, the one whose first segment that differs is the most
// exact: a literal, then {parameter}, then {greedy+}.
type router struct{ routes []*route }

// route is a resource with its operations.
type route struct {
	resource string
	segments []segment
	methods  map[string]*servedOperation
}

type segment struct {
	kind    segmentKind
	literal string
}

type segmentKind uint8

const (
	literalSegment segmentKind = iota
	parameterSegment
	greedySegment
)

// add adds an operation.
func (r *router) add(o *servedOperation) {
	for _, known := range r.routes {
		if known.resource == o.Path {
			if _, ok := known.methods[o.Method]; !ok { // the first counts, as for API.Operation
				known.methods[o.Method] = o
			}
			return
		}
	}
	r.routes = append(r.routes, &route{o.Path, parseResource(o.Path), map[string]*servedOperation{o.Method: o}})
}

func parseResource(resource string) []segment {
	names := strings.Split(strings.Trim(resource, "/"), "/")
	segments := make([]segment, len(names))
	for i, name := range names {
		switch {
		case !strings.HasPrefix(name, "{") || !strings.HasSuffix(name, "}"):
			segments[i] = segment{literalSegment, name}
		case strings.HasSuffix(name, "+}"):
			segments[i] = segment{kind: greedySegment}
		default:
			segments[i] = segment{kind: parameterSegment}
		}
	}
	return segments
}

// find returns the operation; ok is false where there is none for the path or
// the method.
func (r *router) find(method, path string) (o *servedOperation, ok bool) {
	segments := strings.Split(strings.TrimPrefix(path, "/"), "/")
	var best *route
	for _, candidate := range r.routes {
		if candidate.matches(segments) && (best == nil || candidate.before(best)) {
			best = candidate
		}
	}
	if best == nil {
		return nil, false
	}
	if o, ok = best.methods[method]; !ok {
		o, ok = best.methods[anyMethod]
	}
	return o, ok
}

func (r *route) matches(path []string) bool {
	for i, s := range r.segments {
		if i >= len(path) {
			return false
		}
		switch s.kind {
		case greedySegment:
			return path[i] != ""
		case literalSegment:
			if s.literal != path[i] {
				return false
			}
		case parameterSegment:
			if path[i] == "" {
				return false
			}
		}
	}
	return len(path) == len(r.segments)
}

// before reports whether r is more exact than another route that fits as well.
func (r *route) before(other *route) bool {
	for i := range min(len(r.segments), len(other.segments)) {
		if a, b := r.segments[i].kind, other.segments[i].kind; a != b {
			return a < b
		}
	}
	return len(r.segments) > len(other.segments)
}
