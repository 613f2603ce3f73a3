package vtl_test

import (
	"bufio"
	"compress/gzip"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// recorded is one answer of Apache Velocity 1.7, recorded from the engine of
// Debian's package on JDK 17.
type recorded struct {
	id, area, template string
	context            string // JSON text, numbers as they were written
	lists              string
	output, failure    string
	skip               string // why the case says nothing about this package
}

// reflective are the names by which the recorded templates reach for Java
// reflection. Velmap behaves as Velocity's SecureUberspector does instead: the
// reference stays unresolved.
var reflective = []string{
	"forName", "newInstance", "getMethods", "getDeclaredMethods", "classLoader", "interfaces", "package",
}

func readRecorded(t *testing.T, path string) []recorded {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	zipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []recorded
	lines := bufio.NewReaderSize(zipped, 1<<16)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return cases
		}
		cases = append(cases, readCase(t, line))
	}
}

func readCase(t *testing.T, line string) recorded {
	t.Helper()
	doc, err := value.ParseJSON(line)
	if err != nil {
		t.Fatalf("%v in %s", err, line)
	}
	root := doc.Root()
	member := func(name string) string {
		v, _ := root.Get(name)
		text, _ := v.Str()
		return text
	}
	c := recorded{
		id: member("id"), area: member("area"), template: member("template"),
		lists: member("lists"), output: member("output"), failure: member("error"),
		context: contextText(line),
	}
	switch _, props := root.Get("props"); {
	case props:
		c.skip = "sets an engine property"
	case isTrue(root, "nondeterministic"):
		c.skip = "prints an identity hash code"
	case slices.ContainsFunc(reflective, func(name string) bool { return strings.Contains(c.template, name) }):
		c.skip = "goes through reflection"
	}
	return c
}

func isTrue(root value.Value, name string) bool {
	v, ok := root.Get(name)
	return ok && v.Truth()
}

// contextText cuts the context out of a line as it is written, so that the
// numbers in it keep their spelling.
func contextText(line string) string {
	_, rest, _ := strings.Cut(line, `,"context":`)
	end := len(rest)
	for _, next := range []string{`,"lists":`, `,"props":`, `,"nondeterministic":`, `,"output":`, `,"error":`} {
		if i := strings.LastIndex(rest, next); i >= 0 {
			end = min(end, i)
		}
	}
	return rest[:end]
}

func (c recorded) render(dialect vtl.Dialect) (string, error) {
	template, err := vtl.Parse("template", c.template, vtl.WithDialect(dialect))
	if err != nil {
		return "", err
	}
	lists := value.ArrayLists()
	if c.lists == "json-smart" {
		lists = value.JSONArrays()
	}
	doc, err := value.ParseJSON(c.context, lists)
	if err != nil {
		return "", err
	}
	return template.Render(vtl.ScopeOf(doc.Root()))
}

// TestVelocity17 renders every recorded template and compares the output, or
// that there is an error.
func TestVelocity17(t *testing.T) {
	t.Parallel()
	ran, skipped := 0, map[string]int{}
	for _, c := range readRecorded(t, "testdata/velocity.jsonl.gz") {
		if c.skip != "" {
			skipped[c.skip]++
			continue
		}
		ran++
		out, err := c.render(vtl.Velocity17)
		switch {
		case (err != nil) != (c.failure != ""):
			t.Errorf("%s: %q with %s:\nerror %v\nwant  %s\noutput %q, want %q", c.id, c.template, c.context, err, c.failure, out, c.output)
		case out != c.output:
			t.Errorf("%s: %q with %s:\ngot  %q\nwant %q", c.id, c.template, c.context, out, c.output)
		}
	}
	t.Logf("%d recorded answers compared, skipped: %v", ran, skipped)
}
