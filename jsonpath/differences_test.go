package jsonpath_test

import (
	"os"
	"strings"
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// TestDifferences has what generated paths taught: every case in which this
// package once differed from Jayway, with Jayway's answers. The comparison in
// internal/oracle, which makes the table, documents its format.
func TestDifferences(t *testing.T) {
	table, err := os.ReadFile("testdata/differences.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(table)) {
		doc, err := value.ParseJSON(strings.TrimSpace(line))
		if err != nil {
			t.Fatal(err)
		}
		c := doc.Root()
		var dialect jsonpath.Dialect
		if err := dialect.UnmarshalText([]byte(member(c, "dialect"))); err != nil {
			t.Fatal(err)
		}
		for mode, opts := range modes {
			want, ok := c.Get(mode)
			if !ok {
				want, _ = c.Get("default")
			}
			compareRecorded(t, c, mode, append(opts, jsonpath.WithDialect(dialect)), want)
		}
	}
}
