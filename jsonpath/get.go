package jsonpath

import "github.com/velmap/velmap/vtl/value"

// recent holds the paths that Get has compiled.
var recent cache

// Get compiles an expression and reads it from a document. Compiled paths are
// kept in a cache of limited size, so that a program that reads the same
// expressions again need not keep them itself.
//
// It fails as Compile and Path.Get do.
func Get(doc value.Value, expr string, opts ...Option) (value.Value, error) {
	var o options
	if len(opts) > 0 { // with none of them nothing has to live on the heap
		o = newOptions(opts)
	}
	p, err := recent.compile(expr, o)
	if err != nil {
		return value.Null, err
	}
	return p.Get(doc)
}
