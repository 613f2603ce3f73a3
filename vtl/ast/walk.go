package ast

import "iter"

// Children returns the nodes just below n, in the order of the source. That of a
// string literal with a template inside is a *File, whose offsets are its own.
func Children(n Node) iter.Seq[Node] {
	return func(yield func(Node) bool) { n.each(yield) }
}

// Walk calls visit for root and, where visit returns true, for what is below,
// in the order of the source, see Children.
func Walk(root Node, visit func(Node) bool) {
	if visit(root) {
		for child := range Children(root) {
			Walk(child, visit)
		}
	}
}

// Preorder returns all nodes from root on down, in the order of the source.
func Preorder(root Node) iter.Seq[Node] {
	return func(yield func(Node) bool) { preorder(root, yield) }
}

func preorder(n Node, yield func(Node) bool) bool {
	return yield(n) && n.each(func(child Node) bool { return preorder(child, yield) })
}

// String returns the source of n with the blanks and commas that separate it
// from the piece before; it shows what was changed in it.
func String(n Node) string { return string(n.append(nil)) }
