package parse

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/ast"
)

// outline writes a file in a short form that shows how it was understood: text
// as what it prints, references with what they look up.
func outline(f *ast.File) string {
	o := outliner{file: f}
	o.block(f.Body)
	return strings.TrimSpace(o.String())
}

type outliner struct {
	strings.Builder
	file *ast.File
}

func (o *outliner) printf(format string, args ...any) { fmt.Fprintf(o, format, args...) }

func (o *outliner) block(b *ast.Block) {
	for _, n := range b.Nodes {
		o.WriteByte(' ')
		o.statement(n)
	}
}

func (o *outliner) body(b *ast.Block) {
	o.WriteString("{")
	if b != nil {
		o.block(b)
		o.WriteString(" ")
	}
	o.WriteString("}")
}

func (o *outliner) statement(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		o.printf("%q", n.Value)
	case *ast.Escape:
		o.printf("escape:%q", n.Value)
	case *ast.EscapedDirective:
		o.printf("escaped:%q", n.Value)
	case *ast.Textblock:
		o.printf("block:%q", n.Value)
	case *ast.Comment:
		o.printf("comment")
		if n.Value != "" {
			o.printf(":%q", n.Value)
		}
	case *ast.Set:
		o.printf("set(%s:", n.Target.Key)
		o.expr(n.Target)
		o.WriteString(" = ")
		o.expr(n.Value)
		o.WriteString(")")
	case *ast.If:
		o.ifStatement(n)
	case ast.Expr:
		o.expr(n)
	default:
		o.call(n)
	}
}

func (o *outliner) ifStatement(n *ast.If) {
	for i, b := range n.Branches {
		o.WriteString([]string{"if(", " elseif("}[min(i, 1)])
		o.expr(b.Cond)
		o.WriteString(")")
		o.body(b.Body)
	}
	if n.Else != nil {
		o.WriteString(" else")
		o.body(n.Else.Body)
	}
}

func (o *outliner) call(n ast.Node) {
	switch n := n.(type) {
	case *ast.Foreach:
		o.header("foreach "+n.Var, &n.Call)
	case *ast.MacroDef:
		o.header("macro "+n.Macro+"("+strings.Join(n.Params, " ")+")", &n.Call)
	case *ast.Define:
		o.header("define "+n.Var, &n.Call)
	case *ast.MacroCall:
		name := "call "
		if n.Body != nil {
			name = "blockcall "
		}
		o.header(name+n.Name, &n.Call)
	case *ast.Literal:
		o.header("literal", &n.Call)
	case *ast.Evaluate:
		o.header("evaluate", &n.Call)
	case *ast.Include:
		o.header("include", &n.Call)
	case *ast.Parse:
		o.header("parse", &n.Call)
	case *ast.Stop:
		o.header("stop", &n.Call)
	case *ast.Break:
		o.header("break", &n.Call)
	default:
		o.printf("%T", n)
	}
}

func (o *outliner) header(name string, c *ast.Call) {
	o.WriteString(name)
	o.list(" (", c.Args, ")")
	if c.Body != nil {
		o.body(c.Body)
	}
}

func (o *outliner) list(open string, exprs []ast.Expr, end string) {
	o.WriteString(open)
	for i, e := range exprs {
		if i > 0 {
			o.WriteString(" ")
		}
		o.expr(e)
	}
	o.WriteString(end)
}

func (o *outliner) expr(n ast.Expr) {
	switch n := n.(type) {
	case *ast.Reference:
		o.reference(n)
	case *ast.StringLiteral:
		o.WriteString(strconv.Quote(n.Value))
		if n.Interpolated != nil {
			o.WriteString("<" + outline(n.Interpolated) + ">")
		}
	case *ast.Integer:
		o.WriteString(n.Text)
	case *ast.Float:
		o.WriteString(n.Text + "f")
	case *ast.Bool:
		o.printf("%v", n.Value)
	case *ast.Word:
		o.WriteString("word:" + n.Text)
	case *ast.List:
		o.list("[", n.Elems, "]")
	case *ast.Range:
		o.list("[", []ast.Expr{n.Lo}, "..")
		o.list("", []ast.Expr{n.Hi}, "]")
	case *ast.Map:
		o.WriteString("{")
		for i, e := range n.Entries {
			o.list([]string{"", " "}[min(i, 1)], []ast.Expr{e.Key}, ":")
			o.expr(e.Value)
		}
		o.WriteString("}")
	case *ast.Binary:
		o.list("("+n.Op.String()+" ", []ast.Expr{n.X, n.Y}, ")")
	case *ast.Not:
		o.list("(! ", []ast.Expr{n.X}, ")")
	case *ast.Paren:
		o.list("(", []ast.Expr{n.X}, ")")
	}
}

// reference writes $name for all kinds, with what is special in front: the
// prefixes in angle brackets, "\" for an escaped one, "?" for one without value, and the
// kind when it is not Normal.
func (o *outliner) reference(n *ast.Reference) {
	if n.EscPrefix != "" || n.MorePrefix != "" {
		o.printf("<%s,%s>", n.EscPrefix, n.MorePrefix)
	}
	if n.Escaped {
		o.WriteString(`\`)
	}
	if !n.Computable {
		o.WriteString("?")
	}
	o.WriteString([]string{"", "formal:", "quiet:", "runt:"}[n.Kind])
	o.WriteString("$" + n.Root)
	for _, t := range n.Tail {
		switch t := t.(type) {
		case *ast.Property:
			o.WriteString("." + t.Name)
		case *ast.Method:
			o.list("."+t.Name+"(", t.Args, ")")
		case *ast.Index:
			o.list("[", []ast.Expr{t.Arg}, "]")
		}
	}
}

// outlineCase is a template and its outline.
type outlineCase struct {
	name string
	src  string
	want string
}

func testOutlines(t *testing.T, tests []outlineCase, opts ...Option) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Parse("t", tt.src, opts...)
			if err != nil {
				t.Fatalf("Parse(%q): %v", tt.src, err)
			}
			if got := outline(f); got != tt.want {
				t.Errorf("Parse(%q)\n got %s\nwant %s", tt.src, got, tt.want)
			}
			if got := f.String(); got != tt.src {
				t.Errorf("String() = %q, want the source %q", got, tt.src)
			}
		})
	}
}
