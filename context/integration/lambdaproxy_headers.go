package integration

import (
	"slices"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// lambdaHeaders merges the members multiValueHeaders and headers of a response.
// A header that is in both has the name that multiValueHeaders gives it, and
// the one value of headers behind the others, unless it is one of them. What is
// null is left out.
func lambdaHeaders(multi, single value.Value) (apigw.Params, error) {
	merged := headerMerger{places: map[string]int{}}
	err := eachHeader("multiValueHeaders", multi, func(name string, v value.Value) error {
		if !v.IsList() {
			return malformed("the header " + name + " is " + v.JSONType() + ", not an array")
		}
		return merged.addAll(name, v)
	})
	if err != nil {
		return nil, err
	}
	err = eachHeader("headers", single, func(name string, v value.Value) error {
		text, err := lambdaText("the header "+name, v)
		if err == nil && !slices.Contains(merged.values(name), text) {
			merged.add(name, text)
		}
		return err
	})
	return merged.headers, err
}

// eachHeader calls f for every member that is not null.
func eachHeader(what string, headers value.Value, f func(name string, v value.Value) error) error {
	if headers.IsNull() {
		return nil
	}
	if !headers.IsMap() {
		return malformed(what + " is " + headers.JSONType() + ", not an object")
	}
	for key, v := range headers.Entries() {
		if v.IsNull() {
			continue
		}
		if err := f(key.String(), v); err != nil {
			return err
		}
	}
	return nil
}

// headerMerger gathers headers. One keeps the place and the name that it came
// with first.
type headerMerger struct {
	headers apigw.Params
	places  map[string]int // by name in lower case
}

func (m *headerMerger) add(name, text string) {
	key := strings.ToLower(name)
	i, ok := m.places[key]
	if !ok {
		i = len(m.headers)
		m.places[key] = i
		m.headers = append(m.headers, apigw.Param{Name: name})
	}
	m.headers[i].Values = append(m.headers[i].Values, text)
}

func (m *headerMerger) addAll(name string, list value.Value) error {
	for element := range list.Elements() {
		if element.IsNull() {
			continue
		}
		text, err := lambdaText("a value of the header "+name, element)
		if err != nil {
			return err
		}
		m.add(name, text)
	}
	return nil
}

// values returns the values of a header so far.
func (m *headerMerger) values(name string) []string {
	if i, ok := m.places[strings.ToLower(name)]; ok {
		return m.headers[i].Values
	}
	return nil
}
