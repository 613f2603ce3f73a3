package bench

import (
	"context"
	"encoding/json"

	"github.com/PaesslerAG/gval"
	"github.com/PaesslerAG/jsonpath"
)

// paesslerLanguage has filters, which jsonpath.New alone does not.
var paesslerLanguage = gval.NewLanguage(gval.Full(), jsonpath.Language())

func preparePaesslerAG(text, expr string, _ bool) (query, error) {
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		return query{}, err
	}
	path, err := paesslerLanguage.NewEvaluable(expr)
	if err != nil {
		return query{}, err
	}
	ctx := context.Background()
	var found any
	return query{
		run: func() (err error) {
			found, err = path(ctx, doc)
			return err
		},
		answer: func() any { return found },
	}, nil
}
