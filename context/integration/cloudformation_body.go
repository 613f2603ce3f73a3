package integration

import "github.com/velmap/velmap/vtl/value"

// body reads an OpenAPI document in a template. Its references lead within
// itself; pointers are those in the template.
func (r *templateReader) body(v value.Value, at pointer) {
	if _, _, ok := intrinsicOf(v); ok {
		return
	}
	var problems Problems
	reader := openAPIReader{decoder: newDecoder(&problems, r.options...), root: v, api: &API{}}
	if reader.version() {
		reader.read()
	}
	for _, problem := range problems {
		r.problems.add(at+pointer(problem.Pointer), problem.Message)
	}
	r.api.add(reader.api, at)
	r.api.document = beside(r.api.document, v)
}

// beside returns a template with the members of a document beside its own, where
// the references of models look for them.
func beside(template, document value.Value) value.Value {
	m := value.NewMap()
	merge(m, template)
	merge(m, document)
	return m.Value()
}

// add adds what a document at a pointer says.
func (a *API) add(other *API, at pointer) {
	for i := range other.Operations {
		o := &other.Operations[i]
		o.Pointer = string(at) + o.Pointer
		o.Integration.RequestTemplates.move(at)
		for j := range o.Integration.Responses {
			o.Integration.Responses[j].Templates.move(at)
		}
		for j := range o.Models {
			o.Models[j].Pointer = string(at) + o.Models[j].Pointer
		}
	}
	for i := range other.GatewayResponses {
		g := &other.GatewayResponses[i]
		g.Pointer = string(at) + g.Pointer
		g.Templates.move(at)
	}
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

// move puts the pointers of templates below another one.
func (t Templates) move(at pointer) {
	for i := range t {
		t[i].Pointer = string(at) + t[i].Pointer
	}
}
