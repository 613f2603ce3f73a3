package context

import "github.com/velmap/velmap/vtl/value"

// A Request is what a mapping template is rendered for: the request of a
// client, as API Gateway took it in. For a response template the Body is that
// of the backend, and everything else is still the client's.
//
// A Request must not be changed while a Scope made from it is in use.
type Request struct {
	// Method, Resource, Path and Stage give $context its members httpMethod,
	// resourcePath, path and stage, those that are not empty. Resource is the
	// path with its parameters in braces, /pets/{petId}. Path is the path that
	// the client asked for, without the stage, which $context.path has in
	// front.
	Method, Resource, Path, Stage string

	// PathParameters, Query and Header are what $input.params() shows: the last
	// of several values, decoded. Headers that API Gateway drops are not shown,
	// the others are sorted.
	PathParameters, Query, Header Params

	// Body is the payload.
	Body Body

	// StageVariables is what $stageVariables shows.
	StageVariables Params

	// Context is a map of the members of $context, or null. Its members win
	// over those that the other fields give. Each Scope has a copy; what is
	// nested deeper than 100 levels is null in it, and so is what follows after
	// the first 100,000 members. Both are far beyond what API Gateway has there.
	Context value.Value
}

// contextMember is a member of $context that a field of Request gives.
type contextMember struct{ name, text string }

func (r *Request) contextMembers() []contextMember {
	path := r.Path
	if path != "" && r.Stage != "" {
		path = "/" + r.Stage + path
	}
	return []contextMember{
		{"resourcePath", r.Resource}, {"httpMethod", r.Method}, {"path", path}, {"stage", r.Stage},
	}
}
