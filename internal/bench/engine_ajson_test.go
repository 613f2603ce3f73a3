package bench

import (
	"github.com/spyzhov/ajson"
)

func prepareAjson(text, expr string, _ bool) (query, error) {
	doc, err := ajson.Unmarshal([]byte(text))
	if err != nil {
		return query{}, err
	}
	path, err := ajson.ParseJSONPath(expr)
	if err != nil {
		return query{}, err
	}
	var found []*ajson.Node
	return query{
		run: func() (err error) {
			found, err = ajson.ApplyJSONPath(doc, path)
			return err
		},
		answer: func() any {
			values := []any{}
			for _, node := range found {
				v, err := node.Unpack()
				if err != nil {
					v = err.Error()
				}
				values = append(values, v)
			}
			return values
		},
	}, nil
}
