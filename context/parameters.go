package context

import "github.com/velmap/velmap/vtl/value"

// parameters is what $input.params sees of a request.
type parameters struct {
	request *Request
	headers Params // memory for those that are visible

	// What params() returns, and whether it has been filled for this request.
	groups, path, query, header *value.Map
	filled                      bool
}

func (p *parameters) reset(r *Request) {
	p.request, p.filled = r, false
}

// one returns the parameter of a name: that of the path, else that of the
// query string, else that of the headers, else null.
func (p *parameters) one(name string) value.Value {
	text, ok := p.request.PathParameters.Last(name)
	if !ok {
		text, ok = p.request.Query.Last(name)
	}
	if !ok && !HiddenHeader(name) {
		text, ok = p.request.Header.Last(name)
	}
	if !ok {
		return value.Null
	}
	return value.String(text)
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
		p.headers = appendVisible(p.headers[:0], p.request.Header)
		p.headers.fill(p.header)
		p.groups.Reset()
		p.groups.Set("path", p.path.Value())
		p.groups.Set("querystring", p.query.Value())
		p.groups.Set("header", p.header.Value())
	}
	return p.groups.Value()
}
