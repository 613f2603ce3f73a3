package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestBatch(t *testing.T) {
	for _, test := range []struct{ rule, request, want string }{
		{"render is the default op", `{"template": "a"}`, `{"output":"a"}`},
		{"an id of any type is echoed as it is", `{"id": {"n": 1.0e2, "s": "\ud83d"}, "template": "a"}`, `{"id":{"n": 1.0e2, "s": "\ud83d"},"output":"a"}`},
		{"the id null is echoed", `{"id": null, "template": ""}`, `{"id":null,"output":""}`},
		{"a lone surrogate stays one", `{"template": "$input.body", "body": "\ud83d|\ude00|\ud83d\ude00"}`, `{"output":"\uD83D|\uDE00|😀"}`},
		{"surrogates that meet are one character", `{"template": "$a$b", "vars": {"a": "\ud83d", "b": "\ude00"}}`, `{"output":"😀"}`},
		{"vars win over the model", `{"template": "$input $util.urlEncode(' ')", "vars": {"input": 1}}`, `{"output":"1 +"}`},
		{"velocity17 has no $input", `{"dialect": "velocity17", "template": "$input.body", "body": "b"}`, `{"output":"$input.body"}`},
		{"velocity17 has no overrides", `{"dialect": "velocity17", "template": "", "context": {"responseOverride": {"status": 1}}}`, `{"output":""}`},
		{"velocity17 with an $input of its own", `{"dialect": "velocity17", "template": "$input", "vars": {"input": [1, "a"]}}`, `{"output":"[1, a]"}`},
		{"lists of json-smart", `{"lists": "json-smart", "template": "$v", "vars": {"v": [1, "a"]}}`, `{"output":"[1,\"a\"]"}`},
		{"numbers keep their class", `{"template": "$v.class.name $w", "vars": {"v": 3000000000, "w": 1.50}}`, `{"output":"java.lang.Long 1.5"}`},
		{"a payload as bytes", `{"template": "$input.body", "body_base64": "w6k="}`, `{"output":"é"}`},
		{"no payload", `{"template": "$input.body", "body": null}`, `{"output":"{}"}`},
		{"parameters", `{"template": "$input.params('a')$input.params('b')", "params": {"path": {"a": "1"}, "header": {"b": ["2", "3"]}}}`, `{"output":"13"}`},
		{"stage variables", `{"template": "$stageVariables.a", "stageVariables": {"a": "1"}}`, `{"output":"1"}`},
		{"members of $context", `{"template": "$context.identity.sourceIp", "context": {"identity": {"sourceIp": "192.0.2.1"}}}`, `{"output":"192.0.2.1"}`},
		{"overrides", `{"phase": "response", "template": "#set($context.responseOverride.status = 400)#set($context.requestOverride.header.h = [1, '\ud83d'])"}`, `{"output":"","requestOverride":{"header":{"h":[1,"\uD83D"]}},"responseOverride":{"status":400}}`},
		{"overrides of an earlier template", `{"template": "$context.responseOverride.status", "context": {"responseOverride": {"status": 1}}}`, `{"output":"1","responseOverride":{"status":1}}`},
		{"a macro is text", `{"template": "#macro(m)x#end#m()"}`, `{"output":"#m()"}`},
		{"a macro of velocity17 works", `{"dialect": "velocity17", "template": "#macro(m)x#end#m()"}`, `{"output":"x"}`},

		{"a path", `{"op": "jsonpath", "path": "$.a", "body": "{\"a\": {\"b\": [1, \"/\"]}}"}`, `{"definite":true,"result":"{\"b\":[1,\"\\/\"]}","string":"{b=[1,\"\\/\"]}","type":"java.util.LinkedHashMap"}`},
		{"a path with several results", `{"op": "jsonpath", "path": "$..a", "body": "{\"a\": 1}"}`, `{"definite":false,"result":"[1]","string":"[1]","type":"net.minidev.json.JSONArray"}`},
		{"a path to null", `{"op": "jsonpath", "path": "$.a", "body": "{\"a\": null}"}`, `{"definite":true,"result":"null","string":"null","type":"null"}`},
		{"a path that leads nowhere", `{"id": 1, "op": "jsonpath", "path": "$.b", "body": "{}"}`, `{"id":1,"error":{"class":"PathNotFoundException","phase":"read","message":"No results for path: $['b']"}}`},
		{"an expression that is no path", `{"op": "jsonpath", "path": "$[", "body": "{}"}`, `{"error":{"class":"InvalidPathException","phase":"compile","message":"com.jayway.jsonpath.InvalidPathException: Could not analyze path component: ["}}`},
		{"no expression", `{"op": "jsonpath", "path": "", "body": "{}"}`, `{"error":{"class":"IllegalArgumentException","phase":"read","message":"path can not be null or empty"}}`},
		{"a payload that is no JSON", `{"op": "jsonpath", "path": "$", "body": ""}`, `{"error":{"class":"IllegalArgumentException","phase":"parse","message":"json string can not be null or empty"}}`},
		{"a path of the other dialect", `{"op": "jsonpath", "path": "$.l[-1].k.length()", "body": "{\"l\": [1, {\"k\": [1, 2]}]}", "dialect": "jayway29"}`, `{"definite":true,"result":"2","string":"2","type":"java.lang.Integer"}`},
		{"keys are no list", `{"op": "jsonpath", "path": "$.keys()", "body": "{\"a\": 1}", "dialect": "jayway29"}`, `{"definite":true,"result":"[\"a\"]","string":"[a]","type":"java.util.LinkedHashMap$LinkedKeySet"}`},
		{"an expression of the other dialect that is no path", `{"op": "jsonpath", "path": "$[", "body": "{}", "dialect": "jayway29"}`, `{"error":{"class":"InvalidPathException","phase":"compile","message":"java.lang.StringIndexOutOfBoundsException: String index out of range: 2"}}`},
		{"null is no document of the other dialect", `{"op": "jsonpath", "path": "$", "body": "null", "dialect": "jayway29"}`, `{"error":{"class":"IllegalArgumentException","phase":"parse","message":"json can not be null"}}`},
		{"an integration", `{"id": 1, "op": "integration.parse", "integration": {"type": "mock", "x": 1}}`, `{"id":1,"integration":{"type":"MOCK","passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]}}`},
		{"an integration in a document", `{"op": "integration.parse", "openapi": {"swagger": "2.0", "paths": {"/a": {"x-amazon-apigateway-any-method": {"x-amazon-apigateway-integration": {"type": "mock"}}}}}, "path": "/a", "method": "any"}`, `{"integration":{"type":"MOCK","passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]}}`},
		{"an integration that is refused", `{"op": "integration.parse", "integration": {"type": "http", "timeoutInMillis": "a", "uri": "u"}}`, `{"problems":[{"pointer":"/timeoutInMillis","message":"must be a whole number, not a string"},{"pointer":"","message":"Enumeration value for HttpMethod must be non-empty"}]}`},
		{"a document that is refused", `{"op": "integration.parse", "openapi": {}, "path": "/a", "method": "get"}`, `{"problems":[{"pointer":"","message":"not an OpenAPI document: there is no member \"openapi\" or \"swagger\""}]}`},
		{"a function without numbers", `{"op": "jsonpath", "path": "$.sum()", "body": "[]", "dialect": "jayway29"}`, `{"error":{"class":"JsonPathException","phase":"read","message":"Aggregation function attempted to calculate value using empty array"}}`},
	} {
		t.Run(test.rule, func(t *testing.T) {
			if got := batchAnswer(t, test.request); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestBatchErrors(t *testing.T) {
	for _, test := range []struct{ rule, request, stage, code string }{
		{"a line that is no JSON", `nonsense`, "input", "bad-json"},
		{"an empty line", ``, "input", "bad-json"},
		{"neither an integration nor a document", `{"op": "integration.parse"}`, "input", "bad-member"},
		{"an integration and a document", `{"op": "integration.parse", "integration": {}, "openapi": {}}`, "input", "bad-member"},
		{"a path without a document", `{"op": "integration.parse", "integration": {}, "path": "/a"}`, "input", "bad-member"},
		{"a document without a path", `{"op": "integration.parse", "openapi": {}}`, "input", "missing-member"},
		{"a document without a method", `{"op": "integration.parse", "openapi": {}, "path": "/"}`, "input", "missing-member"},
		{"an operation that is not there", `{"op": "integration.parse", "openapi": {"swagger": "2.0"}, "path": "/", "method": "get"}`, "input", "no-operation"},
		{"a member too many", `{"op": "integration.parse", "integration": {}, "template": ""}`, "input", "unknown-member"},
		{"JSON as json-smart would take it", `{template: 'a'}`, "input", "bad-json"},
		{"JSON that is no object", `[1]`, "input", "bad-json"},
		{"null", `null`, "input", "bad-json"},
		{"an unknown op", `{"op": "lint"}`, "input", "unknown-op"},
		{"an op that is no string", `{"op": 1}`, "input", "bad-member"},
		{"an unknown member", `{"template": "a", "nonsense": 1}`, "input", "unknown-member"},
		{"a member of another op", `{"op": "jsonpath", "path": "$", "body": "{}", "template": "a"}`, "input", "unknown-member"},
		{"no template", `{}`, "input", "missing-member"},
		{"no path", `{"op": "jsonpath", "body": "{}"}`, "input", "missing-member"},
		{"no body for a path", `{"op": "jsonpath", "path": "$"}`, "input", "missing-member"},
		{"a template that is no string", `{"template": 1}`, "input", "bad-member"},
		{"an unknown dialect", `{"template": "a", "dialect": "velocity2"}`, "input", "bad-member"},
		{"an unknown phase", `{"template": "a", "phase": "both"}`, "input", "bad-member"},
		{"unknown lists", `{"template": "a", "lists": "linked"}`, "input", "bad-member"},
		{"vars that are no object", `{"template": "a", "vars": []}`, "input", "bad-member"},
		{"two bodies", `{"template": "a", "body": "a", "body_base64": "YQ=="}`, "input", "bad-member"},
		{"parameters that are no strings", `{"template": "a", "params": {"path": {"a": 1}}}`, "input", "bad-member"},
		{"overrides that hold themselves", `{"template": "#set($context.requestOverride.a = $context.requestOverride)"}`, "render", "unwritable"},
		{"a template that is none", `{"template": "#if("}`, "syntax", ""},
		{"a template that fails", `{"template": "$a.get(5)", "vars": {"a": []}}`, "render", ""},
	} {
		t.Run(test.rule, func(t *testing.T) {
			got := batchAnswer(t, test.request)
			e, ok := readFailure(t, got)
			if !ok || e.Stage != test.stage || test.code != "" && e.Code != test.code || e.Message == "" {
				t.Errorf("got %s, want stage %q, code %q", got, test.stage, test.code)
			}
		})
	}
}

func TestBatchErrorHasItsPlace(t *testing.T) {
	got := batchAnswer(t, `{"name": "mine", "template": "a\n  $x.get(5)", "vars": {"x": []}}`)
	if e, _ := readFailure(t, got); e.Line != 2 || e.Column == 0 || e.Template != "mine" {
		t.Errorf("got %s", got)
	}
}

// failure is the member error of an answer.
type failure struct {
	Stage    string `json:"stage"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Template string `json:"template"`
}

// readFailure returns the error of an answer that has nothing else.
func readFailure(t *testing.T, answer string) (f failure, ok bool) {
	t.Helper()
	var members map[string]failure
	if err := json.Unmarshal([]byte(answer), &members); err != nil {
		t.Fatalf("%v: %s", err, answer)
	}
	f, ok = members["error"]
	return f, ok && len(members) == 1
}

func batchAnswer(t *testing.T, request string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if status := Main([]string{"batch"}, strings.NewReader(request+"\n"), &out, &errs); status != exitOK || errs.Len() > 0 {
		t.Fatalf("status %d, %s", status, errs.String())
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func TestBatchGoesOn(t *testing.T) {
	long := strings.Repeat("x", 1<<20)
	in := "{\"template\": \"1\"}\r\nnonsense\n{\"template\": \"$input.body\", \"body\": \"" + long + "\"}\n{\"template\": \"4\"}"
	var out bytes.Buffer
	if status := Main([]string{"batch"}, strings.NewReader(in), &out, io.Discard); status != exitOK {
		t.Fatalf("status %d", status)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != 4 || lines[0] != `{"output":"1"}` || len(lines[2]) < len(long) || lines[3] != `{"output":"4"}` {
		t.Errorf("got %d lines: %.200q", len(lines), lines)
	}
}

// TestBatchAnswersAtOnce holds that an answer comes before the next request is
// there.
func TestBatchAnswersAtOnce(t *testing.T) {
	requests, toBatch := io.Pipe()
	fromBatch, answers := io.Pipe()
	done := make(chan int)
	go func() { done <- Main([]string{"batch"}, requests, answers, io.Discard) }()
	for range 2 {
		if _, err := io.WriteString(toBatch, `{"template": "a"}`+"\n"); err != nil {
			t.Fatal(err)
		}
		answer := make([]byte, len(`{"output":"a"}`+"\n"))
		if _, err := io.ReadFull(fromBatch, answer); err != nil {
			t.Fatal(err)
		}
	}
	toBatch.Close()
	if status := <-done; status != exitOK {
		t.Errorf("status %d", status)
	}
}

func TestBatchFails(t *testing.T) {
	broken := errors.New("broken pipe")
	var errs bytes.Buffer
	if status := Main([]string{"batch"}, iotest.ErrReader(broken), io.Discard, &errs); status != exitUsage {
		t.Errorf("input that cannot be read: status %d, want %d", status, exitUsage)
	}
	if status := Main([]string{"batch"}, strings.NewReader("{}\n"), failingWriter{broken}, &errs); status != exitUsage {
		t.Errorf("output that cannot be written: status %d, want %d", status, exitUsage)
	}
	if got := errs.String(); strings.Count(got, "broken pipe") != 2 {
		t.Errorf("got %q", got)
	}
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }
