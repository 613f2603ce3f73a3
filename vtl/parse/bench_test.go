package parse

import (
	"os"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	for _, name := range []string{"a_text1k", "b_foreach100", "c_logic40", "d_static20k"} {
		src, err := os.ReadFile("../testdata/bench/" + name + ".vtl")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				if _, err := Parse(name, string(src)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
