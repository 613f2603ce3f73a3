package ast

import "strings"

// StringLiteral is 'text' or "text".
type StringLiteral struct {
	Loc
	Lead
	Raw   string // the source, with the quotes
	Value string // the text, with escapes and doubled quotes resolved

	// Interpolated is the template that the text is, when the literal has double
	// quotes and contains "$" or "#"; otherwise nil. Its source ends with a blank
	// of its own, unless LineComment, and when rendered the last character of
	// the output is dropped for it.
	Interpolated *File
	LineComment  bool // of an Interpolated: it contains "##"
}

// Integer is a whole number: java.lang.Integer, Long or BigInteger by its size.
type Integer struct {
	Loc
	Lead
	leaf
	Text string
}

// Float is a number with a point or an exponent: java.lang.Double.
type Float struct {
	Loc
	Lead
	leaf
	Text string // may start or end with the point
}

// Bool is true or false.
type Bool struct {
	Loc
	Lead
	leaf
	Text  string // "true" or "false"; a "$" in front changes nothing
	Value bool
}

// Word is a bare word among the arguments of a directive, such as the "in" of
// #foreach. Its value is null.
type Word struct {
	Loc
	Lead
	leaf
	Text string
}

// List is [a, b].
type List struct {
	Loc
	Lead
	Elems []Expr
	Close string // the bracket, and blanks before it
}

// Range is [from..to].
type Range struct {
	Loc
	Lead
	Lo, Hi Expr
	Dots   string // the two dots, and blanks before them
	Close  string // the bracket, and blanks before it
}

// Map is {key: value, ..}.
type Map struct {
	Loc
	Lead
	Entries []Entry
	Close   string // the brace, and blanks before it
}

// Entry is one key and value of a Map.
type Entry struct {
	Key   Expr
	Colon string // the colon, and blanks before it
	Value Expr
}

// append writes an edited inner template anew, and the literal as it was
// otherwise: it may spell characters as \uXXXX.
func (n *StringLiteral) append(b []byte) []byte {
	b = append(b, n.Before...)
	f := n.Interpolated
	if f == nil {
		return append(b, n.Raw...)
	}
	text := f.String()
	if text == f.Source {
		return append(b, n.Raw...)
	}
	if !n.LineComment {
		text = strings.TrimSuffix(text, " ")
	}
	b = append(b, '"')
	b = append(b, strings.ReplaceAll(text, `"`, `""`)...)
	return append(b, '"')
}

func (n *Integer) append(b []byte) []byte { return append(append(b, n.Before...), n.Text...) }
func (n *Float) append(b []byte) []byte   { return append(append(b, n.Before...), n.Text...) }
func (n *Bool) append(b []byte) []byte    { return append(append(b, n.Before...), n.Text...) }
func (n *Word) append(b []byte) []byte    { return append(append(b, n.Before...), n.Text...) }

func (n *List) append(b []byte) []byte {
	b = append(append(b, n.Before...), '[')
	return append(appendAll(b, n.Elems), n.Close...)
}

func (n *Range) append(b []byte) []byte {
	b = append(append(b, n.Before...), '[')
	b = append(n.Lo.append(b), n.Dots...)
	return append(n.Hi.append(b), n.Close...)
}

func (n *Map) append(b []byte) []byte {
	b = append(append(b, n.Before...), '{')
	for _, e := range n.Entries {
		b = append(e.Key.append(b), e.Colon...)
		b = e.Value.append(b)
	}
	return append(b, n.Close...)
}

func (n *StringLiteral) each(visit func(Node) bool) bool {
	return n.Interpolated == nil || visit(n.Interpolated)
}

func (n *List) each(visit func(Node) bool) bool  { return eachOf(n.Elems, visit) }
func (n *Range) each(visit func(Node) bool) bool { return visit(n.Lo) && visit(n.Hi) }

func (n *Map) each(visit func(Node) bool) bool {
	for _, e := range n.Entries {
		if !visit(e.Key) || !visit(e.Value) {
			return false
		}
	}
	return true
}

func (*StringLiteral) expr() {}
func (*Integer) expr()       {}
func (*Float) expr()         {}
func (*Bool) expr()          {}
func (*Word) expr()          {}
func (*List) expr()          {}
func (*Range) expr()         {}
func (*Map) expr()           {}
