package jsonpath

import (
	"errors"

	"github.com/velmap/velmap/vtl/value"
)

// Parse reads a JSON text as Jayway's JsonPath.parse does: with json-smart's
// permissive reader, and an empty text is refused.
//
// It fails with an *Error: IllegalArgument for an empty text, InvalidJSON else,
// but NumberFormat for 1e+, which json-smart takes for a number and Java does
// not, and StackOverflow for a text that is nested too deeply. The error wraps
// that of value.ParseJSON.
func Parse(text string) (value.Value, error) {
	if text == "" {
		return value.Null, &Error{Code: IllegalArgument, Offset: -1, text: "json string can not be null or empty"}
	}
	doc, err := value.ParseJSON(text)
	if err != nil {
		return value.Null, unreadable(err)
	}
	return doc.Root(), nil
}

func unreadable(err error) *Error {
	e := &Error{Code: InvalidJSON, Offset: -1, text: err.Error(), cause: err}
	var thrown *value.Exception
	if !errors.As(err, &thrown) {
		return e
	}
	switch thrown.Class {
	case NumberFormat.Class():
		e.Code = NumberFormat
	case StackOverflow.Class():
		e.Code = StackOverflow
	default:
		e.text = thrown.Error() // Jayway wraps it
	}
	return e
}
