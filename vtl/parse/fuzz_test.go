package parse

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
)

// FuzzParse checks that any text is parsed or refused with an error whose places
// are in the text, and that the tree prints the text and stands within it.
func FuzzParse(f *testing.F) {
	for _, r := range readCorpus(f) {
		f.Add(r.Template)
	}
	f.Fuzz(func(t *testing.T, src string) {
		file, err := Parse("t", src)
		if err != nil {
			checkErrors(t, src, err)
			return
		}
		if got := file.String(); got != src {
			t.Errorf("%q prints as %q", src, got)
		}
		checkTree(t, file, file, 0, len(src))
	})
}

func checkErrors(t *testing.T, src string, err error) {
	t.Helper()
	var list diag.List
	if !errors.As(err, &list) || len(list) == 0 {
		t.Fatalf("%q: the error is no list: %v", src, err)
	}
	last := 0
	for _, e := range list {
		start, end := e.Span.Start, e.Span.End
		if !start.IsValid() || start.Offset > end.Offset || end.Offset > len(src) {
			t.Errorf("%q: %v spans %d to %d", src, e, start.Offset, end.Offset)
		}
		if start.Offset < last {
			t.Errorf("%q: %v comes behind an error at %d", src, e, last)
		}
		last = start.Offset
		if e.Code == "" || e.Message == "" {
			t.Errorf("%q: an error without code or message: %+v", src, e)
		}
	}
}

// checkTree checks that each node stands within from:to, the place of its parent.
func checkTree(t *testing.T, file *ast.File, n ast.Node, from, to int) {
	t.Helper()
	if inner, ok := n.(*ast.File); ok {
		file, from, to = inner, 0, len(inner.Source)
	}
	if b, ok := n.(*ast.Block); ok && len(b.Nodes) == 0 {
		return
	}
	if n.Pos() < from || n.End() > to || n.Pos() > n.End() {
		t.Errorf("%q: %T stands at %d to %d, its parent at %d to %d", file.Source, n, n.Pos(), n.End(), from, to)
	}
	for child := range ast.Children(n) {
		checkTree(t, file, child, n.Pos(), n.End())
	}
	file.Literal(n)
	file.Image(n)
}
