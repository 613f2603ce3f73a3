package vtl_test

import (
	"os"
	"strconv"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// benchTemplates are the templates of testdata/bench: (a) 1 KB of text with
// three references, (b) a loop over 100 maps, (c) 40 lines of logic, (d) 20 KB
// of static text.
var benchTemplates = []string{"a_text1k", "b_foreach100", "c_logic40", "d_static20k"}

type benchCase struct {
	template *vtl.Template
	scope    vtl.Scope
	root     value.Value
	want     string
}

func loadBench(tb testing.TB, name string) benchCase {
	tb.Helper()
	read := func(ending string) string {
		content, err := os.ReadFile("testdata/bench/" + name + ending)
		if err != nil {
			tb.Fatal(err)
		}
		return string(content)
	}
	doc, err := value.ParseJSON(read(".json"))
	if err != nil {
		tb.Fatal(err)
	}
	template, err := vtl.Parse(name, read(".vtl"), vtl.WithDialect(vtl.Velocity17))
	if err != nil {
		tb.Fatal(err)
	}
	root := doc.Root()
	return benchCase{template, vtl.ScopeOf(root), root, read(".expected")}
}

func TestBenchTemplates(t *testing.T) {
	t.Parallel()
	for _, name := range benchTemplates {
		c := loadBench(t, name)
		if out, err := c.template.Render(c.scope); err != nil || out != c.want {
			t.Errorf("%s: got %q, %v, want %q", name, out, err, c.want)
		}
	}
}

// BenchmarkRender measures rendering alone, with a buffer that is used again.
func BenchmarkRender(b *testing.B) {
	for _, name := range benchTemplates {
		c := loadBench(b, name)
		b.Run(name, func(b *testing.B) {
			var out []byte
			var err error
			b.ReportAllocs()
			for b.Loop() {
				if out, err = c.template.Append(out[:0], c.scope); err != nil {
					b.Fatal(err)
				}
			}
			if string(out) != c.want {
				b.Fatal("the output differs")
			}
		})
	}
}

// BenchmarkHandWritten is template (b) written in Go over the same Values.
func BenchmarkHandWritten(b *testing.B) {
	c := loadBench(b, "b_foreach100")
	var out []byte
	b.ReportAllocs()
	for b.Loop() {
		out = appendItems(out[:0], c.root)
	}
	if string(out) != c.want {
		b.Fatal("the output differs")
	}
}

func appendItems(dst []byte, root value.Value) []byte {
	body, _ := root.Get("body")
	items, _ := body.Get("items")
	dst = append(dst, "{\n  \"count\": "...)
	dst = strconv.AppendInt(dst, int64(items.Len()), 10)
	dst = append(dst, ",\n  \"items\": [\n"...)
	left := items.Len()
	for item := range items.Elements() {
		left--
		dst = appendField(append(dst, "    {\n      \"id\": \""...), item, "id")
		dst = appendField(append(dst, "\",\n      \"name\": \""...), item, "name")
		dst = appendField(append(dst, "\",\n      \"price\": "...), item, "price")
		dst = appendField(append(dst, ",\n      \"active\": "...), item, "active")
		dst = append(dst, "\n    }"...)
		if left > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '\n')
	}
	return append(dst, "  ]\n}\n"...)
}

func appendField(dst []byte, item value.Value, name string) []byte {
	v, _ := item.Get(name)
	dst, _ = v.AppendString(dst)
	return dst
}

// BenchmarkParse measures compiling.
func BenchmarkParse(b *testing.B) {
	for _, name := range benchTemplates {
		source, err := os.ReadFile("testdata/bench/" + name + ".vtl")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(source)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := vtl.Parse(name, string(source), vtl.WithDialect(vtl.Velocity17)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkEngineHit measures what an Engine takes to find a template of 1 KB
// again.
func BenchmarkEngineHit(b *testing.B) {
	source, err := os.ReadFile("testdata/bench/a_text1k.vtl")
	if err != nil {
		b.Fatal(err)
	}
	engine := vtl.NewEngine()
	text := string(source)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.Parse("a", text); err != nil {
			b.Fatal(err)
		}
	}
}
