package integration

import (
	"slices"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// mappedValues is what the sources of mappings read: a request of a client, or
// the response of a backend. It belongs to one exchange.
type mappedValues struct {
	path, query, header apigw.Params
	hides               bool // headers that are dropped from requests of clients
	body                *mappedBody

	stageVariables apigw.Params
	context        func() value.Value // gives $context
}

// requestValues returns what the mappings of a request read. context gives what
// a template sees as $context.
func requestValues(r *apigw.Request, context func() value.Value) *mappedValues {
	return &mappedValues{
		path: r.PathParameters, query: r.Query, header: r.Header, hides: true,
		body: &mappedBody{payload: r.Body}, stageVariables: r.StageVariables, context: context,
	}
}

// responseValues returns what the mappings of a response read: the header and
// the body are those of the backend.
func responseValues(r *apigw.Request, context func() value.Value, header apigw.Params, body apigw.Body) *mappedValues {
	return &mappedValues{header: header, body: &mappedBody{payload: body}, stageVariables: r.StageVariables, context: context}
}

// values returns the values of a source. There are none where it is absent or
// null, and the mapping is skipped then; there are several for
// multivaluequerystring only. Of several values, the other sources have the
// last; multivalueheader has all, joined with commas. Names are compared
// exactly. The error wraps errBodyNotJSON.
func (s *source) values(from *mappedValues) ([]string, error) {
	switch s.kind {
	case fromMultiQuery:
		return slices.Clip(valuesOf(from.query, s.name)), nil
	case fromMultiHeader:
		if values := from.headerValues(s.name); len(values) > 0 {
			return []string{strings.Join(values, ",")}, nil
		}
		return nil, nil
	default:
		text, ok, err := s.single(from)
		if !ok || err != nil {
			return nil, err
		}
		return []string{text}, nil
	}
}

// single returns the value of a source that has one at the most.
func (s *source) single(from *mappedValues) (text string, ok bool, err error) {
	switch s.kind {
	case fromContext:
		text, ok = contextText(from.context(), s.steps)
	case fromStageVariable:
		text, ok = from.stageVariables.Last(s.name)
	case fromPath:
		text, ok = from.path.Last(s.name)
	case fromQuery:
		text, ok = from.query.Last(s.name)
	case fromHeader:
		if values := from.headerValues(s.name); len(values) > 0 {
			text, ok = values[len(values)-1], true
		}
	case fromBody:
		return from.body.value(s.path)
	default:
		text, ok = s.name, true
	}
	return text, ok, nil
}

func (m *mappedValues) headerValues(name string) []string {
	if m.hides && apigw.HiddenHeader(name) {
		return nil
	}
	return valuesOf(m.header, name)
}

func valuesOf(params apigw.Params, name string) []string {
	for _, p := range params {
		if p.Name == name {
			return p.Values
		}
	}
	return nil
}

// contextText returns the text of a member of $context; ok is false where
// there is none, or one that is no scalar.
func contextText(v value.Value, steps []string) (text string, ok bool) {
	v, ok = memberOf(v, steps)
	if kind := v.Kind(); !ok || kind == value.KindNull || kind > value.KindString {
		return "", false
	}
	return v.String(), true
}

// memberOf returns what is in a map, or in an object such as the claims, at the
// end of some steps.
func memberOf(v value.Value, steps []string) (member value.Value, ok bool) {
	for _, step := range steps {
		if o, isObject := v.Object(); isObject {
			v, ok = o.Get(step)
		} else {
			v, ok = v.Get(step)
		}
		if !ok {
			return value.Null, false
		}
	}
	return v, true
}
