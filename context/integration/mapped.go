package integration

import apigw "github.com/velmap/velmap/context"

// backendParameters is what mappings and overrides give to the request to the
// backend.
type backendParameters struct{ path, query, header apigw.Params }

// mapRequest evaluates the mappings.
func (p *Pipeline) mapRequest(x *Exchange) (m backendParameters, f *fault) {
	if len(p.mappings) == 0 {
		return m, nil
	}
	values := requestValues(x.request, x.variables)
	for i := range p.mappings {
		texts, err := p.mappings[i].source.values(values)
		if err != nil {
			return m, badRequestBody("Invalid JSON in request body").because(err)
		}
		if len(texts) > 0 {
			m.set(p.mappings[i].target, texts)
		}
	}
	return m, nil
}

func (m *backendParameters) set(t target, texts []string) {
	one := apigw.Param{Name: t.name, Values: texts}
	switch t.place {
	case toPath:
		replaceParam(&m.path, one)
	case toQuery:
		replaceParam(&m.query, one)
	case toHeader:
		replaceHeader(&m.header, one)
	}
}

// override takes overrides in the place of what is mapped.
func (m *backendParameters) override(o apigw.Overrides) {
	for _, p := range o.Path {
		replaceParam(&m.path, p)
	}
	for _, p := range o.Query {
		replaceParam(&m.query, p)
	}
	for _, p := range o.Header {
		replaceHeader(&m.header, p)
	}
}

func replaceParam(all *apigw.Params, p apigw.Param) {
	for i := range *all {
		if (*all)[i].Name == p.Name {
			(*all)[i] = p
			return
		}
	}
	*all = append(*all, p)
}
