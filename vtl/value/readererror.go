package value

import (
	"fmt"
	"unicode/utf8"
)

// A JSONError says why a text cannot be read as JSON. It wraps the *Exception
// that json-smart 2.2 throws.
type JSONError struct {
	Offset int // in bytes
	thrown *Exception
}

// Error returns the message as json-smart words it. A position in it counts
// UTF-16 units.
func (e *JSONError) Error() string { return e.thrown.Message }

// Unwrap returns the *Exception that Java throws: usually a
// net.minidev.json.parser.ParseException, a java.lang.NumberFormatException
// for what json-smart takes for a number and Java does not, and a
// java.lang.StackOverflowError for a text nested too deep.
func (e *JSONError) Unwrap() error { return e.thrown }

const parseException = "net.minidev.json.parser.ParseException"

// fail returns the error at an offset, which the message gives in UTF-16
// units, shifted by so many. The message takes the position last.
func (r *reader) fail(offset, shift int, format string, args ...any) error {
	position := lengthOf(r.src[:min(offset, len(r.src))]) + shift
	if offset > len(r.src) {
		position += offset - len(r.src)
	}
	message := fmt.Sprintf(format, append(args, position)...)
	return &JSONError{
		Offset: min(max(offset+shift, 0), len(r.src)),
		thrown: &Exception{Class: parseException, Message: message},
	}
}

// endOfFile is json-smart's error for a text that is cut off; what is part of
// its message.
func (r *reader) endOfFile(shift int, what string) error {
	return r.fail(r.pos, shift, "Unexpected End Of File position %[2]d: %[1]s", what)
}

func (r *reader) unexpectedCharacter(shift int) error {
	return r.fail(r.pos, shift, "Unexpected character (%s) at position %d.", r.unit())
}

func (r *reader) unexpectedToken(shift int) error {
	return r.fail(r.pos, shift, "Unexpected token %s at position %d.", r.unit())
}

// unit returns the UTF-16 unit at the position as a text.
func (r *reader) unit() string {
	rest := r.src[r.pos:]
	c, size := utf8.DecodeRuneInString(rest)
	switch {
	case size == 4:
		return string(appendUnit(nil, highSurrogate(c)))
	case c == utf8.RuneError && isSurrogate(rest):
		return rest[:3]
	default:
		return rest[:size]
	}
}

// isSurrogate reports whether s starts with a lone surrogate.
func isSurrogate(s string) bool { return len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 }

// highSurrogate and lowSurrogate are the UTF-16 units of a character beyond
// the basic plane.
func highSurrogate(c rune) uint16 { return uint16(0xD800 + (c-0x10000)>>10) }

func lowSurrogate(c rune) uint16 { return uint16(0xDC00 + (c-0x10000)&0x3FF) }
