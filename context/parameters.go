package context

import "github.com/velmap/velmap/vtl/value"

// parameters is what $input.params sees of a request.
type parameters struct {
	request  *Request
	headers  Params // those that are visible
	filtered bool

	// What params() returns, and whether it has been filled for this request.
	groups, path, query, header *value.Map
	filled                      bool
}

func (p *parameters) reset(r *Request) {
	p.request, p.headers = r, p.headers[:0]
	p.filtered, p.filled = false, false
}

// visible returns the headers that templates see.
func (p *parameters) visible() Params {
	if !p.filtered {
		p.filtered = true
		p.headers = appendVisible(p.headers, p.request.Header)
	}
	return p.headers
}

// one returns the parameter of a name: that of the path, else that of the
// query string, else that of the headers, else null.
func (p *parameters) one(name string) value.Value {
	if text, ok := p.request.PathParameters.Last(name); ok {
		return value.String(text)
	}
	if text, ok := p.request.Query.Last(name); ok {
		return value.String(text)
	}
	if text, ok := p.request.Header.Last(name); ok && !hidden(name) {
		return value.String(text)
	}
	return value.Null
}

// all returns the parameters of the three groups.
func (p *parameters) all() value.Value {
	if p.groups == nil {
		p.groups, p.path, p.query, p.header = value.NewMap(), value.NewMap(), value.NewMap(), value.NewMap()
	}
	if !p.filled {
		p.filled = true
		p.request.PathParameters.fill(p.path)
		p.request.Query.fill(p.query)
		p.visible().fill(p.header)
		p.groups.Reset()
		p.groups.Set("path", p.path.Value())
		p.groups.Set("querystring", p.query.Value())
		p.groups.Set("header", p.header.Value())
	}
	return p.groups.Value()
}
