package bench

import (
	"encoding/json"
	"reflect"

	"k8s.io/client-go/util/jsonpath"
)

// prepareClientGo prepares the paths of kubectl.
func prepareClientGo(text, expr string, _ bool) (query, error) {
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		return query{}, err
	}
	path := jsonpath.New("")
	if err := path.Parse(expr); err != nil {
		return query{}, err
	}
	var found [][]reflect.Value
	return query{
		run: func() (err error) {
			found, err = path.FindResults(doc)
			return err
		},
		answer: func() any {
			values := []any{}
			for _, results := range found {
				for _, v := range results {
					values = append(values, v.Interface())
				}
			}
			return values
		},
	}, nil
}
