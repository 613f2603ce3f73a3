package jsonpath

import "github.com/velmap/velmap/vtl/value"

// recent holds the paths that Get has compiled.
var recent cache

// Get compiles an expression and reads it from a document. Compiled paths are
// kept in a cache of limited size, so that a program that reads the same
// expressions again need not keep them itself.
//
// It fails as Compile and Path.Get do.
func Get(doc value.Value, expr string) (value.Value, error) {
	p, err := recent.compile(expr)
	if err != nil {
		return value.Null, err
	}
	return p.Get(doc)
}
