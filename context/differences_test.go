package context

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// TestDifferences renders the templates at which this package and a model of it
// in Java once differed; the answers are those of Java.
func TestDifferences(t *testing.T) {
	content, err := os.ReadFile("testdata/differences.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(content)) {
		d, err := value.ParseJSON(line)
		if err != nil {
			t.Fatal(err)
		}
		difference(t, d.Root())
	}
}

func difference(t *testing.T, c value.Value) {
	t.Helper()
	text := func(name string) string {
		v, _ := c.Get(name)
		s, _ := v.Str()
		return s
	}
	described, _ := c.Get("request")
	request, err := FromValue(described)
	if err != nil {
		t.Fatalf("%s: %v", text("id"), err)
	}
	scope := request.Scope()
	vars, _ := c.Get("vars")
	for name, v := range vars.Entries() {
		scope.SetReference(name.String(), v)
	}
	template, err := vtl.Parse(text("id"), text("template"), vtl.WithDialect(vtl.APIGateway))
	if err != nil {
		t.Fatal(err)
	}
	out, err := template.Render(scope)
	if _, fails := c.Get("error"); err != nil || fails {
		if err == nil || !fails {
			t.Errorf("%s (%s): got %q, %v, want the error %q", text("id"), text("why"), out, err, text("error"))
		}
		return
	}
	if out != text("output") {
		t.Errorf("%s (%s): got %q, want %q", text("id"), text("why"), out, text("output"))
	}
	left, err := scope.RawOverrides()
	if _, endless := c.Get("endless"); endless != errors.Is(err, ErrCyclic) {
		t.Errorf("%s (%s): got the error %v", text("id"), text("why"), err)
	}
	for name, v := range map[string]value.Value{"requestOverride": left.Request, "responseOverride": left.Response} {
		if got := leftText(t, v); got != text(name) {
			t.Errorf("%s (%s): %s: got %s, want %s", text("id"), text("why"), name, got, text(name))
		}
	}
}

// leftText is the JSON of what is not null.
func leftText(t *testing.T, v value.Value) string {
	t.Helper()
	if v.IsNull() {
		return ""
	}
	text, err := v.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		t.Error(err)
	}
	return string(text)
}
