package bench

import (
	"slices"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

func prepareGet(text, expr string, _ bool) (query, error) {
	doc, path, err := prepareVelmap(text, expr)
	if err != nil {
		return query{}, err
	}
	var found value.Value
	return query{
		run: func() (err error) {
			found, err = path.Get(doc)
			return err
		},
		answer: func() any { return found },
	}, nil
}

// prepareAll walks the results without making a list of them.
func prepareAll(text, expr string, definite bool) (query, error) {
	doc, path, err := prepareVelmap(text, expr)
	if err != nil {
		return query{}, err
	}
	var last value.Value
	return query{
		run: func() error {
			for v := range path.All(doc) {
				last = v
			}
			return nil
		},
		answer: func() any {
			if definite {
				return last
			}
			return slices.Collect(path.All(doc))
		},
	}, nil
}

func prepareVelmap(text, expr string) (value.Value, *jsonpath.Path, error) {
	doc, err := value.ParseJSON(text)
	if err != nil {
		return value.Null, nil, err
	}
	path, err := jsonpath.Compile(expr)
	return doc.Root(), path, err
}
