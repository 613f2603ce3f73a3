package bench

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/velmap/velmap/internal/oracle"
)

// BenchmarkRead reads whole texts. The libraries take bytes, velmap takes a
// string; neither is charged for making them.
func BenchmarkRead(b *testing.B) {
	for _, d := range append(slices.Clone(documents), largeDocument) {
		for _, r := range readers {
			b.Run(d.name+"/"+r.name, func(b *testing.B) { benchmarkRead(b, r, d) })
		}
		for _, j := range jvms {
			b.Run(d.name+"/"+j.jsonSmart, func(b *testing.B) {
				taken := j.report(b, func(r *oracle.Referee) (time.Duration, error) { return r.TimeParse(d.text, rounds) })
				b.ReportMetric(float64(len(d.text))/1e6/taken.Seconds(), "MB/s")
			})
		}
	}
}

func benchmarkRead(b *testing.B, r reader, d document) {
	b.Helper()
	read, err := r.prepare(d.text)
	if errors.Is(err, errNoSIMD) {
		b.Skip(err)
	}
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(d.text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := read(); err != nil {
			b.Fatal(err)
		}
	}
}

// TestRead makes sure that every reader takes every document.
func TestRead(t *testing.T) {
	for _, d := range documents {
		for _, r := range readers {
			read, err := r.prepare(d.text)
			if err == nil {
				err = read()
			}
			if err != nil && !errors.Is(err, errNoSIMD) {
				t.Errorf("%s, %s: %v", d.name, r.name, err)
			}
		}
	}
}
