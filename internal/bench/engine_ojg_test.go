package bench

import (
	"github.com/ohler55/ojg/jp"
	"github.com/ohler55/ojg/oj"
)

// prepareOjg uses First for definite paths, which is quicker than Get.
func prepareOjg(text, expr string, definite bool) (query, error) {
	doc, err := oj.ParseString(text)
	if err != nil {
		return query{}, err
	}
	path, err := jp.ParseString(expr)
	if err != nil {
		return query{}, err
	}
	var found any
	answer := func() any { return found }
	if definite {
		return query{run: func() error { found = path.First(doc); return nil }, answer: answer}, nil
	}
	var list []any
	return query{
		run:    func() error { list = path.Get(doc); return nil },
		answer: func() any { return list },
	}, nil
}
