package bench

import (
	"testing"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/internal/oracle"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// passThrough is the template that hands all that is known of a request to the
// backend, with a request.
const passThrough = "../../context/testdata/bench/e_passthrough"

// BenchmarkRequest renders a template of API Gateway that has been parsed. What
// it sees of the request is made beforehand, or anew for each render, in memory
// that is used again.
func BenchmarkRequest(b *testing.B) {
	for _, anew := range []bool{false, true} {
		name := map[bool]string{false: "e_passthrough", true: "e_passthrough-anew"}[anew]
		b.Run(name+"/velmap", func(b *testing.B) {
			render := newRequest(b, anew)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := render(); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/velocity-1.7-jvm", func(b *testing.B) {
			c := oracle.Case{Template: readFile(b, passThrough+".vtl"), Request: readFile(b, passThrough+".json"), Dialect: oracle.APIGateway}
			jvms[0].report(b, func(r *oracle.Referee) (time.Duration, error) { return r.TimeRender(c, anew, rounds) })
		})
	}
}

// newRequest renders the template over the request.
func newRequest(tb testing.TB, anew bool) renderer {
	tb.Helper()
	doc, err := value.ParseJSON(readFile(tb, passThrough+".json"))
	if err != nil {
		tb.Fatal(err)
	}
	request, err := apigw.FromValue(doc.Root())
	if err != nil {
		tb.Fatal(err)
	}
	tmpl, err := vtl.Parse("passthrough", readFile(tb, passThrough+".vtl"), vtl.WithDialect(vtl.APIGateway))
	if err != nil {
		tb.Fatal(err)
	}
	scope := request.Scope()
	var out []byte
	return func() (_ []byte, err error) {
		if anew {
			scope.Reset(request)
		}
		out, err = tmpl.Append(out[:0], scope)
		return out, err
	}
}

// TestRequestAgree makes sure that what is measured is what Velocity writes.
func TestRequestAgree(t *testing.T) {
	want := readFile(t, passThrough+".expected")
	for _, anew := range []bool{false, true} {
		if got, err := newRequest(t, anew)(); err != nil || string(got) != want {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
}
