package jsonpath

import (
	"errors"
	"fmt"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// maxDepth29 is how deep the json-smart of Jayway 2.9 reads.
const maxDepth29 = 400

// Parse reads a JSON text as Jayway's JsonPath.parse does: with json-smart's
// permissive reader, and an empty text is refused. Of the options only the
// dialect counts: Jayway 2.9 refuses the text null, too, and whatever is nested
// deeper than 400 levels.
//
// It fails with an *Error: IllegalArgument for an empty text, InvalidJSON else,
// but StackOverflow for a text that is nested too deeply for Java and, with
// Jayway 2.0, NumberFormat for 1e+, which json-smart takes for a number and
// Java does not. The error wraps that of value.ParseJSON.
func Parse(text string, opts ...Option) (value.Value, error) {
	if text == "" {
		return value.Null, &Error{Code: IllegalArgument, Offset: -1, text: "json string can not be null or empty"}
	}
	o := newOptions(opts)
	doc, err := o.dialect.readJSON(text)
	if err != nil {
		return value.Null, unreadable(err)
	}
	root := doc.Root()
	if root.IsNull() && o.dialect == Jayway29 {
		return value.Null, &Error{Code: IllegalArgument, Offset: -1, text: "json can not be null"}
	}
	return root, nil
}

// readJSON reads a JSON text as the json-smart of the dialect does. It fails with
// what value.ParseJSON fails with, worded for the dialect.
func (d Dialect) readJSON(text string) (*value.Document, error) {
	if d == Jayway20 {
		return value.ParseJSON(text)
	}
	doc, err := value.ParseJSON(text, value.MaxDepth(maxDepth29))
	var failure *value.JSONError
	if errors.As(err, &failure) {
		return nil, reword29(text, failure)
	}
	return doc, err
}

// reword29 makes a ParseException of what the older json-smart leaves to Java:
// a number that is none, and too many levels.
func reword29(text string, failure *value.JSONError) error {
	var thrown *value.Exception
	if !errors.As(failure, &thrown) {
		return failure
	}
	at := javaLength(text[:failure.Offset])
	switch thrown.Class {
	case numberFormatException:
		rest := text[failure.Offset:]
		token := rest[:len(rest)-len(strings.TrimLeft(rest, "+-.0123456789eE"))]
		thrown = parseException(fmt.Sprintf("Unexpected token %s at position %d.", token, at+len(token)))
	case stackOverflowError:
		const message = "Malicious payload, having non natural depths, parsing stoped on %c at position %d."
		thrown = parseException(fmt.Sprintf(message, text[failure.Offset], at))
	default:
		return failure
	}
	return fmt.Errorf("%w (%w)", thrown, failure)
}

func parseException(message string) *value.Exception {
	return &value.Exception{Class: "net.minidev.json.parser.ParseException", Message: message}
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
