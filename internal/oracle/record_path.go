package oracle

// A PathRecord is a line of the table of paths that a difference taught, with the real
// engine's answers:
//
//	{"id":..., "dialect":"jayway20", "path":..., "body":..., "why":..., "default":{...}, "suppress":{...}}
//
// The last members are named after a [Mode]; a mode that answers as the default mode does is
// left out. An answer is that of a value, its JSON, its text, its class and whether the path
// is definite, or that of a failure, its class, the phase that it ended and its message:
//
//	{"result":"[1]","string":"[1]","type":"net.minidev.json.JSONArray","definite":false}
//	{"class":"java.lang.ClassCastException","phase":"read","message":...}
type PathRecord struct {
	ID, Why string
	Case    PathCase
	Answers PathAnswers
}

// Append adds the record to the JSON lines of a file.
func (r PathRecord) Append(path string) error {
	return appendLine(path, r.appendJSON(nil))
}

func (r PathRecord) appendJSON(dst []byte) []byte {
	members := []member{
		{"id", r.ID}, {"dialect", string(r.Case.Dialect)}, {"path", r.Case.Path}, {"body", r.Case.Body}, {"why", r.Why},
	}
	usual := r.Answers[DefaultMode].text()
	for i, answer := range r.Answers {
		mode := Mode(i)
		if text := answer.text(); mode == DefaultMode || text != usual {
			members = append(members, member{mode.String(), rawJSON(text)})
		}
	}
	return appendObject(dst, members)
}

// text is the JSON of an answer in a table.
func (a PathAnswer) text() string {
	if f := a.Failure; f != nil {
		return string(appendObject(nil, []member{{"class", f.Class}, {"phase", f.Phase}, {"message", f.Message}}))
	}
	definite := rawJSON("false")
	if a.Definite {
		definite = "true"
	}
	return string(appendObject(nil, []member{{"result", a.Result}, {"string", a.String}, {"type", a.Type}, {"definite", definite}}))
}
