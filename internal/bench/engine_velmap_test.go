package bench

import (
	"slices"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

func prepareGet(text, expr string, _ bool) (query, error) {
	return prepareVelmap(text, expr)
}

// prepareJayway29 is prepareGet in the newer dialect.
func prepareJayway29(text, expr string, _ bool) (query, error) {
	return prepareVelmap(text, expr, jsonpath.WithDialect(jsonpath.Jayway29))
}

func prepareVelmap(text, expr string, opts ...jsonpath.Option) (query, error) {
	doc, path, err := compileVelmap(text, expr, opts...)
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
	doc, path, err := compileVelmap(text, expr)
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

func compileVelmap(text, expr string, opts ...jsonpath.Option) (value.Value, *jsonpath.Path, error) {
	doc, err := value.ParseJSON(text)
	if err != nil {
		return value.Null, nil, err
	}
	path, err := jsonpath.Compile(expr, opts...)
	return doc.Root(), path, err
}
