package integration

import (
	"strings"
)

// Error is a part of a document that is not what it should be.
type Error struct {
	Pointer string // JSON pointer of the part, RFC 6901
	Message string
}

// Error returns the pointer and the message.
func (e *Error) Error() string {
	if e.Pointer == "" {
		return e.Message
	}
	return e.Pointer + ": " + e.Message
}

// A pointer is a JSON pointer.
type pointer string

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// member returns the pointer of a member.
func (p pointer) member(name string) pointer {
	return p + "/" + pointer(pointerEscapes.Replace(name))
}

func (p pointer) errorf(message string) error {
	return &Error{string(p), message}
}
