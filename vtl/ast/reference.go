package ast

// RefKind is the form of a reference, which decides what it prints when it has
// no value.
type RefKind int

// The forms of a reference.
const (
	Normal RefKind = iota // $name
	Formal                // ${name}
	Quiet                 // $!name or $!{name}: nothing is printed
	Runt                  // a name without "$", where the lexer expected one: prints Root
)

// Reference is a variable with the steps that lead from its value on. As a
// statement it prints the value.
type Reference struct {
	Loc
	Lead
	Prefix string // source before the sigil: backslashes, and text such as the first "$" of "$$x"
	Sigil  string // "$", "$!", "${" or "$!{"; with a backslash inside when not Computable
	Name   string
	Tail   []Tail
	Close  string // the "}" of braces

	Kind       RefKind
	Escaped    bool   // an odd number of backslashes: prints the source, not the value
	EscPrefix  string // half of the backslashes, rounded down
	MorePrefix string // of Prefix, what follows the backslashes
	Computable bool   // false for "$\!name", which has no value; rendering it still looks Root up

	// Root is the name that the variable is looked up by: Name, but the first
	// token's text for a Runt, and for a reference that is not Computable that
	// text less one backslash.
	Root string

	// Key is the name that #set gives a reference without a tail: the first
	// token's text less one character. So it is "{" for "${x}" and "!x" for "$!x".
	Key string
}

// NullText returns what n prints when it has no value, apart from the prefixes:
// Velocity's literal text, nothing if n is quiet.
func (f *File) NullText(n *Reference) string {
	switch {
	case !n.Computable:
		return n.Root
	case n.Kind == Quiet && !n.Escaped:
		return ""
	default:
		return f.Literal(n)
	}
}

func (n *Reference) append(b []byte) []byte {
	b = append(b, n.Before...)
	b = append(b, n.Prefix...)
	b = append(b, n.Sigil...)
	b = append(b, n.Name...)
	return append(appendAll(b, n.Tail), n.Close...)
}

func (n *Reference) each(visit func(Node) bool) bool { return eachOf(n.Tail, visit) }

// Property is the step .name.
type Property struct {
	Loc
	leaf
	Dot  string
	Name string
}

// Method is the step .name(arguments).
type Method struct {
	Loc
	Dot   string
	Name  string
	Open  string
	Args  []Expr
	Close string
}

// Index is the step [argument].
type Index struct {
	Loc
	Open  string
	Arg   Expr
	Close string
}

func (n *Property) append(b []byte) []byte { return append(append(b, n.Dot...), n.Name...) }

func (n *Method) append(b []byte) []byte {
	b = append(b, n.Dot...)
	b = append(b, n.Name...)
	b = append(b, n.Open...)
	return append(appendAll(b, n.Args), n.Close...)
}

func (n *Index) append(b []byte) []byte {
	return append(n.Arg.append(append(b, n.Open...)), n.Close...)
}

func (n *Method) each(visit func(Node) bool) bool { return eachOf(n.Args, visit) }
func (n *Index) each(visit func(Node) bool) bool  { return visit(n.Arg) }

func (*Reference) expr() {}
func (*Property) tail()  {}
func (*Method) tail()    {}
func (*Index) tail()     {}
