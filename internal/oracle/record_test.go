package oracle

import (
	"os"
	"path/filepath"
	"testing"
)

func TestRecordAppend(t *testing.T) {
	path := filepath.Join(t.TempDir(), "table.jsonl")
	records := []Record{
		{
			ID: "a/1", Why: "an output",
			Case:   Case{Template: "$x\n\xed\xa0\xbd😀", Vars: `{"x":1.10}`, Lists: JSONSmart, Dialect: Velocity17},
			Answer: Answer{Output: "é"},
		},
		{
			ID: "a/2", Why: "an error",
			Case:   Case{Template: "#", Vars: "{}", Lists: ArrayList, Dialect: APIGateway},
			Answer: Answer{Failure: &Failure{Class: "a.B", Message: "c"}},
		},
		{
			ID: "a/3", Why: "overrides",
			Case:   Case{Template: "x", Vars: "{}", Lists: JSONSmart, Dialect: APIGateway, Request: `{"body":null}`},
			Answer: Answer{Output: "x", Overrides: Overrides{RequestOverride: `{"a":1}`, ResponseOverride: `"b"`, Endless: true}},
		},
	}
	for _, r := range records {
		if err := r.Append(path); err != nil {
			t.Fatal(err)
		}
	}
	const want = `{"id":"a/1","template":"$x\u000a\ud83d\ud83d\ude00","vars":{"x":1.10},"lists":"json-smart","dialect":"velocity17","output":"\u00e9","why":"an output"}
{"id":"a/2","template":"#","vars":{},"lists":"arraylist","dialect":"apigateway","error":"a.B: c","why":"an error"}
{"id":"a/3","template":"x","vars":{},"lists":"json-smart","dialect":"apigateway","request":{"body":null},"output":"x","requestOverride":"{\"a\":1}","responseOverride":"\"b\"","endless":true,"why":"overrides"}
`
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
	line := jsonLines(t, path)[0]
	if template := field(t, line, "template"); template != records[0].Case.Template {
		t.Errorf("read back %q", template)
	}
}
