package parse

import (
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/ast"
)

// TestPlacesInStrings shows that the place of an error in a string is where
// the template spells it.
func TestPlacesInStrings(t *testing.T) {
	f, err := Parse("t", `#foo("é""$x \u0041
$y.a(""$z"")")`)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	var walk func(f *ast.File)
	walk = func(f *ast.File) {
		ast.Walk(f.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.File:
				walk(n)
				return false
			case *ast.Reference:
				got = append(got, n.Name+" "+f.Position(n.Pos()).String())
			}
			return true
		})
	}
	walk(f)
	if want := "x 1:10, y 2:1, z 2:8"; strings.Join(got, ", ") != want {
		t.Errorf("references at %v, want %s", got, want)
	}
}
