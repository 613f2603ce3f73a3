package oracle

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPathRecordAppend(t *testing.T) {
	path := filepath.Join(t.TempDir(), "table.jsonl")
	failed := PathAnswer{Failure: &Failure{Class: "a.B", Message: "no \"x\"", Phase: "read"}}
	null := PathAnswer{Result: "null", String: "null", Type: "null", Definite: true}
	record := PathRecord{
		ID: "a/1", Why: "two modes differ from the default one",
		Case:    PathCase{Dialect: Jayway29, Path: "$.\xed\xa0\xbd", Body: `{"é":1}`},
		Answers: PathAnswers{failed, null, failed, null},
	}
	if err := record.Append(path); err != nil {
		t.Fatal(err)
	}
	const want = `{"id":"a/1","dialect":"jayway29","path":"$.\ud83d","body":"{\"\u00e9\":1}","why":"two modes differ from the default one",` +
		`"default":{"class":"a.B","phase":"read","message":"no \"x\""},` +
		`"suppress":{"result":"null","string":"null","type":"null","definite":true},` +
		`"both":{"result":"null","string":"null","type":"null","definite":true}}` + "\n"
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
}
