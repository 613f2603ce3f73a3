package parse

import (
	"testing"

	"github.com/velmap/velmap/vtl/ast"
)

// TestEdit shows that a tree prints what was changed in it, and the rest as it was.
func TestEdit(t *testing.T) {
	tests := []struct {
		name string
		src  string
		edit func(ast.Node)
		want string
	}{
		{
			"text",
			"#if( $x )a#end\nb",
			func(n ast.Node) {
				if n, ok := n.(*ast.Text); ok && n.Raw == "a" {
					*n = *ast.NewText("c")
				}
			},
			"#if( $x )c#end\nb",
		},
		{"references in every form", `$x.x \\$!{x} #set($x = [ $x..1 ])`, rename, `$y.x \\$!{y} #set($y = [ $y..1 ])`},
		{"names in string literals", `#foo("\u0041""$x", "\u0041")`, rename, `#foo("A""$y", "\u0041")`},
		{"names in literals in literals", `#foo("$a.b(""$x"")##")`, rename, `#foo("$a.b(""$y"")##")`},
		{
			"statements",
			"a#stop b",
			func(n ast.Node) {
				if n, ok := n.(*ast.Block); ok {
					n.Nodes = append(n.Nodes[:1], n.Nodes[2:]...)
				}
			},
			"a b",
		},
		{
			"elements",
			"#foo([1 , 2 ])",
			func(n ast.Node) {
				if n, ok := n.(*ast.List); ok {
					n.Elems = append(n.Elems, &ast.Integer{Lead: ast.Lead{Before: ", "}, Text: "3"})
				}
			},
			"#foo([1 , 2, 3 ])",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Parse("t", tt.src)
			if err != nil {
				t.Fatal(err)
			}
			for n := range ast.Preorder(f) {
				tt.edit(n)
			}
			if got := f.String(); got != tt.want {
				t.Errorf("String() = %q, want %q", got, tt.want)
			}
		})
	}
}

func rename(n ast.Node) {
	if n, ok := n.(*ast.Reference); ok && n.Name == "x" {
		n.Name = "y"
	}
}

// TestLiteral shows what Velocity takes for the source of a node.
func TestLiteral(t *testing.T) {
	tests := []struct {
		name string
		src  string
		pick func(ast.Node) ast.Node
		want string
	}{
		{"a reference with its blanks", `#foo( $x.y( 1 , "a" ) )`, firstReference, `$x.y( 1 , "a" )`},
		{"a reference without its prefix", `\\$!$x.y(1)`, firstReference, "$x.y(1)"},
		{"references inside, too", `$x.y([\$z])`, firstReference, "$x.y([$z])"},
		{"of what is set aside only signs remain", "$x.y([1 $, 2])", firstReference, "$x.y([1 $, 2])"},
		{"an operation is its right side", "#set($a = $b + $c )", firstBinary, " $c "},
		{"of the whole", "#set($a = 1 + 2 * 3)", firstBinary, " 2 * 3"},
		{"an expression in parentheses leaves them out", "#set($a = ( 1/0 ))", firstOf[*ast.Paren], " 1/0 "},
		{"a negation leaves its sign out", "#if( ! $a )#end", firstOf[*ast.Not], " $a "},
		{"a list", "#set($a = [ 1,2 ] )", firstOf[*ast.List], "[ 1,2 ]"},
		{"a block without comments", "#literal()a#* b *#$!5##c\n#end", body, "a$5##\n"},
		{"a block without escapes", `#literal()\$a\\$b\#if#end`, body, "$a$b#if"},
		{"an empty block", "#if($a)#end", body, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Parse("t", tt.src)
			if err != nil {
				t.Fatal(err)
			}
			n := find(f, tt.pick)
			if got := f.Literal(n); got != tt.want {
				t.Errorf("Literal = %q, want %q", got, tt.want)
			}
		})
	}
}

// TestImage shows what the call of an unknown macro prints.
func TestImage(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want string
	}{
		{"the source", "#foo( $a , 1 )\n", "#foo( $a , 1 )\n"},
		{"without parentheses", "#{foo} a", "#{foo}"},
		{"less what is set aside", "#foo($)", "#foo()"},
		{"less the prefixes of references", `#foo(\$a)`, "#foo($a)"},
		{"a block with what is left of its comments", "#@foo()#* c *#b#end", "#@foo()*#b#end"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Parse("t", tt.src)
			if err != nil {
				t.Fatal(err)
			}
			if got := f.Image(find(f, firstOf[*ast.MacroCall])); got != tt.want {
				t.Errorf("Image = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestNullText(t *testing.T) {
	for src, want := range map[string]string{
		"$x.y( 1 )": "$x.y( 1 )",
		"${x}":      "${x}",
		"$!x":       "",
		`\$!x`:      "$!x",
		`$\\!x.y`:   `$\!x`,
		"$$x":       "$x",
	} {
		f, err := Parse("t", src)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.NullText(find(f, firstReference).(*ast.Reference)); got != want {
			t.Errorf("NullText of %s = %q, want %q", src, got, want)
		}
	}
}

func find(f *ast.File, pick func(ast.Node) ast.Node) ast.Node {
	for n := range ast.Preorder(f) {
		if found := pick(n); found != nil {
			return found
		}
	}
	return nil
}

func firstOf[N ast.Node](n ast.Node) ast.Node {
	if n, ok := n.(N); ok {
		return n
	}
	return nil
}

func firstReference(n ast.Node) ast.Node { return firstOf[*ast.Reference](n) }
func firstBinary(n ast.Node) ast.Node    { return firstOf[*ast.Binary](n) }

// body picks the block of the first directive that has one.
func body(n ast.Node) ast.Node {
	switch n := n.(type) {
	case *ast.Literal:
		return n.Body
	case *ast.Branch:
		return n.Body
	}
	return nil
}
