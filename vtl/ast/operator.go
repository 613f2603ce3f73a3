package ast

// Op is an operator with two operands.
type Op int

// The operators, by rising precedence: Or; And; Eq and Ne; the four
// comparisons; Add and Sub; Mul, Div and Mod.
const (
	Or Op = iota
	And
	Eq
	Ne
	Lt
	Le
	Gt
	Ge
	Add
	Sub
	Mul
	Div
	Mod
)

var opNames = [...]string{"||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"}

// String returns the operator's symbol.
func (o Op) String() string { return opNames[o] }

// Binary is an operation on two values.
type Binary struct {
	Loc
	X       Expr
	Op      Op
	OpText  string // the operator as it is spelled, "and" for instance, and blanks before it
	Y       Expr
	Wording Loc // what File.Literal covers: Y with the blanks around it
}

// Not is the negation of a value.
type Not struct {
	Loc
	Lead
	OpText  string // "!" or "not"
	X       Expr
	Wording Loc // what File.Literal covers: X with the blanks around it
}

// Paren is an expression in parentheses.
type Paren struct {
	Loc
	Lead
	Open    string
	X       Expr
	Close   string // the parenthesis, blanks before it, and the line end it takes
	Wording Loc    // what File.Literal covers: the inside
}

func (n *Binary) append(b []byte) []byte {
	b = append(n.X.append(b), n.OpText...)
	return n.Y.append(b)
}

func (n *Not) append(b []byte) []byte {
	b = append(append(b, n.Before...), n.OpText...)
	return n.X.append(b)
}

func (n *Paren) append(b []byte) []byte {
	b = append(append(b, n.Before...), n.Open...)
	return append(n.X.append(b), n.Close...)
}

func (n *Binary) each(visit func(Node) bool) bool { return visit(n.X) && visit(n.Y) }
func (n *Not) each(visit func(Node) bool) bool    { return visit(n.X) }
func (n *Paren) each(visit func(Node) bool) bool  { return visit(n.X) }

func (n *Binary) wording() Loc { return n.Wording }
func (n *Not) wording() Loc    { return n.Wording }
func (n *Paren) wording() Loc  { return n.Wording }

func (*Binary) expr() {}
func (*Not) expr()    {}
func (*Paren) expr()  {}
