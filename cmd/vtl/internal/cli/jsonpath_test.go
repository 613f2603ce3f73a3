package cli

import (
	"bytes"
	"strings"
	"testing"
)

func TestJSONPath(t *testing.T) {
	inTestFolder(t)
	const list = `{"l": [{"s": "a/b"}, {"s": "\ud83d"}]}`
	for _, test := range []struct {
		rule   string
		args   []string
		stdin  string
		status int
		want   string // of the output, or of the errors where there are some
	}{
		{"a file", []string{"$.name", "body.json"}, "", exitOK, "\"Ada\"\n"},
		{"the standard input", []string{"$.l[0]"}, list, exitOK, `{"s":"a\/b"}` + "\n"},
		{"the standard input by name", []string{"$.l[(@.length-2)].s", "-"}, list, exitOK, `"a\/b"` + "\n"},
		{"as a template prints it", []string{"-p", "$.l[0]"}, list, exitOK, "{s=a/b}\n"},
		{"a lone surrogate is a question mark", []string{"$.l[1].s"}, list, exitOK, "\"?\"\n"},
		{"the other dialect", []string{"--dialect", "jayway29", "$.l[-2].s"}, list, exitOK, `"a\/b"` + "\n"},
		{"nothing in place of an error", []string{"--suppress", "$.x"}, list, exitOK, "null\n"},
		{"null in place of a missing property", []string{"--leaf-null", "$.l[*].x"}, list, exitOK, "[null,null]\n"},
		{"always a list", []string{"--list", "$.l[0].s"}, list, exitOK, `["a\/b"]` + "\n"},
		{"a path that leads nowhere", []string{"$.x"}, list, exitTemplate, "vtl: read: PathNotFoundException: No results for path: $['x']\n"},
		{"an expression that is no path", []string{"$["}, list, exitTemplate, "vtl: compile: InvalidPathException: "},
		{"no document", []string{"$"}, "", exitTemplate, "vtl: parse: IllegalArgumentException: json string can not be null or empty\n"},
		{"a dialect that there is not", []string{"--dialect", "jayway1", "$"}, list, exitUsage, "vtl: --dialect: jsonpath: there is no dialect \"jayway1\"\n"},
		{"a file that there is not", []string{"$", "nowhere.json"}, "", exitUsage, "vtl: open nowhere.json: "},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := Main(append([]string{"jsonpath"}, test.args...), strings.NewReader(test.stdin), &out, &errs)
			got := out.String()
			if test.status != exitOK {
				got = errs.String()
			}
			if status != test.status || !strings.HasPrefix(got, test.want) || test.status == exitOK && got != test.want {
				t.Errorf("%d: %q %q", status, out.String(), errs.String())
			}
		})
	}
}
