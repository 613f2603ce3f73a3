package integration

import (
	"strings"

	apigw "github.com/velmap/velmap/context"
)

// missingParameters names the required parameters that a request lacks: those
// of headers first, then those of the path and of the query string.
func missingParameters(parameters []RequestParameter, r *apigw.Request) string {
	var missing []string
	for _, group := range [...]struct {
		in     string
		params apigw.Params
	}{{"header", r.Header}, {"path", r.PathParameters}, {"query", r.Query}} {
		for _, p := range parameters {
			if p.In == group.in && p.Required && !hasParameter(group.params, p) {
				missing = append(missing, p.Name)
			}
		}
	}
	return strings.Join(missing, ", ")
}

// hasParameter reports whether a parameter is there and not empty.
func hasParameter(params apigw.Params, p RequestParameter) bool {
	text, ok := params.Last(p.Name)
	if p.In == "header" {
		text, ok = headerOf(params, p.Name)
	}
	return ok && text != ""
}
