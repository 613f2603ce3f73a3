package integration

import (
	"cmp"

	"github.com/velmap/velmap/vtl/value"
)

// defaultTimeout is the timeout in milliseconds of every integration that has
// none of its own.
const defaultTimeout = 29_000

// Stored returns the integration as API Gateway shows it after an import
// (methodIntegration of GetMethod): with the defaults, without what the service
// drops, and with the responses by their status codes. It takes an integration
// for which Validate has found nothing. Of two responses with one status code
// it shows the later one; what the service does is not known.
func (in *Integration) Stored() value.Value {
	m := value.NewMap()
	http := in.Type == HTTP || in.Type == HTTPProxy
	setText(m, "type", in.Type)
	if in.Type != Mock {
		setText(m, "httpMethod", in.HTTPMethod)
		setText(m, "uri", in.URI)
	}
	if http {
		m.Set("connectionType", value.String(cmp.Or(in.ConnectionType, "INTERNET")))
	}
	setText(m, "connectionId", in.ConnectionID)
	setText(m, "credentials", in.Credentials)
	setText(m, "contentHandling", in.ContentHandling)
	setText(m, "cacheNamespace", in.CacheNamespace)
	if in.TLSConfig != nil {
		m.Set("tlsConfig", in.TLSConfig.value())
	}
	m.Set("passthroughBehavior", value.String(cmp.Or(in.PassthroughBehavior, WhenNoMatch)))
	m.Set("timeoutInMillis", value.Integral(int64(cmp.Or(in.TimeoutInMillis, defaultTimeout))))
	m.Set("cacheKeyParameters", textList(in.CacheKeyParameters))
	if in.RequestParameters != nil {
		m.Set("requestParameters", in.RequestParameters.value())
	}
	if in.RequestTemplates != nil {
		m.Set("requestTemplates", in.RequestTemplates.value())
	}
	if len(in.Responses) > 0 {
		m.Set("integrationResponses", in.storedResponses())
	}
	return m.Value()
}

func (in *Integration) storedResponses() value.Value {
	m := value.NewMap()
	for i := range in.Responses {
		r := &in.Responses[i]
		stored := value.NewMap()
		stored.Set("statusCode", value.String(r.StatusCode))
		setText(stored, "selectionPattern", r.Pattern)
		if r.Parameters != nil {
			stored.Set("responseParameters", r.Parameters.value())
		}
		if r.Templates != nil {
			stored.Set("responseTemplates", r.Templates.value())
		}
		setText(stored, "contentHandling", r.ContentHandling)
		m.Set(r.StatusCode, stored.Value())
	}
	return m.Value()
}

// value returns the templates by content type; one that is empty is null.
func (t Templates) value() value.Value {
	m := value.NewMap()
	for _, template := range t {
		if template.Text == "" {
			m.Set(template.ContentType, value.Null)
			continue
		}
		m.Set(template.ContentType, value.String(template.Text))
	}
	return m.Value()
}

func (p Parameters) value() value.Value {
	m := value.NewMap()
	for _, one := range p {
		m.Set(one.Target, value.String(one.Expression))
	}
	return m.Value()
}

func (c *TLSConfig) value() value.Value {
	m := value.NewMap()
	m.Set("insecureSkipVerification", value.Bool(c.InsecureSkipVerification))
	setText(m, "serverNameToVerify", c.ServerNameToVerify)
	return m.Value()
}

func textList(texts []string) value.Value {
	list := value.NewJSONArray()
	for _, text := range texts {
		list.Append(value.String(text))
	}
	return list.Value()
}

// setText sets a member unless its text is empty.
func setText(m *value.Map, name, text string) {
	if text != "" {
		m.Set(name, value.String(text))
	}
}
