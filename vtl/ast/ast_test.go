package ast

import (
	"slices"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/diag"
)

// tree returns the nodes of a$x.y(1)#set($z = [2])#if(true)b#else c#end.
func tree() *File {
	ref := &Reference{Sigil: "$", Name: "x", Tail: []Tail{
		&Method{Dot: ".", Name: "y", Open: "(", Args: []Expr{&Integer{Text: "1"}}, Close: ")"},
	}}
	set := &Set{
		Open:   "#set(",
		Target: &Reference{Sigil: "$", Name: "z"},
		Assign: " =",
		Value:  &List{Lead: Lead{" "}, Elems: []Expr{&Integer{Text: "2"}}, Close: "]"},
		Close:  ")",
	}
	cond := &If{
		Branches: []*Branch{{
			Open: "#if(", Cond: &Bool{Text: "true", Value: true}, Close: ")",
			Body: &Block{Nodes: []Node{NewText("b")}},
		}},
		Else:  &Else{Open: "#else", Body: &Block{Nodes: []Node{NewText(" c")}}},
		Close: "#end",
	}
	return &File{Body: &Block{Nodes: []Node{NewText("a"), ref, set, cond}}}
}

func TestString(t *testing.T) {
	f := tree()
	if got, want := f.String(), "a$x.y(1)#set($z = [2])#if(true)b#else c#end"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	if got, want := String(f.Body.Nodes[1]), "$x.y(1)"; got != want {
		t.Errorf("String of a node = %q, want %q", got, want)
	}
}

// kinds are the types of the nodes of tree, in the order of the source.
const kinds = "File Block Text Reference Method Integer Set Reference List Integer If Branch Bool Block Text Else Block Text"

func kind(n Node) string {
	switch n.(type) {
	case *File:
		return "File"
	case *Block:
		return "Block"
	case *Text:
		return "Text"
	case *Reference:
		return "Reference"
	case *Method:
		return "Method"
	case *Integer:
		return "Integer"
	case *Set:
		return "Set"
	case *List:
		return "List"
	case *If:
		return "If"
	case *Branch:
		return "Branch"
	case *Bool:
		return "Bool"
	case *Else:
		return "Else"
	default:
		return "other"
	}
}

func TestPreorder(t *testing.T) {
	var got []string
	for n := range Preorder(tree()) {
		got = append(got, kind(n))
	}
	if s := strings.Join(got, " "); s != kinds {
		t.Errorf("got  %s\nwant %s", s, kinds)
	}
}

// TestPreorderStops leaves the loop at each node in turn.
func TestPreorderStops(t *testing.T) {
	all := strings.Fields(kinds)
	for i := range all {
		var got []string
		for n := range Preorder(tree()) {
			if got = append(got, kind(n)); len(got) > i {
				break
			}
		}
		if !slices.Equal(got, all[:i+1]) {
			t.Errorf("stopped after %q, want %q", got, all[:i+1])
		}
	}
}

func TestWalk(t *testing.T) {
	var got []string
	Walk(tree(), func(n Node) bool {
		got = append(got, kind(n))
		return kind(n) != "Reference" && kind(n) != "Branch" && kind(n) != "List"
	})
	want := "File Block Text Reference Set Reference List If Branch Else Block Text"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}

func TestChildren(t *testing.T) {
	var got []string
	for n := range Children(tree().Body) {
		got = append(got, kind(n))
	}
	if s := strings.Join(got, " "); s != "Text Reference Set If" {
		t.Errorf("Children = %s", s)
	}
}

func TestOrigin(t *testing.T) {
	// The literal "a""b\u0041" at 10, whose text is a"bA.
	outer := NewOrigin(nil)
	for inner, offset := range []int{11, 12, 14, 15, 21} {
		outer.Add(inner, offset)
	}
	// A literal in that text, which starts at its 2.
	inner := NewOrigin(outer)
	inner.Add(0, 2)
	inner.Add(1, 3)
	tests := []struct {
		name   string
		origin *Origin
		offset int
		want   int
	}{
		{"the template itself", nil, 7, 7},
		{"in front of an escape", outer, 1, 12},
		{"behind a doubled quote", outer, 2, 14},
		{"an escape", outer, 3, 15},
		{"behind an escape", outer, 4, 21},
		{"a literal in a literal", inner, 1, 15},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.origin.Offset(tt.offset); got != tt.want {
				t.Errorf("Offset(%d) = %d, want %d", tt.offset, got, tt.want)
			}
		})
	}
}

func TestPosition(t *testing.T) {
	f := &File{Source: "a\nb", Lines: diag.NewLineIndex("a\nb")}
	span := f.Span(&Text{Loc: Loc{2, 3}})
	if got := span.Start.String() + "-" + span.End.String(); got != "2:1-2:2" {
		t.Errorf("Span = %s, want 2:1-2:2", got)
	}
}

func TestTokens(t *testing.T) {
	// The source of a token, a character set aside, a comment, a shortened token.
	const source = `ab$(*#\$x`
	tokens := NewTokens(source)
	tokens.Add(0, 2)
	tokens.Reword(tokens.Add(3, 4), "(", "$(")
	tokens.Reword(tokens.Add(4, 6), "*#", "")
	tokens.Reword(tokens.Add(6, 9), "$x", "$x")
	f := &File{Source: source, Tokens: tokens}
	tests := []struct {
		name           string
		from, to       int
		literal, image string
	}{
		{"a plain token", 0, 2, "ab", "ab"},
		{"part of a token is all of it", 1, 2, "ab", "ab"},
		{"a token with something set aside", 3, 4, "$(", "("},
		{"all", 0, 9, "ab$($x", "ab(*#$x"},
		{"between tokens", 2, 3, "", ""},
		{"nothing", 4, 4, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := &Text{Loc: Loc{tt.from, tt.to}}
			if got := f.Literal(n); got != tt.literal {
				t.Errorf("Literal = %q, want %q", got, tt.literal)
			}
			if got := f.Image(n); got != tt.image {
				t.Errorf("Image = %q, want %q", got, tt.image)
			}
		})
	}
	if got := tokens.Image(6); got != "$x" {
		t.Errorf("Image(6) = %q, want $x", got)
	}
	if got := tokens.Image(2); got != "" {
		t.Errorf("Image(2) = %q, want nothing", got)
	}
}

func TestOp(t *testing.T) {
	var got []string
	for op := Or; op <= Mod; op++ {
		got = append(got, op.String())
	}
	if s := strings.Join(got, " "); s != "|| && == != < <= > >= + - * / %" {
		t.Errorf("operators %s", s)
	}
}
