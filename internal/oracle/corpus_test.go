package oracle

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// corpusLines reads a file of the folder named by VELMAP_CORPUS.
func corpusLines(t *testing.T, name string) []map[string]json.RawMessage {
	t.Helper()
	folder := os.Getenv("VELMAP_CORPUS")
	if folder == "" {
		t.Skip("VELMAP_CORPUS is unset")
	}
	return jsonLines(t, filepath.Join(folder, name))
}

// jsonLines reads objects whose members stay as they are written.
func jsonLines(t *testing.T, path string) []map[string]json.RawMessage {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var text io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if text, err = gzip.NewReader(file); err != nil {
			t.Fatal(err)
		}
	}
	var lines []map[string]json.RawMessage
	scanner := bufio.NewScanner(text)
	scanner.Buffer(nil, 1<<24)
	for scanner.Scan() {
		var line map[string]json.RawMessage
		if err := json.Unmarshal(scanner.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}

// field gives a member that is a string, "" when there is none.
func field(t *testing.T, line map[string]json.RawMessage, name string) string {
	t.Helper()
	if line[name] == nil {
		return ""
	}
	s, err := decodeString(string(line[name]))
	if err != nil {
		t.Fatalf("%s: %v", line["id"], err)
	}
	return s
}

// inParallel keeps the referee busy: 32 callers at a time.
func inParallel[T any](items []T, do func(T)) {
	queue := make(chan T)
	var callers sync.WaitGroup
	for range 32 {
		callers.Go(func() {
			for item := range queue {
				do(item)
			}
		})
	}
	for _, item := range items {
		queue <- item
	}
	close(queue)
	callers.Wait()
}

// Recorded cases whose answer depends on more than the engines.
var unstable = map[string]string{
	`"map/088"`:     "the order of Map.copyOf is salted anew in every JVM",
	`"resolve/104"`: "the text of a reflective call's exception changes as the JVM warms up",
	`"depth-0004"`:  "Debian's json-smart carries the fix that limits nesting to 400",
	`"depth-0005"`:  "likewise",
	`"depth-0007"`:  "likewise",
}

func TestRefereeAgreesWithRecordedTemplates(t *testing.T) {
	r := referee(t)
	inParallel(jsonLines(t, "../../vtl/testdata/velocity.jsonl.gz"), func(line map[string]json.RawMessage) {
		if line["props"] != nil || line["nondeterministic"] != nil || unstable[string(line["id"])] != "" {
			return
		}
		answer, err := r.Render(Case{
			Template: field(t, line, "template"),
			Vars:     string(line["context"]),
			Lists:    Lists(field(t, line, "lists")),
			Dialect:  Velocity17,
		})
		var failure string
		if answer.Failure != nil {
			failure = answer.Failure.FirstLine()
		}
		if err != nil || answer.Output != field(t, line, "output") || failure != field(t, line, "error") {
			t.Errorf("%s: %s: got %q, %q, %v; recorded %s %s", line["id"], line["template"],
				answer.Output, failure, err, line["output"], line["error"])
		}
		if partial := field(t, line, "partial"); line["partial"] != nil && answer.Partial != partial {
			t.Errorf("%s: partial output %q, recorded %q", line["id"], answer.Partial, partial)
		}
	})
}

func TestRefereeAgreesWithRecordedPaths(t *testing.T) {
	r := referee(t)
	inParallel(corpusLines(t, "jsonpath.jsonl"), func(line map[string]json.RawMessage) {
		if unstable[string(line["id"])] != "" {
			return
		}
		var v20 struct{ Default map[string]json.RawMessage }
		if err := json.Unmarshal(line["v20"], &v20); err != nil {
			t.Errorf("%s: %v", line["id"], err)
			return
		}
		want := v20.Default
		got, err := r.ReadPath(field(t, line, "selector"), field(t, line, "document"))
		var failure, phase string
		if got.Failure != nil {
			failure, phase = got.Failure.String(), got.Failure.Phase
		}
		recorded := field(t, want, "error")
		switch {
		case err != nil, !sameFailure(failure, recorded), phase != field(t, want, "phase"),
			got.Result != field(t, want, "result"), got.String != field(t, want, "string"),
			got.Type != field(t, want, "type"), got.Definite != (string(want["definite"]) == "true"):
			t.Errorf("%s: %s: got %+v, %q %s, %v; recorded %s", line["id"], line["selector"], got, failure, phase, err, want)
		}
	})
}

// sameFailure compares with a recorded text that has "null" where there is no message.
func sameFailure(got, recorded string) bool {
	class, message, _ := strings.Cut(recorded, ": ")
	if message == "" || message == "null" {
		return got == class
	}
	return got == class+": "+message
}
