package ast

// Node is a part of a template. The types of this package are all there are.
type Node interface {
	Pos() int // offset of the first byte, without blanks in front of it
	End() int // offset behind the last byte

	append(b []byte) []byte                // appends the node's source
	each(visit func(child Node) bool) bool // visits the children in order until visit returns false
}

// Expr is a node with a value.
type Expr interface {
	Node
	expr()
}

// Tail is a step from a reference's variable to its value.
type Tail interface {
	Node
	tail()
}

// Loc is where a node stands: File.Source[From:To].
type Loc struct{ From, To int }

// Pos returns l.From.
func (l Loc) Pos() int { return l.From }

// End returns l.To.
func (l Loc) End() int { return l.To }

// Lead is embedded in expressions and keeps what separates them from the piece
// of source before.
type Lead struct {
	Before string // blanks, and the comma of lists and arguments
}

// leaf is embedded in nodes without children.
type leaf struct{}

func (leaf) each(func(Node) bool) bool { return true }

func eachOf[N Node](nodes []N, visit func(Node) bool) bool {
	for _, n := range nodes {
		if !visit(n) {
			return false
		}
	}
	return true
}

func appendAll[N Node](b []byte, nodes []N) []byte {
	for _, n := range nodes {
		b = n.append(b)
	}
	return b
}
