package context

import (
	"cmp"
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// Params are named values in an order: path parameters, query parameters,
// headers or stage variables. A name may have several values.
type Params []Param //nolint:recvcheck // Add grows the slice, the others read it

// Param is one name with its values, in the order they came.
type Param struct {
	Name   string
	Values []string
}

// Add adds a value to a name, which keeps its place if it is there already.
func (p *Params) Add(name, value string) {
	if i := p.index(name); i >= 0 {
		(*p)[i].Values = append((*p)[i].Values, value)
		return
	}
	*p = append(*p, Param{name, []string{value}})
}

// Last returns the last value of a name, which is the one that API Gateway
// shows where there is room for one only; ok is false when there is none.
// Names are compared exactly.
func (p Params) Last(name string) (value string, ok bool) {
	if i := p.index(name); i >= 0 {
		return p[i].last()
	}
	return "", false
}

func (p Params) index(name string) int {
	return slices.IndexFunc(p, func(one Param) bool { return one.Name == name })
}

func (p *Param) last() (value string, ok bool) {
	if len(p.Values) == 0 {
		return "", false
	}
	return p.Values[len(p.Values)-1], true
}

// fill makes the map that a template sees, with the last value of each name.
func (p Params) fill(m *value.Map) {
	m.Reset()
	for i := range p {
		if text, ok := p[i].last(); ok {
			m.Set(p[i].Name, value.String(text))
		}
	}
}

// sort sorts by name.
func (p Params) sort() {
	slices.SortStableFunc(p, func(a, b Param) int { return cmp.Compare(a.Name, b.Name) })
}
