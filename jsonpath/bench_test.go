package jsonpath_test

import (
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// selectors are the kinds of paths that templates have.
var selectors = []struct{ name, expr string }{
	{"member", "$.store.bicycle"},
	{"element", "$.store.book[0].title"},
	{"wildcard", "$.store.book[*].author"},
	{"scan", "$..price"},
	{"filter", "$.store.book[?(@.price < 10)].title"},
	{"missing", "$.store.car"},
}

var sink value.Value

func BenchmarkGet(b *testing.B) {
	doc := readStore()
	for _, s := range selectors {
		b.Run(s.name, func(b *testing.B) {
			path := jsonpath.MustCompile(s.expr)
			b.ReportAllocs()
			for b.Loop() {
				sink, _ = path.Get(doc)
			}
		})
	}
}

func BenchmarkAll(b *testing.B) {
	doc := readStore()
	for _, s := range selectors {
		b.Run(s.name, func(b *testing.B) {
			path := jsonpath.MustCompile(s.expr)
			b.ReportAllocs()
			for b.Loop() {
				for v := range path.All(doc) {
					sink = v
				}
			}
		})
	}
}

// BenchmarkCachedGet compiles nothing: the expression is in the cache.
func BenchmarkCachedGet(b *testing.B) {
	doc := readStore()
	b.ReportAllocs()
	for b.Loop() {
		sink, _ = jsonpath.Get(doc, "$.store.bicycle")
	}
}

func BenchmarkCompile(b *testing.B) {
	for _, s := range selectors {
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := jsonpath.Compile(s.expr); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
