package integration

import (
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// FuzzBodyPath checks that every path that Jayway takes is taken, and that a
// path leads step by step to where it leads as a whole.
func FuzzBodyPath(f *testing.F) {
	for _, path := range []string{".a.b", "['a'].b[0]", "[0].a", ".a[(@.length-1)]", "..a", ".*", "[?(@.a)]", ".a['b','c']", ".a[-1]", "['a.]'].b", ".length()"} {
		f.Add(path, `{"a": {"b": [1, "{}"]}, "a.]": {"b": 2}}`)
	}
	f.Fuzz(func(t *testing.T, path, text string) {
		_, err := jsonpath.Compile("$" + path)
		p, ours := parseBodyPath(path)
		if (ours == nil) != (err == nil) {
			t.Fatalf("%q: %v, want %v", path, ours, err)
		}
		doc, broken := value.ParseJSON(text, value.MaxDepth(100))
		if err != nil || broken != nil {
			return
		}
		v, err := p.whole.Get(doc.Root())
		if err != nil || len(p.steps) == 0 {
			p.get(doc.Root())
			return
		}
		p.whole = jsonpath.MustCompile("$.nothing.here.at.all.to.be.found")
		if stepwise, ok := p.get(doc.Root()); !ok || !value.Equal(v, stepwise) {
			t.Errorf("%q leads to %v as a whole, and to %v, %t step by step", path, v, stepwise, ok)
		}
	})
}
