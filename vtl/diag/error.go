package diag

import "errors"

// Sentinels for errors.Is.
var (
	// ErrSyntax matches every Error of stage Syntax.
	ErrSyntax = errors.New("syntax error")
	// ErrLimit matches every Error of stage Limit.
	ErrLimit = errors.New("limit exceeded")
	// ErrCancelled matches an Error whose cause it is: the context of a render
	// was cancelled.
	ErrCancelled = errors.New("cancelled")
)

// Error is one diagnostic.
type Error struct {
	Stage   Stage
	Name    string  // the template's name; may be empty
	Span    Span    // the place; the zero Span when there is none
	Code    string  // what is wrong, in kebab case; stays the same across releases
	Message string  // what is wrong, for a person
	Hint    string  // what to do about it; may be empty
	Frames  []Frame // the calls that led here, innermost first
	Source  string  // the whole text that Span is a part of, for the snippet of %+v
	Err     error   // the cause; may be nil
}

// Error returns name:line:column: message, leaving out what is not known.
func (e *Error) Error() string {
	s := e.Message
	if e.Span.Start.IsValid() {
		s = e.Span.Start.String() + ": " + s
		if e.Name != "" {
			return e.Name + ":" + s
		}
		return s
	}
	if e.Name != "" {
		return e.Name + ": " + s
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is reports whether target is the sentinel of e's stage.
func (e *Error) Is(target error) bool {
	switch target {
	case ErrSyntax:
		return e.Stage == Syntax
	case ErrLimit:
		return e.Stage == Limit
	default:
		return false
	}
}
