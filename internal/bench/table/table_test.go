package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	tests := []struct{ name, give, want string }{
		{
			"an engine is a row; the best of its runs counts",
			"goos: linux\n" +
				"BenchmarkSelect/1KB/member/ours-2  \t 100\t  40.25 ns/op\t 0 B/op\t 0 allocs/op\n" +
				"BenchmarkSelect/1KB/member/ours-2  \t 100\t  39.14 ns/op\t 0 B/op\t 0 allocs/op\n" +
				"BenchmarkSelect/1KB/member/b-1.0-jvm-2 \t 1\t 1234567 ns/op\n" +
				"BenchmarkSelect/1KB/scan/ours-2 \t 1\t 12345 ns/op\n" +
				"PASS\n",
			"Select, 1KB\n\n| | member | scan |\n|---|---:|---:|\n" +
				"| ours | **39.1 ns** (0) | **12.3 µs** |\n| b-1.0-jvm | 1.23 ms | - |\n\n",
		},
		{
			"speeds, where they are measured",
			"BenchmarkRead/1KB/ours \t 1\t 200 ns/op\t 512.34 MB/s\nBenchmarkRead/1KB/other \t 1\t 900 ns/op\t 10 MB/s\n",
			"Read\n\n| | 1KB |\n|---|---:|\n| ours | **512** |\n| other | 10 |\n\n",
		},
		{
			"tables in the order in which they come",
			"BenchmarkB/x/e 1 1 ns/op\nBenchmarkA/x/e 1 100 ns/op\n",
			"B\n\n| | x |\n|---|---:|\n| e | **1.0 ns** |\n\nA\n\n| | x |\n|---|---:|\n| e | **100 ns** |\n\n",
		},
		{"benchmarks of one engine have no table", "BenchmarkA-2 1 1 ns/op\nBenchmarkA/x-2 1 1 ns/op\n", ""},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out strings.Builder
			if err := run(strings.NewReader(tt.give), &out); err != nil || out.String() != tt.want {
				t.Errorf("got %s, %v\nwant %s", out.String(), err, tt.want)
			}
		})
	}
}
