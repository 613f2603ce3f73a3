package oracle

import (
	"encoding/json"
	"testing"
)

// replayPaths asks the referee again for the answers of a dialect in a table of recorded ones.
// Every member of a recorded answer has to be as it was.
func replayPaths(t *testing.T, r *Referee, dialect PathDialect, path string) {
	t.Helper()
	inParallel(jsonLines(t, path), func(line map[string]json.RawMessage) {
		if of := field(t, line, "dialect"); of != "" && of != string(dialect) || unstable[string(line["id"])] != "" {
			return
		}
		answers, err := r.ReadPathModes(field(t, line, "path"), field(t, line, "body"))
		if err != nil {
			t.Errorf("%s: %v", line["id"], err)
			return
		}
		for mode, got := range answers {
			recorded, ok := line[Mode(mode).String()]
			if !ok {
				recorded = line[DefaultMode.String()]
			}
			for _, name := range unlike(t, got, recorded) {
				t.Errorf("%s (%s): got %s of %s; recorded %s", line["id"], Mode(mode), name, got.text(), recorded)
			}
		}
	})
}

// unlike names the members of a recorded answer that an answer does not have. Recorded tables
// leave out the text of a result where it is the result, and say null where there is no message.
func unlike(t *testing.T, got PathAnswer, recorded json.RawMessage) []string {
	t.Helper()
	var want, have map[string]json.RawMessage
	if err := json.Unmarshal(recorded, &want); err != nil {
		t.Error(err)
	}
	if err := json.Unmarshal([]byte(got.text()), &have); err != nil {
		t.Error(err)
	}
	if string(want["message"]) == `"null"` {
		want["message"] = json.RawMessage(`""`)
	}
	if want["string"] == nil && want["result"] != nil {
		want["string"] = want["result"]
	}
	delete(want, "lt") // another way to write the result, which the referee isn't asked for
	var names []string
	for name := range want {
		if have[name] == nil || decoded(t, have, name) != decoded(t, want, name) {
			names = append(names, name)
		}
	}
	return names
}

// decoded is a member's text without regard to how its characters are written.
func decoded(t *testing.T, line map[string]json.RawMessage, name string) string {
	t.Helper()
	if name == "definite" {
		return string(line[name])
	}
	return field(t, line, name)
}

// What is recorded is what the referee answers: the table of what differences taught stays true,
// and the referee is itself right as far as it gives what was recorded without it.
func TestRefereeAgreesWithRecordedModes(t *testing.T) {
	replayPaths(t, referee(t), Jayway20, pathRecordFile)
	replayPaths(t, referee(t), Jayway20, "../../jsonpath/testdata/jayway20.jsonl.gz")
}

func TestRefereeAgreesWithRecordedModesJayway29(t *testing.T) {
	r := jayway29(t)
	replayPaths(t, r, Jayway29, pathRecordFile)
	replayPaths(t, r, Jayway29, "../../jsonpath/testdata/jayway29.jsonl.gz")
}
