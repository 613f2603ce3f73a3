package ast

import "github.com/velmap/velmap/vtl/diag"

// File is a parsed template, or the template inside a string literal.
type File struct {
	Name   string // the template's name, for messages
	Source string // the text that was parsed
	Body   *Block
	Rest   string // source behind the last token, as an unterminated comment leaves it

	Tokens *Tokens         // the lexical tokens of Source
	Lines  *diag.LineIndex // of the outermost template
	Origin *Origin         // from Source to the outermost template; nil for that itself
}

// Pos returns 0.
func (f *File) Pos() int { return 0 }

// End returns the length of the source.
func (f *File) End() int { return len(f.Source) }

// String returns the source, put together from the nodes: it shows what was
// changed in them.
func (f *File) String() string {
	return string(f.append(make([]byte, 0, len(f.Source))))
}

// Position returns the place of an offset into Source, in the outermost
// template: for the template inside a string literal that is where the literal
// spells the character.
func (f *File) Position(offset int) diag.Position {
	return f.Lines.Position(f.Origin.Offset(offset))
}

// Span returns the place of n, see Position.
func (f *File) Span(n Node) diag.Span {
	return diag.Span{Start: f.Position(n.Pos()), End: f.Position(n.End())}
}

func (f *File) append(b []byte) []byte { return append(f.Body.append(b), f.Rest...) }

func (f *File) each(visit func(Node) bool) bool { return visit(f.Body) }

// Block is a sequence of statements: a template, or what stands between a
// directive and its #end. It has no place of its own when it is empty.
type Block struct {
	Loc
	Nodes []Node
}

func (n *Block) append(b []byte) []byte { return appendAll(b, n.Nodes) }

func (n *Block) each(visit func(Node) bool) bool { return eachOf(n.Nodes, visit) }
