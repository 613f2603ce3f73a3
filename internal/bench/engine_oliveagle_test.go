package bench

import (
	"encoding/json"

	"github.com/oliveagle/jsonpath"
)

func prepareOliveagle(text, expr string, _ bool) (query, error) {
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		return query{}, err
	}
	path, err := jsonpath.Compile(expr)
	if err != nil {
		return query{}, err
	}
	var found any
	return query{
		run: func() (err error) {
			found, err = path.Lookup(doc)
			return err
		},
		answer: func() any { return found },
	}, nil
}
