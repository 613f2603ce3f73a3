package context

import (
	"os"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// passThrough is the template (e) of the benchmarks, which hands all that is
// known of a request to the backend, with a request and what Java writes.
type passThrough struct {
	template *vtl.Template
	request  *Request
	want     string
}

func loadPassThrough(tb testing.TB) passThrough {
	tb.Helper()
	read := func(ending string) string {
		content, err := os.ReadFile("testdata/bench/e_passthrough" + ending)
		if err != nil {
			tb.Fatal(err)
		}
		return string(content)
	}
	template, err := vtl.Parse("passthrough", read(".vtl"), vtl.WithDialect(vtl.APIGateway))
	if err != nil {
		tb.Fatal(err)
	}
	described, err := value.ParseJSON(read(".json"))
	if err != nil {
		tb.Fatal(err)
	}
	request, err := FromValue(described.Root())
	if err != nil {
		tb.Fatal(err)
	}
	return passThrough{template, request, read(".expected")}
}

func TestPassThrough(t *testing.T) {
	p := loadPassThrough(t)
	if out, err := p.template.Render(p.request.Scope()); err != nil || out != p.want {
		t.Errorf("got %q, %v, want %q", out, err, p.want)
	}
}

// In a Scope that is used again the template makes nothing but the text of the
// payload that has an escape in it.
func TestPassThroughAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, which runs the short tests, makes pools forget")
	}
	p := loadPassThrough(t)
	plain := *p.request
	plain.Body = TextBody(`{"title": "Notebook"}`)
	for _, test := range []struct {
		rule    string
		request *Request
		want    float64
	}{
		{"a payload without escapes", &plain, 0},
		{"one text with an escape", p.request, 1},
	} {
		scope := test.request.Scope()
		var out []byte
		got := testing.AllocsPerRun(100, func() {
			scope.Reset(test.request)
			var err error
			if out, err = p.template.Append(out[:0], scope); err != nil {
				t.Fatal(err)
			}
		})
		if got != test.want {
			t.Errorf("%s: %v allocations, want %v", test.rule, got, test.want)
		}
	}
}

// BenchmarkPassThrough measures rendering alone, and with what the template sees
// made anew, in memory that is used again.
func BenchmarkPassThrough(b *testing.B) {
	p := loadPassThrough(b)
	for _, anew := range []bool{false, true} {
		b.Run(map[bool]string{false: "render", true: "reset-and-render"}[anew], func(b *testing.B) {
			scope := p.request.Scope()
			var out []byte
			var err error
			b.ReportAllocs()
			for b.Loop() {
				if anew {
					scope.Reset(p.request)
				}
				if out, err = p.template.Append(out[:0], scope); err != nil {
					b.Fatal(err)
				}
			}
			if string(out) != p.want {
				b.Fatal("the output differs")
			}
		})
	}
}
