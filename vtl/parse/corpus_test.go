package parse

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// recorded is a line of ../testdata/velocity.jsonl.gz: what Velocity 1.7 made of
// a template.
type recorded struct {
	ID       string `json:"id"`
	Template string `json:"template"`
	Error    string `json:"error"`
}

// readCorpus reads the recorded templates. A surrogate on its own becomes
// U+FFFD on the way, which is all the same to the syntax.
func readCorpus(tb testing.TB) []recorded {
	tb.Helper()
	f, err := os.Open("../testdata/velocity.jsonl.gz")
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	var all []recorded
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r recorded
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			tb.Fatal(err)
		}
		all = append(all, r)
	}
	if err := lines.Err(); err != nil {
		tb.Fatal(err)
	}
	return all
}

// Errors that Velocity reports as those of parsing, but only when it renders:
// they come from the text that #evaluate is given, and from the call of a macro.
var lateErrors = map[string]bool{
	"evaluate/023": true, "evaluate/033": true, "evaluate/038": true, "evaluate/039": true,
	"lex.misc/126": true,
}

// Errors that come before rendering though their class does not say so.
var earlyErrors = map[string]bool{
	"esc.ref/145": true, "esc.ref/146": true, // a malformed \u
	"foreach/135": true, "define/040": true, "define/041": true, "textblock/056": true, // no parentheses
	"textblock/062": true,                                         // an empty #literal
	"define/032":    true, "define/038": true, "define/039": true, // not one argument
	"stop/009": true,
}

// refused reports whether Velocity refuses the template before rendering.
func (r recorded) refused() bool {
	isSyntax := strings.Contains(r.Error, "ParseErrorException") || strings.Contains(r.Error, "TemplateInitException")
	return isSyntax && !lateErrors[r.ID] || earlyErrors[r.ID]
}

// TestCorpus shows that exactly those of the recorded templates are refused which
// Velocity refuses, and that the others print as they were.
func TestCorpus(t *testing.T) {
	for _, r := range readCorpus(t) {
		f, err := Parse(r.ID, r.Template)
		switch {
		case (err != nil) != r.refused():
			t.Errorf("%s: Parse(%q) gives error %v, Velocity %q", r.ID, r.Template, err, r.Error)
		case err == nil && f.String() != r.Template:
			t.Errorf("%s: %q prints as %q", r.ID, r.Template, f.String())
		}
	}
}
