package cli

import (
	"errors"
	"strconv"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// pathError is what the op "jsonpath" fails with.
type pathError struct {
	class, phase, message string
}

func (e *pathError) Error() string { return e.phase + ": " + e.class + ": " + e.message }

func (e *pathError) append(dst []byte) []byte {
	a := newAnswer(dst)
	a.text("class", e.class)
	a.text("phase", e.phase)
	a.text("message", e.message)
	return a.end()
}

// inPhase gives an error of package jsonpath the phase in which it arose.
func inPhase(phase string, err error) error {
	e := &pathError{class: "JsonPathException", phase: phase, message: err.Error()}
	var thrown *jsonpath.Error
	if errors.As(err, &thrown) {
		e.class, e.message = thrown.Code.String(), thrown.Message()
	}
	return e
}

// evaluatePath carries out the op "jsonpath".
func evaluatePath(r request, a *answer) error {
	if err := r.allow("path", "body", "dialect"); err != nil {
		return err
	}
	name, err := r.word("dialect", jsonpath.Jayway20.String(), jsonpath.Jayway29.String())
	if err != nil {
		return err
	}
	var dialect jsonpath.Dialect
	if err := dialect.UnmarshalText([]byte(name)); err != nil {
		return err
	}
	expr, err := r.required("path")
	if err != nil {
		return err
	}
	body, err := r.required("body")
	if err != nil {
		return err
	}
	path, v, err := readPath(expr, body, jsonpath.WithDialect(dialect))
	if err != nil {
		return err
	}
	return writeFound(a, path.Definite(), v)
}

// readPath reads a path from a JSON text.
func readPath(expr, text string, opts ...jsonpath.Option) (*jsonpath.Path, value.Value, error) {
	doc, err := jsonpath.Parse(text, opts...)
	if err != nil {
		return nil, value.Null, inPhase("parse", err)
	}
	path, err := jsonpath.Compile(expr, opts...)
	switch {
	case err != nil && expr == "": // which JsonPath.read refuses
		return nil, value.Null, inPhase("read", err)
	case err != nil:
		return nil, value.Null, inPhase("compile", err)
	}
	v, err := path.Get(doc)
	if err != nil {
		return nil, value.Null, inPhase("read", err)
	}
	return path, v, nil
}

// writeFound writes what a path has led to. The JSON text is that of
// JSONValue.toJSONString, in which slashes are escaped.
func writeFound(a *answer, definite bool, v value.Value) error {
	text, err := v.AppendJSON(nil, value.EscapeSlash)
	if err != nil {
		return inPhase("read", err)
	}
	printed, err := v.AppendString(nil)
	if err != nil {
		return inPhase("read", err)
	}
	class := v.ClassName()
	if class == "" {
		class = "null"
	}
	a.member("definite", strconv.AppendBool(nil, definite))
	a.text("result", string(text))
	a.text("string", string(printed))
	a.text("type", class)
	return nil
}
