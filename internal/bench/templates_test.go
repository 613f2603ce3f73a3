package bench

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"text/template"

	"github.com/velmap/velmap/vtl"
	"github.com/velmap/velmap/vtl/value"
)

// templates are those of vtl's own benchmarks.
var templates = []string{"a_text1k", "b_foreach100", "c_logic40", "d_static20k"}

const templateFolder = "../../vtl/testdata/bench/"

func readFile(tb testing.TB, name string) string {
	tb.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

// A renderer renders one template into memory that it uses again.
type renderer func() ([]byte, error)

func newVelmap(tb testing.TB, name string) renderer {
	tb.Helper()
	doc, err := value.ParseJSON(readFile(tb, templateFolder+name+".json"))
	if err != nil {
		tb.Fatal(err)
	}
	tmpl, err := vtl.Parse(name, readFile(tb, templateFolder+name+".vtl"), vtl.WithDialect(vtl.Velocity17))
	if err != nil {
		tb.Fatal(err)
	}
	scope := vtl.ScopeOf(doc.Root())
	var out []byte
	return func() (_ []byte, err error) {
		out, err = tmpl.Append(out[:0], scope)
		return out, err
	}
}

// newTextTemplate does the same work with text/template, over maps from
// encoding/json.
func newTextTemplate(tb testing.TB, name string) renderer {
	tb.Helper()
	tmpl, err := template.New(name).Funcs(functions).Parse(translated(tb, name))
	if err != nil {
		tb.Fatal(err)
	}
	var data any
	if err := json.Unmarshal([]byte(readFile(tb, templateFolder+name+".json")), &data); err != nil {
		tb.Fatal(err)
	}
	data = integral(data)
	var out bytes.Buffer
	return func() ([]byte, error) {
		out.Reset()
		err := tmpl.Execute(&out, data)
		return out.Bytes(), err
	}
}

// translated returns a template in the language of text/template.
func translated(tb testing.TB, name string) string {
	tb.Helper()
	if own := "testdata/" + name + ".tmpl"; name == "b_foreach100" || name == "c_logic40" {
		return readFile(tb, own)
	}
	references := strings.NewReplacer("$name", "{{.name}}", "${id}", "{{.id}}", "$!status", "{{.status}}",
		"$requestId", "{{.requestId}}")
	return references.Replace(readFile(tb, templateFolder+name+".vtl"))
}

// functions are what Velocity has built in and these templates use.
var functions = template.FuncMap{
	"list":      func() []string { return nil },
	"append":    func(list []string, s string) []string { return append(list, s) },
	"join":      strings.Join,
	"contains":  strings.Contains,
	"hasSuffix": strings.HasSuffix,
	"indexOf":   strings.Index,
	"add":       func(a, b int) int { return a + b },
	"mul":       func(a, b int) int { return a * b },
	"div":       func(a, b int) int { return a / b },
}

// integral makes ints of the numbers that are whole, as they are in Java.
func integral(v any) any {
	switch v := v.(type) {
	case float64:
		if v == float64(int(v)) {
			return int(v)
		}
	case []any:
		for i := range v {
			v[i] = integral(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = integral(v[key])
		}
	}
	return v
}
