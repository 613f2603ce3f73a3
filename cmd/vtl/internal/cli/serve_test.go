package cli

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const servedAPI = `
openapi: 3.0.1
paths:
  /hello:
    get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{"statusCode": 200}'}, responses: {default: {statusCode: 200, responseTemplates: {application/json: 'hello from $context.stage, $stageVariables.b $stageVariables.a'}}}}}
  /bad:
    get: {x-amazon-apigateway-integration: {type: http}}
`

func writeAPI(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "api.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	out, stderr := io.Pipe()
	c := &serveCommand{OpenAPI: writeAPI(t, servedAPI), Listen: "127.0.0.1:0", Stage: "prod", Var: map[string]string{"b": "2", "a": "1"}, Lambda: map[string]string{"f": "http://127.0.0.1:1"}, Verbose: true}
	done := make(chan error, 1)
	go func() { done <- c.serve(ctx, &streams{err: stderr}) }()

	lines := bufio.NewScanner(out)
	address := ""
	for address == "" && lines.Scan() {
		_, address, _ = strings.Cut(lines.Text(), "listening on ")
		if strings.Contains(lines.Text(), "/bad") && !strings.Contains(lines.Text(), "HttpMethod must be non-empty") {
			t.Errorf("got %s", lines.Text())
		}
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address+"/hello", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if body, err := io.ReadAll(response.Body); err != nil || string(body) != "hello from prod, 2 1" {
		t.Errorf("got %s, %v", body, err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestServeFails(t *testing.T) {
	for _, test := range []struct{ rule, doc, listen, want string }{
		{"a document that is none", "[]", "127.0.0.1:0", "must be an object"},
		{"a mapping that is none", strings.Replace(servedAPI, "{type: http}", "{type: http, requestParameters: {x: y}}", 1), "127.0.0.1:0", "GET /bad: Invalid mapping expression"},
		{"an address that is none", servedAPI, "nonsense", "nonsense"},
	} {
		t.Run(test.rule, func(t *testing.T) {
			c := &serveCommand{OpenAPI: writeAPI(t, test.doc), Listen: test.listen}
			if err := c.serve(t.Context(), &streams{err: io.Discard}); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
	for _, flag := range []string{"--openapi", "-openapi"} {
		var stderr strings.Builder
		if status := Main([]string{"serve", flag, "no-such-file"}, strings.NewReader(""), io.Discard, &stderr); status != exitUsage || !strings.Contains(stderr.String(), "open no-such-file") {
			t.Errorf("%s: got the status %d, %s", flag, status, stderr.String())
		}
	}
}
