package bench

import (
	"testing"
	"time"

	"github.com/velmap/velmap/internal/oracle"
)

// renderers are those that run in this process.
var renderers = []struct {
	name    string
	prepare func(testing.TB, string) renderer
}{
	{"velmap", newVelmap},
	{"text-template", newTextTemplate},
}

// BenchmarkRender renders templates that have been parsed over data that has
// been read.
func BenchmarkRender(b *testing.B) {
	for _, name := range templates {
		for _, r := range renderers {
			b.Run(name+"/"+r.name, func(b *testing.B) {
				render := r.prepare(b, name)
				b.ReportAllocs()
				for b.Loop() {
					if _, err := render(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
		b.Run(name+"/velocity-1.7-jvm", func(b *testing.B) {
			source, vars := readFile(b, templateFolder+name+".vtl"), readFile(b, templateFolder+name+".json")
			c := oracle.Case{Template: source, Vars: vars, Dialect: oracle.Velocity17}
			jvms[0].report(b, func(r *oracle.Referee) (time.Duration, error) { return r.TimeRender(c, false, rounds) })
		})
	}
}

// TestRenderAgree makes sure that all renderers write what Velocity writes.
func TestRenderAgree(t *testing.T) {
	for _, name := range templates {
		want := readFile(t, templateFolder+name+".expected")
		for _, r := range renderers {
			got, err := r.prepare(t, name)()
			if err != nil || string(got) != want {
				t.Errorf("%s, %s: got %q, %v, want %q", name, r.name, got, err, want)
			}
		}
	}
}
