package jsonpath_test

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// modes are the options under which the answers were recorded.
var modes = map[string][]jsonpath.Option{
	"default":  nil,
	"suppress": {jsonpath.SuppressExceptions()},
	"leafnull": {jsonpath.DefaultPathLeafToNull()},
	"both":     {jsonpath.SuppressExceptions(), jsonpath.DefaultPathLeafToNull()},
}

// TestRecorded compares with the answers of Jayway 2.0.0 over json-smart 2.2,
// and of Jayway 2.9.0 and 2.10.0 over json-smart 2.5 and 2.6, on JDK 17. A mode
// that was not recorded answered as the default mode does.
func TestRecorded(t *testing.T) {
	for dialect, file := range map[jsonpath.Dialect]string{
		jsonpath.Jayway20: "testdata/jayway20.jsonl.gz",
		jsonpath.Jayway29: "testdata/jayway29.jsonl.gz",
	} {
		t.Run(dialect.String(), func(t *testing.T) {
			cases := readRecorded(t, file)
			if len(cases) < 5800 {
				t.Fatalf("only %d cases", len(cases))
			}
			different := readDifferent(t, strings.TrimSuffix(file, "jsonl.gz")+"different")
			for _, c := range cases {
				if different[member(c, "id")] {
					continue
				}
				for mode, opts := range modes {
					want, ok := c.Get(mode)
					if !ok {
						want, _ = c.Get("default")
					}
					compareRecorded(t, c, mode, append(opts, jsonpath.WithDialect(dialect)), want)
				}
			}
		})
	}
}

func compareRecorded(t *testing.T, c value.Value, mode string, opts []jsonpath.Option, want value.Value) {
	t.Helper()
	got := answer(member(c, "path"), member(c, "body"), opts)
	for _, key := range []string{"class", "phase", "message", "result", "string", "type", "lt"} {
		expected, ok := want.Get(key)
		if !ok {
			if key != "string" {
				continue
			}
			expected, _ = want.Get("result")
		}
		text := expected.String()
		if key == "message" && text == "null" {
			text = "" // there is none
		}
		if got[key] != text && !unworded(key, text) && !expected.IsNull() {
			t.Errorf("%s (%s): %s of %s is %q, want %q", member(c, "id"), mode, member(c, "path"), key, got[key], text)
		}
	}
	if definite, ok := want.Get("definite"); ok && got["definite"] != definite.String() {
		t.Errorf("%s: definite is %s", member(c, "id"), got["definite"])
	}
}

// unworded reports whether a message is one of the JDK that is not ours word
// for word: they name class loaders and the place in a regular expression.
func unworded(key, text string) bool {
	return key == "message" && (strings.Contains(text, "cannot be cast to") || strings.Contains(text, "near index"))
}

// answer reads a path and says all there is to say about the result.
func answer(path, body string, opts []jsonpath.Option) map[string]string {
	phase := "parse"
	doc, err := jsonpath.Parse(body, opts...)
	var p *jsonpath.Path
	if err == nil {
		phase = "compile"
		p, err = jsonpath.Compile(path, opts...)
	}
	if path == "" {
		phase = "read" // Jayway refuses it before it compiles anything
	}
	var v value.Value
	if err == nil {
		phase = "read"
		v, err = p.Get(doc)
	}
	if err != nil {
		var e *jsonpath.Error
		if !errors.As(err, &e) {
			return map[string]string{"class": err.Error(), "phase": phase}
		}
		return map[string]string{"class": e.Class(), "message": e.Message(), "phase": phase}
	}
	result, _ := v.AppendJSON(nil, value.EscapeSlash)
	plain, _ := v.AppendJSON(nil, value.PlainSlash)
	definite := "false"
	if p.Definite() {
		definite = "true"
	}
	class := v.ClassName()
	if class == "" {
		class = "null"
	}
	return map[string]string{"result": string(result), "lt": string(plain), "string": v.String(), "type": class, "definite": definite}
}

// readDifferent returns the ids of the lines that a file excepts; there need
// not be one.
func readDifferent(t *testing.T, file string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if id, why, ok := strings.Cut(line, "  "); ok && why != "" && !strings.HasPrefix(line, "#") {
			ids[id] = true
		}
	}
	return ids
}

func member(c value.Value, key string) string {
	v, _ := c.Get(key)
	s, _ := v.Str()
	return s
}

func readRecorded(t *testing.T, file string) []value.Value {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var cases []value.Value
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		doc, err := value.ParseJSON(lines.Text())
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, doc.Root())
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return cases
}
