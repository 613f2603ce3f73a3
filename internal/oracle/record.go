package oracle

import (
	"fmt"
	"os"
)

// A Record is a line of the table of cases that a difference taught, with the real engine's
// answer.
type Record struct {
	ID   string
	Why  string
	Case Case
	Answer
}

// Append adds the record to the JSON lines of a file.
func (r Record) Append(path string) error {
	return appendLine(path, r.appendJSON(nil))
}

func (r Record) appendJSON(dst []byte) []byte {
	members := []member{
		{"id", r.ID}, {"template", r.Case.Template}, {"vars", rawJSON(r.Case.Vars)},
		{"lists", string(r.Case.Lists)}, {"dialect", string(r.Case.Dialect)},
	}
	if r.Case.Request != "" {
		members = append(members, member{"request", rawJSON(r.Case.Request)})
	}
	if r.Failure != nil {
		members = append(members, member{"error", r.Failure.FirstLine()})
	} else {
		members = append(members, member{"output", r.Output})
	}
	for _, left := range []member{{"requestOverride", r.RequestOverride}, {"responseOverride", r.ResponseOverride}} {
		if left.value != "" {
			members = append(members, left)
		}
	}
	if r.Endless {
		members = append(members, member{"endless", rawJSON("true")})
	}
	return appendObject(dst, append(members, member{"why", r.Why}))
}

// rawJSON is text that is JSON already.
type rawJSON string

func appendLine(path string, line []byte) error {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	_, err = file.Write(append(line, '\n'))
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	return nil
}
