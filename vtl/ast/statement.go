package ast

// Set is #set(target = value).
type Set struct {
	Loc
	Open   string // up to the parenthesis; blanks in front that the directive takes are part of it
	Target *Reference
	Assign string // the equals sign, and blanks before it
	Value  Expr
	Close  string // the parenthesis, blanks before it, and the line end it takes
}

// If is #if .. #elseif .. #else .. #end.
type If struct {
	Loc
	Branches []*Branch // the first is that of #if, the others are those of #elseif
	Else     *Else     // nil without #else
	Close    string    // #end, and the line end it takes
}

// Branch is a condition of an If and what is rendered when it is the first true one.
type Branch struct {
	Loc
	Open  string // up to the parenthesis
	Cond  Expr
	Close string // the parenthesis, blanks before it, and the line end it takes
	Body  *Block
}

// Else is what an If renders when no condition is true.
type Else struct {
	Loc
	Open string // #else, and the line end it takes
	Body *Block
}

func (n *Set) append(b []byte) []byte {
	b = append(b, n.Open...)
	b = append(n.Target.append(b), n.Assign...)
	return append(n.Value.append(b), n.Close...)
}

func (n *If) append(b []byte) []byte {
	b = appendAll(b, n.Branches)
	if n.Else != nil {
		b = n.Else.append(b)
	}
	return append(b, n.Close...)
}

func (n *Branch) append(b []byte) []byte {
	b = append(n.Cond.append(append(b, n.Open...)), n.Close...)
	return n.Body.append(b)
}

func (n *Else) append(b []byte) []byte { return n.Body.append(append(b, n.Open...)) }

func (n *Set) each(visit func(Node) bool) bool { return visit(n.Target) && visit(n.Value) }

func (n *If) each(visit func(Node) bool) bool {
	return eachOf(n.Branches, visit) && (n.Else == nil || visit(n.Else))
}

func (n *Branch) each(visit func(Node) bool) bool { return visit(n.Cond) && visit(n.Body) }
func (n *Else) each(visit func(Node) bool) bool   { return visit(n.Body) }
