// Package ast is the syntax tree of templates, with all that the renderer of
// Velocity 1.7 has to know about them.
//
// The tree is faithful: every node keeps the pieces of source that are its own,
// blanks and line ends included, and File.String puts them together to the
// source, byte for byte. What a node prints when a template is rendered is kept
// beside it, where the two differ.
//
// Places are offsets into File.Source; File.Position makes lines and columns of
// them. Velocity has a second notion of source, which it prints for a reference
// without a value or for a call of an unknown macro: File.Literal and File.Image.
package ast
