package cli

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/velmap/velmap/vtl/diag"
)

// inputError is the error of a request that cannot be carried out.
func inputError(code, format string, args ...any) error {
	return &diag.Error{Stage: diag.Input, Code: code, Message: fmt.Sprintf(format, args...)}
}

// unwritable is the error of a value that has no JSON text.
func unwritable(err error) error {
	return &diag.Error{Stage: diag.Render, Code: "unwritable", Message: err.Error(), Err: err}
}

// appendFailure appends the member error of an answer.
func appendFailure(dst []byte, err error) []byte {
	var path *pathError
	if errors.As(err, &path) {
		return path.append(dst)
	}
	var d *diag.Error
	if !errors.As(err, &d) {
		d = &diag.Error{Stage: diag.Input, Code: "unusable", Message: err.Error()}
	}
	a := newAnswer(dst)
	a.text("stage", d.Stage.String())
	a.text("code", d.Code)
	a.text("message", d.Message)
	if at := d.Span.Start; at.IsValid() {
		a.member("line", strconv.AppendInt(nil, int64(at.Line), 10))
		a.member("column", strconv.AppendInt(nil, int64(at.Column), 10))
	}
	if d.Name != "" {
		a.text("template", d.Name)
	}
	return a.end()
}
