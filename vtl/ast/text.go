package ast

// Text is text outside of references and directives. It is printed as it
// stands, but for a "$" or "#" with nothing behind it that makes sense: of "$!5"
// the "!" is lost.
type Text struct {
	Loc
	leaf
	Raw   string // the source
	Value string // what it prints
}

// NewText returns a Text that prints s, which must not contain "$", "#" or "\".
func NewText(s string) *Text { return &Text{Raw: s, Value: s} }

// Escape is a run of backslashes in pairs, in text.
type Escape struct {
	Loc
	leaf
	Raw   string // the source
	Value string // what it prints: half of them before a known directive
}

// EscapedDirective is the name of a directive or macro after an odd number of
// backslashes.
type EscapedDirective struct {
	Loc
	leaf
	Raw   string // the source
	Value string // what it prints: half of the backslashes when the name was known
}

// Textblock is #[[ text that prints as it stands ]]#.
type Textblock struct {
	Loc
	leaf
	Raw   string // the source
	Value string // what it prints
}

// Comment is a comment of any of the three kinds. A line comment ends with its
// line and has the line end.
type Comment struct {
	Loc
	leaf
	Raw   string // the source
	Value string // what it prints: nothing, but for a "$" just before it
}

func (n *Text) append(b []byte) []byte             { return append(b, n.Raw...) }
func (n *Escape) append(b []byte) []byte           { return append(b, n.Raw...) }
func (n *EscapedDirective) append(b []byte) []byte { return append(b, n.Raw...) }
func (n *Textblock) append(b []byte) []byte        { return append(b, n.Raw...) }
func (n *Comment) append(b []byte) []byte          { return append(b, n.Raw...) }
