package integration

import (
	"slices"
	"strconv"

	apigw "github.com/velmap/velmap/context"
)

// responsePlan is a Response, ready for use.
type responsePlan struct {
	*Response
	status   int
	mappings []mapping
}

// planResponses compiles what responses say.
func (p *Pipeline) planResponses(problems *Problems) {
	for i := range p.integration.Responses {
		r, at := &p.integration.Responses[i], p.integration.responsePointer(i)
		plan := responsePlan{Response: r}
		plan.status, _ = strconv.Atoi(r.StatusCode) // Validate tells of others
		plan.mappings = problems.parameters(at.member("responseParameters"), r.Parameters, parseResponseMapping)
		p.responses = append(p.responses, plan)
		selector, err := compileSelector(r.Pattern)
		if err != nil {
			problems.add(at, err.Error())
		}
		p.selection = append(p.selection, selector)
	}
}

// selectedAnswer makes the answer by the response that is selected.
func (p *Pipeline) selectedAnswer(x *Exchange, b *BackendResponse, selector string) (*Answer, *fault) {
	i, ok, err := p.selection.choose(selector)
	if err != nil {
		return nil, internalError("Execution failed due to configuration error").because(err)
	}
	if !ok {
		return nil, internalError("Execution failed due to configuration error: No match for output mapping and no default output mapping configured. Endpoint Response Status Code: " + strconv.Itoa(b.Status))
	}
	x.decisions.selector, x.decisions.selected = selector, true
	r := p.responses[i]
	if len(p.declared) > 0 && !slices.Contains(p.declared, r.StatusCode) {
		return nil, internalError("Execution failed due to configuration error: " + invalidMethodResponse(r.StatusCode))
	}
	a := &Answer{Status: r.status, Selected: r.Pattern}
	if f := p.mapResponse(x, b, r, a); f != nil {
		return nil, f
	}
	if a.Body, err = p.responseBody(x, b, r); err != nil {
		return nil, responseFault(err)
	}
	overrides, err := x.overrides()
	if err != nil {
		return nil, responseFault(err)
	}
	a.addReturned(p.integration.Type, overrides.ResponseHeader)
	if overrides.Status != 0 {
		a.Status = overrides.Status
	}
	a.defaultContentType()
	return a, nil
}

// mapResponse evaluates the mappings to headers.
func (p *Pipeline) mapResponse(x *Exchange, b *BackendResponse, r responsePlan, a *Answer) *fault {
	if len(r.mappings) == 0 {
		return nil
	}
	values := responseValues(x.request, x.variables, b.Header, b.Body)
	headers := make(apigw.Params, 0, len(r.mappings))
	for i := range r.mappings {
		texts, err := r.mappings[i].source.values(values)
		if err != nil {
			return responseFault(err)
		}
		if len(texts) > 0 {
			headers = append(headers, apigw.Param{Name: r.mappings[i].target.name, Values: texts})
		}
	}
	a.addReturned(p.integration.Type, headers)
	return nil
}

// responseBody makes the payload of the answer: by the template for what the
// client accepts, or of the backend as it is. A MOCK has none of its own.
func (p *Pipeline) responseBody(x *Exchange, b *BackendResponse, r responsePlan) (apigw.Body, error) {
	converted, f := p.convertResponse(x, b, r.ContentHandling)
	if f != nil {
		return apigw.Body{}, f
	}
	accept, _ := headerOf(x.request.Header, "Accept")
	template, ok := r.Templates.forResponse(accept)
	if !ok {
		return converted.body(), nil
	}
	x.decisions.responseTemplate = template.name()
	text, err := converted.template()
	if err != nil {
		return apigw.Body{}, err
	}
	rendered, err := p.render(template, x.scope.Response(apigw.TextBody(text)))
	return apigw.TextBody(rendered), err
}
