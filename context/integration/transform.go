package integration

import (
	"errors"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl"
)

// compiledTemplate is a template of an integration, or why it is none.
type compiledTemplate struct {
	template *vtl.Template
	err      error
}

// compile compiles the templates that are not empty.
func (p *Pipeline) compile(templates Templates) {
	for _, t := range templates {
		if t.Text == "" {
			continue
		}
		if _, ok := p.templates[t]; ok {
			continue
		}
		compiled := compiledTemplate{}
		compiled.template, compiled.err = vtl.Parse(t.name(), t.Text)
		p.templates[t] = compiled
	}
}

// render renders a template over what a Scope gives.
func (p *Pipeline) render(t Template, scope *apigw.Scope) (string, error) {
	compiled := p.templates[t]
	if compiled.err != nil {
		return "", compiled.err
	}
	return compiled.template.Render(scope)
}

// transformRequest makes the payload for the backend of that of the client.
func (p *Pipeline) transformRequest(x *Exchange) (apigw.Body, *fault) {
	contentType := contentTypeOf(x.request.Header)
	template, ok, err := p.integration.RequestTemplates.forRequest(contentType, p.integration.PassthroughBehavior)
	if err != nil {
		return apigw.Body{}, unsupportedMediaType()
	}
	converted, err := requestPayload(x.request.Body.Bytes(), p.binary.has(contentType), p.integration.ContentHandling)
	if err != nil {
		return apigw.Body{}, undecodablePayload()
	}
	if !ok {
		return converted.body(), nil
	}
	x.decisions.requestTemplate = template.name()
	text, err := p.renderPayload(x, template, converted)
	if err != nil {
		return apigw.Body{}, requestFault(err)
	}
	return apigw.TextBody(text), nil
}

// renderPayload renders a template for a converted payload.
func (p *Pipeline) renderPayload(x *Exchange, t Template, converted payload) (string, error) {
	text, err := converted.template()
	if err != nil {
		return "", err
	}
	if converted.changed {
		request := *x.request
		request.Body = apigw.TextBody(text)
		x.request = &request
		x.scope.Reset(x.request)
	}
	return p.render(t, x.scope)
}

// body returns what has been converted.
func (p payload) body() apigw.Body {
	if p.binary {
		return apigw.BytesBody(p.bytes)
	}
	return apigw.TextBody(p.text)
}

// overrides returns what the templates have overridden. What is overridden
// twice is a fault of its own, which the error is then.
func (x *Exchange) overrides() (apigw.Overrides, error) {
	o, err := x.scope.Overrides()
	if errors.Is(err, apigw.ErrOverriddenTwice) {
		return o, internalError("Execution failed due to configuration error: " + err.Error())
	}
	return o, err
}
