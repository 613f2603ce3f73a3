package ladder

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestModuleKeepsTheLadder(t *testing.T) {
	files, err := readModule(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(files, func(f goFile) bool { return f.name == "internal/ladder/ladder_test.go" }) {
		t.Fatal("this file was not among those read: the root is wrong")
	}
	for _, file := range files {
		for _, broken := range check(file) {
			t.Error(broken)
		}
	}
}

func TestEveryRungStandsOnRungs(t *testing.T) {
	for name, r := range rungs {
		for _, low := range r.below {
			if _, ok := rungs[low]; !ok {
				t.Errorf("%s stands on %s, which is no rung", name, low)
			} else if reaches(low, name) {
				t.Errorf("%s and %s stand on each other", name, low)
			}
		}
	}
}

func TestCheck(t *testing.T) {
	const ours = module + "/"
	tests := []struct {
		rule    string
		file    string
		imports string
		broken  string // part of the one message; "" when the file is fine
	}{
		{"parse stands on ast", "vtl/parse/parse.go", `"` + ours + `vtl/ast"`, ""},
		{"what lies two rungs below is below", "vtl/parse/parse.go", `"` + ours + `vtl/diag"`, ""},
		{"vtl stands on value", "vtl/render.go", `"` + ours + `vtl/value"`, ""},
		{"jsonpath stands on value", "jsonpath/path.go", `"` + ours + `vtl/value"`, ""},
		{"context stands on vtl", "context/scope.go", `"` + ours + `vtl"`, ""},
		{"integration stands on context", "context/integration/parse.go", `apigw "` + ours + `context"`, ""},
		{"lint stands on integration", "context/lint/rules.go", `"` + ours + `context/integration"`, ""},
		{"an example may use the language alone", "examples/hello/main.go", `"` + ours + `vtl"`, ""},
		{"a folder below a rung belongs to it", "vtl/value/internal/format/format.go", `"` + ours + `vtl/value"`, ""},

		{"diag stands on nothing", "vtl/diag/error.go", `"` + ours + `vtl/ast"`, "vtl/diag may not import vtl/ast"},
		{"ast knows no parser", "vtl/ast/node.go", `"` + ours + `vtl/parse"`, "vtl/ast may not import vtl/parse"},
		{"parse knows no values", "vtl/parse/parse.go", `"` + ours + `vtl/value"`, "vtl/parse may not import vtl/value"},
		{"value knows no syntax", "vtl/value/value.go", `"` + ours + `vtl/ast"`, "vtl/value may not import vtl/ast"},
		{"no folder imports the one above it", "vtl/parse/parse.go", `"` + ours + `vtl"`, "vtl/parse may not import vtl,"},
		{"the language knows no API Gateway", "vtl/render.go", `apigw "` + ours + `context"`, "vtl may not import context"},
		{"the language knows no JSONPath", "vtl/render.go", `"` + ours + `jsonpath"`, "vtl may not import jsonpath"},
		{"jsonpath knows no templates", "jsonpath/path.go", `"` + ours + `vtl"`, "jsonpath may not import vtl,"},
		{"context knows no integration", "context/scope.go", `"` + ours + `context/integration"`, "context may not import context/integration"},
		{"lint and vtltest do not know each other", "context/lint/lint.go", `"` + ours + `context/vtltest"`, "context/lint may not import context/vtltest"},
		{"a library imports no command", "context/scope.go", `"` + ours + `cmd/vtl/internal/cli"`, "context may not import cmd"},
		{"a command imports no example", "cmd/vtl/main.go", `"` + ours + `examples/render"`, "cmd may not import examples"},
		{"a folder below a rung keeps its rules", "vtl/value/internal/format/format.go", `"` + ours + `vtl"`, "vtl/value may not import vtl,"},
		{"tests keep the ladder too", "vtl/parse/parse_test.go", `"` + ours + `vtl"`, "vtl/parse may not import vtl,"},
		{"a folder without a rung is refused", "helpers/helpers.go", `"fmt"`, "its folder is not on the ladder"},
		{"a root package is refused", "velmap.go", `"fmt"`, "its folder is not on the ladder"},
		{"an import without a rung is refused", "vtl/render.go", `"` + ours + `helpers"`, "imports helpers, which is not on the ladder"},

		{"tests may ask the referee", "vtl/value/method_test.go", `"` + ours + `internal/oracle"`, ""},
		{"shipped code may not", "vtl/value/method.go", `"` + ours + `internal/oracle"`, "vtl/value may not import internal"},
		{"tests may use testify", "vtl/render_test.go", `"` + testify + `/require"`, ""},
		{"shipped code may not use testify", "context/vtltest/run.go", `"` + testify + `/require"`, "context/vtltest may not import " + testify},
		{"internal code may not use testify", "internal/oracle/run.go", `"` + testify + `/require"`, "internal may not import " + testify},

		{"value may use regexp2", "vtl/value/regex.go", `"` + regexp2 + `"`, ""},
		{"the language uses no other module", "vtl/value/json.go", `"` + ojg + `/oj"`, "vtl/value may not import " + ojg + "/oj"},
		{"tests of the language neither", "vtl/render_test.go", `"` + ojg + `/oj"`, "vtl may not import " + ojg + "/oj"},
		{"tests of values show them to ojg", "vtl/value/json_test.go", `"` + ojg + `/oj"`, ""},
		{"a longer name is another module", "vtl/value/regex.go", `"` + regexp2 + `x"`, "vtl/value may not import " + regexp2 + "x"},
		{"the standard library is free", "vtl/diag/error.go", `"encoding/json"`, ""},
		{"another module of the same author is none of ours", "vtl/render.go", `"` + module + `-tools/vtl"`, "vtl may not import " + module + "-tools/vtl"},

		{"context is imported as apigw", "examples/render/main.go", `"` + ours + `context"`, "under another name than apigw"},
		{"and under no third name", "examples/render/main.go", `ctx "` + ours + `context"`, "under another name than apigw"},
		{"the standard library's context keeps its name", "examples/render/main.go", `"context"`, ""},
	}
	for _, test := range tests {
		t.Run(test.rule, func(t *testing.T) {
			fsys := fstest.MapFS{test.file: source("package p\n\nimport " + test.imports + "\n")}
			got := checkAll(t, fsys)
			switch {
			case test.broken == "" && len(got) > 0:
				t.Errorf("unexpected: %q", got)
			case test.broken != "" && (len(got) != 1 || !strings.Contains(got[0], test.broken)):
				t.Errorf("got %q, want one message with %q", got, test.broken)
			}
		})
	}
}

func TestReadModulePassesOver(t *testing.T) {
	const offence = `package p; import "example.com/other"`
	fsys := fstest.MapFS{
		"vtl/testdata/a.go":      source(offence),
		"vtl/_old/a.go":          source(offence),
		".cache/a.go":            source(offence),
		"internal/bench/go.mod":  source("module bench"),
		"internal/bench/a.go":    source(offence),
		"vtl/README.md":          source(offence),
		"vtl/constrained_386.go": source("//go:build 386\n\n" + offence),
	}
	got := checkAll(t, fsys)
	if len(got) != 1 || !strings.HasPrefix(got[0], "vtl/constrained_386.go:") {
		t.Errorf("got %q, want the file with a build constraint alone", got)
	}
}

func TestReadModuleReportsWhatItCannotRead(t *testing.T) {
	_, err := readModule(fstest.MapFS{"vtl/broken.go": source("package")})
	if err == nil || !strings.Contains(err.Error(), "vtl/broken.go") {
		t.Errorf("got error %v, want one that names the file", err)
	}
}

func checkAll(t *testing.T, fsys fstest.MapFS) []string {
	t.Helper()
	files, err := readModule(fsys)
	if err != nil {
		t.Fatal(err)
	}
	var broken []string
	for _, file := range files {
		broken = append(broken, check(file)...)
	}
	return broken
}

func source(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
