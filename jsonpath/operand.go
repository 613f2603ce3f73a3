package jsonpath

import (
	"github.com/velmap/velmap/vtl/value"
	"github.com/velmap/velmap/vtl/value/javaregex"
)

// An operand is one side of a criterion.
type operand struct {
	path    *Path              // a path
	pattern *javaregex.Pattern // a regular expression
	literal literal            // else
}

// A literal is the text of an operand: a String whatever it looks like. The
// number that it is compared with a number as is kept beside it.
type literal struct {
	text   string
	number value.Value
	double float64 // number, when isDouble
	err    error   // that the text is no number

	isDouble bool
}

func newLiteral(text string) literal {
	l := literal{text: text}
	l.number, l.err = parseNumber(text)
	l.double, l.isDouble = asDouble(l.number)
	return l
}

// A subject is an operand with the item in hand: a value, and where it comes
// from when it is no value of the document.
type subject struct {
	value   value.Value
	pattern *javaregex.Pattern
	literal *literal
}

// isNull reports whether the operand is Java's null.
func (s subject) isNull() bool { return s.pattern == nil && s.value.IsNull() }

// nullish reports whether the operand is null or the text null, which Jayway
// takes for the same.
func (s subject) nullish() bool {
	if s.pattern != nil {
		return false
	}
	text, ok := s.value.Str()
	return ok && text == "null" || s.value.IsNull()
}

// resolve gives an operand its value; has is false when its path is not found.
func (e *evaluator) resolve(o *operand, item value.Value) (s subject, has, ok bool) {
	switch {
	case o.path != nil:
		if o.path.fromRoot {
			item = e.root
		}
		s.value, has, ok = e.read(o.path, item)
		return s, has, ok
	case o.pattern != nil:
		return subject{pattern: o.pattern}, true, true
	default:
		return subject{value: value.String(o.literal.text), literal: &o.literal}, true, true
	}
}
