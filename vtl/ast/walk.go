package ast

import "iter"

// Walk calls visit for root and, where visit returns true, for what is below,
// in the order of the source. The template inside a string literal is a *File
// below the literal; its offsets are its own.
func Walk(root Node, visit func(Node) bool) {
	if visit(root) {
		root.each(func(child Node) bool {
			Walk(child, visit)
			return true
		})
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
