package oracle

import (
	"encoding/json"
	"os"
	"testing"
)

// What a difference taught stays true: the recorded answers are still those of Java.
func TestRecordedDifferences(t *testing.T) {
	for _, table := range []string{recordFile, gatewayRecordFile} {
		t.Run(table, func(t *testing.T) { replay(t, table) })
	}
}

func replay(t *testing.T, table string) {
	t.Helper()
	if _, err := os.Stat(table); err != nil {
		t.Skip("nothing is recorded yet")
	}
	r := referee(t)
	for _, line := range jsonLines(t, table) {
		want := Answer{Output: field(t, line, "output"), Overrides: Overrides{
			RequestOverride:  field(t, line, "requestOverride"),
			ResponseOverride: field(t, line, "responseOverride"),
			Endless:          line["endless"] != nil,
		}}
		answer, err := r.Render(recordedCase(t, line))
		failure := ""
		if answer.Failure != nil {
			failure = answer.Failure.FirstLine()
		}
		if err != nil || settle(answer.Output) != settle(want.Output) || failure != field(t, line, "error") || answer.settled() != want.settled() {
			t.Errorf("%s: got %q %s, %s, %v; recorded %q %s, %s", line["id"], answer.Output, answer.Overrides, failure, err,
				want.Output, want.Overrides, line["error"])
		}
	}
}

func recordedCase(t *testing.T, line map[string]json.RawMessage) Case {
	t.Helper()
	return Case{
		Template: field(t, line, "template"),
		Vars:     string(line["vars"]),
		Lists:    Lists(field(t, line, "lists")),
		Dialect:  Dialect(field(t, line, "dialect")),
		Request:  string(line["request"]),
	}
}
