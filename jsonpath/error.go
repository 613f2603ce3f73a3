package jsonpath

import (
	"errors"
	"strconv"

	"github.com/velmap/velmap/vtl/value"
)

// Errors to match with errors.Is. In Jayway PathNotFoundException extends
// InvalidPathException; here the two are told apart.
var (
	ErrPathNotFound = errors.New("path not found")
	ErrInvalidPath  = errors.New("invalid path")
)

// An Error is an expression that is not a path, or a failure to evaluate one.
// Its text is made when it is asked for. An Error may be shared by many
// evaluations and must not be changed.
type Error struct {
	Code   Code
	Expr   string // the expression
	Offset int    // where in Expr, in bytes; -1 where that is not known

	text   string // what Jayway says, or a detail of it
	cause  error
	path   *Path // of a failure
	reason reason
	step   int
	value  value.Value
	places []place
}

// Error returns the expression and what Jayway says about it.
func (e *Error) Error() string {
	if e.Code == InvalidJSON || e.Expr == "" {
		return "jsonpath: " + e.Message()
	}
	return "jsonpath: " + quote(e.Expr) + ": " + e.Message()
}

// Message returns the message of the Java exception, as Jayway words it
// (an exception of the JDK as JDK 17 does, where the text is known). A value
// in it is shown as it is now.
func (e *Error) Message() string {
	if e.path == nil {
		return e.text
	}
	return string(e.describe(nil))
}

// Class returns the name of the Java class of the exception.
func (e *Error) Class() string { return e.Code.Class() }

// Is makes errors.Is match the sentinels of this package.
func (e *Error) Is(target error) bool {
	switch target {
	case ErrPathNotFound:
		return e.Code == PathNotFound
	case ErrInvalidPath:
		return e.Code == InvalidPath
	default:
		return false
	}
}

// Unwrap returns the error behind this one, of the JSON reader, of a regular
// expression or of a text that is no number, and nil where there is none.
func (e *Error) Unwrap() error { return e.cause }

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}
