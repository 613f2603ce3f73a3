package vtl_test

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// FuzzRender: no template makes a render panic or go over its limits, and an
// error stands within the template.
func FuzzRender(f *testing.F) {
	for _, seed := range []string{
		"Hello $name", "#foreach($x in $list)$foreach.count$x#end", "#set($m = {'a': [1..3]})$m.a[1]",
		"#macro(m $x)$x#m($x)#end#m('a')", "#define($d)$d#end$d", "#evaluate('$list.size()')",
		`#set($s = "$name")#set($s = "$s$s")$s.replaceAll("(a|b)*", "$0")`, "$list.subList(0,1).add($list)$list",
		"#if($name == 'x' && !$list)#elseif(1 < 2.5)#stop#else#break#end", "#@b()x#end#macro(b)$bodyContent#end",
	} {
		f.Add(seed)
	}
	limits := vtl.Limits{Steps: 10_000, OutputBytes: 100_000}
	f.Fuzz(func(t *testing.T, source string) {
		for _, dialect := range []vtl.Dialect{vtl.APIGateway, vtl.Velocity17} {
			template, err := vtl.Parse("fuzz", source, vtl.WithDialect(dialect), vtl.WithLimits(limits))
			if err != nil {
				checkPlace(t, err, source)
				continue
			}
			doc, err := value.ParseJSON(`{"name": "Ada", "list": [1, 2.5, "x", null, {"k": "v"}], "map": {"a": 1}}`)
			if err != nil {
				t.Fatal(err)
			}
			out, err := template.Render(vtl.ScopeOf(doc.Root()))
			if err != nil {
				checkPlace(t, err, source)
			}
			if len(out) > limits.OutputBytes {
				t.Errorf("%d bytes of output", len(out))
			}
		}
	})
}

func checkPlace(t *testing.T, err error, source string) {
	t.Helper()
	var e *vtl.Error
	if !errors.As(err, &e) {
		t.Fatalf("not an *Error: %v", err)
	}
	if at := e.Span.Start; e.Name == "fuzz" && e.Source == source && (at.Offset < 0 || at.Offset > len(source) || at.Line < 1) {
		t.Errorf("%v stands at %+v", err, at)
	}
}
