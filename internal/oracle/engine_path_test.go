package oracle

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// pathOptions are the options of every mode.
var pathOptions = [len(PathAnswers{})][]jsonpath.Option{
	DefaultMode:      nil,
	SuppressMode:     {jsonpath.SuppressExceptions()},
	LeafNullMode:     {jsonpath.DefaultPathLeafToNull()},
	SuppressLeafNull: {jsonpath.SuppressExceptions(), jsonpath.DefaultPathLeafToNull()},
}

// answerPath reads a path in every mode as a program that uses package jsonpath does.
func answerPath(c PathCase) PathAnswers {
	var dialect jsonpath.Dialect
	if err := dialect.UnmarshalText([]byte(c.Dialect)); err != nil {
		panic(err)
	}
	var answers PathAnswers
	for mode, options := range pathOptions {
		answers[mode] = answerMode(c, append(slices.Clip(options), jsonpath.WithDialect(dialect)))
	}
	return answers
}

func answerMode(c PathCase, options []jsonpath.Option) (answer PathAnswer) {
	phase := "parse"
	defer func() {
		if p := recover(); p != nil {
			answer = PathAnswer{Failure: &Failure{Class: "panic", Message: fmt.Sprintf("%v\n%s", p, debug.Stack()), Phase: phase}}
		}
	}()
	doc, err := jsonpath.Parse(c.Body, options...)
	if err != nil {
		return PathAnswer{Failure: failureOf(err, phase)}
	}
	if phase = "compile"; c.Path == "" {
		phase = "read" // Jayway refuses it before it compiles anything
	}
	path, err := jsonpath.Compile(c.Path, options...)
	if err != nil {
		return PathAnswer{Failure: failureOf(err, phase)}
	}
	phase = "read"
	found, err := path.Get(doc)
	if err != nil {
		return PathAnswer{Failure: failureOf(err, phase)}
	}
	return answerOf(path, found)
}

func answerOf(path *jsonpath.Path, found value.Value) PathAnswer {
	result, err := found.AppendJSON(nil, value.EscapeSlash)
	if err != nil {
		return PathAnswer{Failure: failureOf(err, "read")}
	}
	class := found.ClassName()
	if class == "" {
		class = "null"
	}
	return PathAnswer{Definite: path.Definite(), Result: string(result), String: found.String(), Type: class}
}

func failureOf(err error, phase string) *Failure {
	var failed *jsonpath.Error
	if !errors.As(err, &failed) {
		return &Failure{Class: fmt.Sprintf("%T", err), Message: err.Error(), Phase: phase}
	}
	return &Failure{Class: failed.Class(), Message: failed.Message(), Phase: phase}
}
