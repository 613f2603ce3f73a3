package bench

import (
	"encoding/json"

	"github.com/tidwall/gjson"
)

// prepareGjson neither reads nor compiles: gjson looks for a path in the text.
func prepareGjson(text, expr string, _ bool) (query, error) {
	var found gjson.Result
	return query{
		run:    func() error { found = gjson.Get(text, expr); return nil },
		answer: func() any { return json.RawMessage(found.Raw) },
	}, nil
}
