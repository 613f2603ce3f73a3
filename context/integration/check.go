package integration

import (
	"errors"
	"slices"
	"strings"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/diag"
)

// Check returns what is wrong with the operations and the gateway responses of a
// document, with JSON pointers into it: all that Validate tells of the
// integrations, members that API Gateway does not know, templates that do not
// parse, status codes and parameters that the operation does not declare, and
// mappings of gateway responses that set no header. It returns nil when there is
// nothing.
//
// API Gateway refuses to import a part of this; the rest it answers with 500
// when a request needs it, or passes over.
func (a *API) Check() Problems {
	var problems Problems
	for i := range a.Operations {
		a.Operations[i].check(&problems)
	}
	for i := range a.GatewayResponses {
		g := &a.GatewayResponses[i]
		var within Problems
		g.validate(&within)
		g.places.locate(g.Pointer, &within, &problems)
	}
	return problems
}

func (o *Operation) check(p *Problems) {
	within := o.Integration.Validate()
	within = append(within, o.Integration.UnknownMembers()...)
	o.checkDeclared(&within)
	*p = append(*p, o.doubts...)
	o.places.locate(o.Pointer, &within, p)
	*p = append(*p, o.Integration.CheckTemplates()...)
}

// checkDeclared checks that the operation declares what the integration uses.
func (o *Operation) checkDeclared(p *Problems) {
	in := o.Integration
	for i := range in.Responses {
		r := &in.Responses[i]
		mapped := onMapped&typeSetOf(in.Type) != 0 && len(o.Responses) > 0
		if mapped && statusCode.MatchString(r.StatusCode) && !slices.Contains(o.Responses, r.StatusCode) {
			p.add(in.responsePointer(i).member("statusCode"), invalidMethodResponse(r.StatusCode))
		}
	}
	for _, one := range in.RequestParameters {
		m, err := parseRequestMapping(one)
		if err == nil && !o.declares(m.source) {
			p.add(pointer("/requestParameters").member(one.Target), "Invalid mapping expression parameter specified: "+one.Expression)
		}
	}
}

// declares reports whether a source is none of a parameter of the client, or of
// one that is declared.
func (o *Operation) declares(s source) bool {
	in := ""
	switch s.kind {
	case fromPath:
		in = "path"
	case fromQuery, fromMultiQuery:
		in = "query"
	case fromHeader, fromMultiHeader:
		in = "header"
	default:
		return true
	}
	return slices.ContainsFunc(o.Parameters, func(p RequestParameter) bool { return p.In == in && p.Name == s.name })
}

func invalidMethodResponse(statusCode string) string {
	return "Output mapping refers to an invalid method response: " + statusCode
}

// CheckTemplates returns what is wrong with the templates: a problem for each
// error, with the JSON pointer of the template and, in the message, the line and
// the column in its text. API Gateway does not check templates before a request
// needs them, which it then answers with 500, and so does a Pipeline.
func (in *Integration) CheckTemplates() Problems {
	var p Problems
	for _, templates := range in.allTemplates() {
		templates.check(&p)
	}
	return p
}

func (t Templates) check(p *Problems) {
	for _, template := range t {
		if template.Text == "" {
			continue
		}
		_, err := vtl.Parse("", template.Text)
		var several diag.List
		switch {
		case errors.As(err, &several):
			for _, one := range several {
				p.add(pointer(template.Pointer), one.Error())
			}
		case err != nil:
			p.add(pointer(template.Pointer), err.Error())
		}
	}
}

// validate checks what cannot be a gateway response.
func (g *GatewayResponse) validate(p *Problems) {
	if !isPlaceholder(g.Type) && !slices.Contains(gatewayResponseTypes, g.Type) {
		p.add("", "there is no gateway response "+g.Type)
	}
	if g.StatusCode != "" {
		p.statusCode("/statusCode", g.StatusCode)
	}
	for _, one := range g.Parameters {
		name, ok := strings.CutPrefix(one.Target, gatewayHeaderTarget)
		reason := checkName(name)
		if !ok {
			reason = "the target must be gatewayresponse.header and a name"
		}
		if reason != "" {
			p.add(pointer("/responseParameters").member(one.Target), (&expressionError{one.Target, reason}).Error())
		}
	}
}
