package main

import (
	"bytes"
	"testing"
)

func TestRun(t *testing.T) {
	var out bytes.Buffer
	if err := run(nil, &out); err != nil {
		t.Fatal(err)
	}
	const want = ` { "stage": "value_1", "user-id": "value_2" }` + "\n" + " <stage>value_1</stage> \n"
	if got := out.String(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRunFails(t *testing.T) {
	for _, test := range []struct {
		rule string
		args []string
	}{
		{"a resource that the document has not", []string{"-resource", "/nothing"}},
		{"a document that is not there", []string{"-openapi", "testdata/missing.json"}},
		{"a request that is none", []string{"-request", "main.go"}},
		{"an unknown flag", []string{"-nonsense"}},
	} {
		t.Run(test.rule, func(t *testing.T) {
			var out bytes.Buffer
			if err := run(test.args, &out); err == nil {
				t.Errorf("no error, but the output %q", out.String())
			}
		})
	}
}
