package jsonpath

import (
	"errors"

	"github.com/velmap/velmap/vtl/value"
)

// Parse reads a JSON text as Jayway's JsonPath.parse does: with json-smart's
// permissive reader, and an empty text is refused.
//
// It fails with an *Error: IllegalArgument for an empty text, InvalidJSON else,
// and NumberFormat for 1e+, which json-smart takes for a number and Java does
// not. It wraps the error of value.ParseJSON.
func Parse(text string) (value.Value, error) {
	if text == "" {
		return value.Null, &Error{Code: IllegalArgument, Offset: -1, text: "json string can not be null or empty"}
	}
	doc, err := value.ParseJSON(text)
	if err == nil {
		return doc.Root(), nil
	}
	e := &Error{Code: InvalidJSON, Offset: -1, text: err.Error(), cause: err}
	var thrown *value.Exception
	if errors.As(err, &thrown) && thrown.Class == numberFormatException {
		e.Code = NumberFormat
	}
	return value.Null, e
}
