package context_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// TestAWS renders the templates that the real service, or its documentation,
// has shown the output of. They belong to others and are read from the folder
// that VELMAP_CORPUS names.
func TestAWS(t *testing.T) {
	for _, file := range []string{"aws_recorded.jsonl", "aws_doc_examples.jsonl"} {
		t.Run(file, func(t *testing.T) {
			agreed, compared := 0, 0
			for _, c := range readRecordings(t, file) {
				if c.text("kind") != "" && c.text("kind") != "vtl" {
					continue // parameter mappings and whole integrations
				}
				if c.brokenDocumentation() {
					continue
				}
				compared++
				if t.Run(c.text("id"), c.check) {
					agreed++
				}
			}
			t.Logf("%d of %d agree", agreed, compared)
		})
	}
}

// recording is one line of a corpus file.
type recording struct{ value.Value }

func readRecordings(t *testing.T, file string) []recording {
	t.Helper()
	dir := os.Getenv("VELMAP_CORPUS")
	if dir == "" {
		t.Skip("VELMAP_CORPUS does not name the folder with the recordings")
	}
	f, err := os.Open(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var recordings []recording
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		recordings = append(recordings, recording{parse(t, lines.Text())})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return recordings
}

func parse(t *testing.T, text string) value.Value {
	t.Helper()
	d, err := value.ParseJSON(text)
	if err != nil {
		t.Fatalf("%v: %.80s", err, text)
	}
	return d.Root()
}

func (c recording) text(name string) string {
	v, _ := c.Get(name)
	s, _ := v.Str()
	return s
}

// brokenDocumentation reports whether the page that the case is from shows a
// template that cannot give its output.
func (c recording) brokenDocumentation() bool {
	executable, ok := c.Get("executable")
	return ok && !executable.Truth()
}

func (c recording) request(t *testing.T) *apigw.Request {
	t.Helper()
	described := value.NewMap()
	for _, name := range []string{"body", "params", "stageVariables", "context"} {
		if v, ok := c.Get(name); ok {
			described.Set(name, v)
		}
	}
	if input, ok := c.Get("input"); ok {
		described.Set("body", input)
	}
	request, err := apigw.FromValue(described.Value())
	if err != nil {
		t.Fatal(err)
	}
	return request
}

func (c recording) check(t *testing.T) {
	scope := c.request(t).Scope()
	got := render(t, c.text("template"), scope)
	c.compare(t, got, c.text("expected"))
	if exact, ok := c.Get("velocity17_output"); ok && c.comparable() {
		if want, _ := exact.Str(); got != want {
			t.Errorf("not the bytes of Velocity 1.7:\n got %q\nwant %q", got, want)
		}
	}
	c.compareOverrides(t, scope)
	if template := c.text("request_template"); template != "" {
		c.checkExchange(t, template)
	}
}

// comparable reports whether the text that Velocity 1.7 gave for the case is to
// be expected here as well. The console's test, unlike a stage, does not sort
// the headers.
func (c recording) comparable() bool {
	agrees, _ := c.Get("oracle_agrees")
	return agrees.Truth() && c.text("id") != "console-passthrough-test"
}

// checkExchange renders the request template first: what the response template
// prints must come from there.
func (c recording) checkExchange(t *testing.T, requestTemplate string) {
	t.Helper()
	request := c.request(t)
	request.Context = value.Null
	scope := request.Scope()
	render(t, requestTemplate, scope)
	c.compare(t, render(t, c.text("template"), scope.Response(apigw.Body{})), c.text("expected"))
}

func (c recording) compare(t *testing.T, got, want string) {
	t.Helper()
	agree := got == want
	switch c.text("expected_is") {
	case "json-equal":
		agree = equalJSON(got, want)
	case "partial": // white space was collapsed, or only some members are recorded
		agree = strings.Join(strings.Fields(got), " ") == want || holdsJSON(got, want)
	default:
	}
	if !agree {
		t.Errorf("\n got %q\nwant %q (%s)", got, want, c.text("expected_is"))
	}
}

// compareOverrides compares the overrides that are recorded.
func (c recording) compareOverrides(t *testing.T, scope *apigw.Scope) {
	t.Helper()
	left, err := scope.RawOverrides()
	if err != nil {
		t.Fatal(err)
	}
	both, _ := c.Get("expected_overrides")
	for _, side := range []struct {
		recorded, member string
		left             value.Value
	}{
		{"expected_request_override", "requestOverride", left.Request},
		{"expected_response_override", "responseOverride", left.Response},
	} {
		want, ok := c.Get(side.recorded)
		if !ok {
			want, ok = both.Get(side.member)
		}
		if ok && !equalJSON(toJSON(t, side.left), toJSON(t, want)) {
			t.Errorf("%s: got %s, want %s", side.member, toJSON(t, side.left), toJSON(t, want))
		}
	}
}

func render(t *testing.T, template string, scope vtl.Scope) string {
	t.Helper()
	parsed, err := vtl.Parse("template", template)
	if err != nil {
		t.Fatalf("%+v", err)
	}
	out, err := parsed.Render(scope)
	if err != nil {
		t.Fatalf("%+v", err)
	}
	return out
}

func toJSON(t *testing.T, v value.Value) string {
	t.Helper()
	text, err := v.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
