package ast

// Call is what all directives but #set and #if consist of. It is embedded in
// their nodes.
type Call struct {
	Loc
	Open  string // up to the parenthesis; all of a call that has none
	Name  string // without "#", braces and the "@" of a block call
	Args  []Expr // commas are optional, and part of their Before
	Close string // the parenthesis, blanks before it, and the line end it takes
	Body  *Block // nil for directives without #end
	Tail  string // #end, and the line end it takes
}

// Foreach is #foreach($x in list). Velocity takes argument 2 for the list, and
// for the block what follows as "child 3": argument 3 if there is one, else the
// body; without argument 2 the body stands in for the list.
type Foreach struct {
	Call
	Var string // the name of the loop's variable; empty without arguments
}

// MacroDef is the definition #macro(name $a $b).
type MacroDef struct {
	Call
	Macro  string   // the macro's name
	Params []string // the names of the parameters: the first tokens of the arguments, less a "$"
}

// MacroCall is a call of a macro, #name(..), or of one with a body, #@name(..).
// If there is no such macro when it is rendered, it prints File.Image of itself.
type MacroCall struct{ Call }

// Define is #define($x).
type Define struct {
	Call
	Var string // the name of the variable: the argument's first token, less one character
}

// Literal is #literal(), which prints File.Literal of its first argument if there
// is one, else of its body.
type Literal struct{ Call }

// Evaluate is #evaluate(x), with exactly one argument: a string literal or a reference.
type Evaluate struct{ Call }

// Include is #include(a b).
type Include struct{ Call }

// Parse is #parse(x), with any number of arguments.
type Parse struct{ Call }

// Stop is #stop, with one argument at most.
type Stop struct{ Call }

// Break is #break, with one argument at most.
type Break struct{ Call }

func (n *Call) append(b []byte) []byte {
	b = append(b, n.Open...)
	b = append(appendAll(b, n.Args), n.Close...)
	if n.Body != nil {
		b = n.Body.append(b)
	}
	return append(b, n.Tail...)
}

func (n *Call) each(visit func(Node) bool) bool {
	return eachOf(n.Args, visit) && (n.Body == nil || visit(n.Body))
}
