package integration

import "github.com/velmap/velmap/vtl/value"

// body reads an OpenAPI document in a template. Its references lead within
// itself; pointers are those in the template.
func (r *templateReader) body(v value.Value, at pointer) {
	if _, _, ok := intrinsicOf(v); ok {
		return
	}
	var problems Problems
	reader := newOpenAPIReader(v, newDecoder(&problems, r.options...))
	reader.intrinsics.budget = r.intrinsics.budget
	if reader.version() {
		reader.read()
	}
	for _, problem := range problems {
		r.problems.add(at+pointer(problem.Pointer), problem.Message)
	}
	r.api.add(reader.api, at)
}

// add adds what a document at a pointer says.
func (a *API) add(other *API, at pointer) {
	other.relocate(func(part string) string { return string(at) + part })
	a.Operations = append(a.Operations, other.Operations...)
	a.GatewayResponses = append(a.GatewayResponses, other.GatewayResponses...)
	a.BinaryMediaTypes = append(a.BinaryMediaTypes, other.BinaryMediaTypes...)
	if other.MinimumCompressionSize != nil {
		a.MinimumCompressionSize = other.MinimumCompressionSize
	}
	if other.APIKeySource != "" {
		a.APIKeySource = other.APIKeySource
	}
}
