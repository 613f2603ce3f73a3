package vtl_test

import (
	"os"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// TestDifferences renders the templates at which this engine and the Java one
// once differed; the answers are the Java engine's.
func TestDifferences(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile("testdata/differences.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(content)) {
		doc, err := value.ParseJSON(line)
		if err != nil {
			t.Fatal(err)
		}
		difference(t, doc.Root())
	}
}

func difference(t *testing.T, c value.Value) {
	t.Helper()
	member := func(name string) string {
		v, _ := c.Get(name)
		text, _ := v.Str()
		return text
	}
	dialect, ok := vtl.DialectByName(member("dialect"))
	if !ok {
		t.Fatalf("%s: no dialect", member("id"))
	}
	vars, _ := c.Get("vars")
	r := recorded{template: member("template"), lists: member("lists"), context: vars.String(), output: member("output")}
	if text, err := vars.AppendJSON(nil, value.PlainSlash); err == nil {
		r.context = string(text)
	}
	out, err := r.render(dialect)
	_, fails := c.Get("error")
	if (err != nil) != fails || out != r.output {
		t.Errorf("%s (%s): %q with %s:\ngot  %q, %v\nwant %q, %s", member("id"), member("why"), r.template, r.context, out, err, r.output, member("error"))
	}
}
