package bench

import (
	"testing"
	"time"

	"github.com/velmap/velmap/internal/oracle"
)

// BenchmarkSelect evaluates compiled paths on documents that have been read;
// gjson, which has neither step, works on the text.
func BenchmarkSelect(b *testing.B) {
	for _, d := range documents {
		for _, s := range selectors {
			for _, e := range engines {
				b.Run(d.name+"/"+s.name+"/"+e.name, func(b *testing.B) { benchmarkSelect(b, e, d, s) })
			}
			for _, j := range jvms {
				b.Run(d.name+"/"+s.name+"/"+j.jayway, func(b *testing.B) {
					j.report(b, func(r *oracle.Referee) (time.Duration, error) {
						return r.TimePath(s.path, d.text, rounds)
					})
				})
			}
		}
	}
}

func benchmarkSelect(b *testing.B, e engine, d document, s selector) {
	b.Helper()
	if reason := leftOut(e, s); reason != "" {
		b.Skip(reason)
	}
	q, err := e.prepare(d.text, e.spelling(s), s.definite)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := q.run(); err != nil {
			b.Fatal(err)
		}
	}
}
