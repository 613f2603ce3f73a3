package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// files of the tests, which run in their folder.
var testFiles = map[string]string{
	"body.vtl":     `$input.json('$.name')`,
	"context.vtl":  `$context.stage $context.identity.sourceIp`,
	"params.vtl":   `$context.resourcePath $input.params('id') $input.params('q') $input.params('Host') $input.body`,
	"vars.vtl":     `$greeting $list`,
	"broken.vtl":   "a\n#if(",
	"failing.vtl":  "a\n$list.get(5)",
	"body.json":    `{"name": "Ada"}`,
	"context.json": `{"stage": "test", "identity": {"sourceIp": "192.0.2.1"}}`,
	"vars.json":    `{"greeting": "hello", "list": ["a"]}`,
	"get.http":     "GET /pets/7?q=a%20b HTTP/1.1\nHost: h\n\nbody",
	"request.json": `{"params": {"path": {"id": "1"}, "querystring": {"q": "2"}, "header": {"Host": "h"}}, "body": "b", "context": {"stage": "s"}}`,
	"event.json":   `{"httpMethod": "GET", "resource": "/pets/{id}", "pathParameters": {"id": "9"}, "queryStringParameters": {"q": "x"}, "headers": {"Host": "h"}, "body": "Yg==", "isBase64Encoded": true}`,
	"members.json": `{"method": "GET", "resource": "/pets/{id}", "pathParameters": {"id": "8"}, "query": {"q": ["1", "2"]}, "headers": {"Host": "h"}, "body": "b"}`,
	"version.json": `{"version": "2.0"}`,
	"list.json":    `[]`,
	"loose.json":   `{a: 1}`,
	"strange.json": `{"nonsense": 1}`,
}

func inTestFolder(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range testFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

func TestRender(t *testing.T) {
	inTestFolder(t)
	for _, test := range []struct{ rule, args, stdin, want string }{
		{"a payload", "render body.vtl --body body.json", "", `"Ada"`},
		{"no payload", "render body.vtl", "", `""`},
		{"a payload from the standard input", "render body.vtl --body -", `{"name": 1}`, `1`},
		{"a template from the standard input", "render - --body body.json", `$input.body`, `{"name": "Ada"}`},
		{"members of $context", "render context.vtl --context context.json", "", `test 192.0.2.1`},
		{"an HTTP request", "render params.vtl --request get.http --resource /pets/{id}", "", `/pets/{id} 7 a b h body`},
		{"an HTTP request with another payload", "render params.vtl --request get.http --resource /pets/{id} --body body.json", "", `/pets/{id} 7 a b h {"name": "Ada"}`},
		{"a request in JSON", "render params.vtl --request request.json", "", ` 1 2 h b`},
		{"the event of a Lambda function", "render params.vtl --request event.json", "", `/pets/{id} 9 x h b`},
		{"the members of an integration request", "render params.vtl --request members.json", "", `/pets/{id} 8 2 h b`},
		{"a request from the standard input", "render params.vtl --request -", `{"httpMethod": "GET", "body": "b"}`, `    b`},
		{"other members of $context", "render context.vtl --request request.json --context context.json", "", `test 192.0.2.1`},
		{"other references", "render vars.vtl --vars vars.json", "", `hello [a]`},
		{"plain Velocity", "render body.vtl --dialect velocity17", "", `$input.json('$.name')`},
		{"plain Velocity with references", "render vars.vtl --dialect velocity17 --vars vars.json", "", `hello [a]`},
		{"a lone surrogate is a question mark", "render -", `$util.parseJson('"\ud83d"')`, `?`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := Main(strings.Fields(test.args), strings.NewReader(test.stdin), &out, &errs)
			if status != exitOK || out.String() != test.want {
				t.Errorf("status %d, got %q, want %q; %s", status, out.String(), test.want, errs.String())
			}
		})
	}
}

func TestRenderFails(t *testing.T) {
	inTestFolder(t)
	for _, test := range []struct {
		rule, args string
		status     int
		want       string
	}{
		{"a template that is none", "render broken.vtl", exitTemplate, "broken.vtl:2:"},
		{"the line of the source is shown", "render broken.vtl", exitTemplate, "#if("},
		{"the line of a failing template is shown", "render failing.vtl --vars vars.json", exitTemplate, "$list.get(5)"},
		{"a template that fails", "render failing.vtl --vars vars.json", exitTemplate, "failing.vtl:2:"},
		{"a template that is not there", "render missing.vtl", exitUsage, "missing.vtl"},
		{"a payload that is not there", "render body.vtl --body missing.json", exitUsage, "missing.json"},
		{"two files from the standard input", "render - --body -", exitUsage, "standard input"},
		{"a context that is a list", "render body.vtl --context list.json", exitUsage, "list.json: not a JSON object"},
		{"vars that only json-smart would read", "render body.vtl --vars loose.json", exitUsage, "loose.json:"},
		{"a request with a strange member", "render body.vtl --request strange.json", exitUsage, `strange.json: unknown member "nonsense"`},
		{"a request that only json-smart would read", "render body.vtl --request loose.json", exitUsage, "loose.json: line 1, column 2: invalid character"},
		{"the event of an HTTP API", "render body.vtl --request version.json", exitUsage, "version.json: version 2.0"},
		{"a request that is for another resource", "render body.vtl --request get.http --resource /a", exitUsage, "does not match"},
		{"no template", "render", exitUsage, "template"},
		{"an unknown flag", "render body.vtl --nonsense", exitUsage, "nonsense"},
		{"an unknown dialect", "render body.vtl --dialect velocity2", exitUsage, "velocity2"},
		{"an unknown command", "lint", exitUsage, "lint"},
		{"no command", "", exitUsage, "render"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := Main(strings.Fields(test.args), strings.NewReader(""), &out, &errs)
			if status != test.status || !strings.Contains(errs.String(), test.want) || out.Len() > 0 {
				t.Errorf("status %d, want %d; %q, want %q in it; output %q", status, test.status, errs.String(), test.want, out.String())
			}
		})
	}
}

func TestHelp(t *testing.T) {
	for _, args := range []string{"--help", "render --help", "batch --help"} {
		t.Run(args, func(t *testing.T) {
			var out, errs bytes.Buffer
			status := Main(strings.Fields(args), strings.NewReader(""), &out, &errs)
			if status != exitOK || !strings.Contains(out.String(), "Usage: vtl") || errs.Len() > 0 {
				t.Errorf("status %d, %q, %q", status, out.String(), errs.String())
			}
		})
	}
}
