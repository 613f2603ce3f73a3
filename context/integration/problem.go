package integration

import (
	"strconv"
	"strings"
)

// Error is a part of a document that is not what it should be.
type Error struct {
	Pointer string // JSON pointer of the part, RFC 6901
	Message string // that of API Gateway, where one is known
}

// Error returns the pointer and the message.
func (e *Error) Error() string {
	if e.Pointer == "" {
		return e.Message
	}
	return e.Pointer + ": " + e.Message
}

// Problems are all that is wrong with a document, in the order in which it was
// found. As an error it matches each of them.
type Problems []*Error //nolint:recvcheck // add grows the slice, the others read it

// Error returns the problems, a line each.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the problems.
func (p Problems) Unwrap() []error {
	problems := make([]error, len(p))
	for i, problem := range p {
		problems[i] = problem
	}
	return problems
}

// err returns the problems as an error, nil when there are none.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// add adds a problem.
func (p *Problems) add(at pointer, message string) {
	*p = append(*p, &Error{string(at), message})
}

// A pointer is a JSON pointer.
type pointer string

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// element returns the pointer of an element of a list.
func (p pointer) element(i int) pointer { return p.member(strconv.Itoa(i)) }

// member returns the pointer of a member.
func (p pointer) member(name string) pointer {
	return p + "/" + pointer(pointerEscapes.Replace(name))
}
