package oracle

import (
	"fmt"
	"time"
)

// TimePath measures how long Jayway takes to evaluate a path on a document, both read
// beforehand: the best of so many rounds of 50 ms, after a second of warming up, by the clock
// of the JVM.
func (r *Referee) TimePath(path, body string, rounds int) (time.Duration, error) {
	return r.time(rounds, []member{{"task", "path"}, {"path", path}, {"body", body}})
}

// TimeParse measures, as [Referee.TimePath] does, how long json-smart takes to read a JSON text.
func (r *Referee) TimeParse(body string, rounds int) (time.Duration, error) {
	return r.time(rounds, []member{{"task", "parse"}, {"body", body}})
}

// TimeRender measures, as [Referee.TimePath] does, how long Velocity takes to render a case
// whose template was parsed beforehand. What a request gives to templates is made beforehand as
// well, or anew for each render, the reading of the request itself left out.
func (r *Referee) TimeRender(c Case, anew bool, rounds int) (time.Duration, error) {
	task := append(caseMembers(c), member{"task", "render"})
	if anew {
		task = append(task, member{"anew", rawJSON("true")})
	}
	return r.time(rounds, task)
}

func (r *Referee) time(rounds int, task []member) (time.Duration, error) {
	object, err := r.ask(append(task, member{"op", "bench"}, member{"rounds", rounds}))
	if err != nil {
		return 0, err
	}
	if f := failure(object); f != nil {
		return 0, fmt.Errorf("oracle: %s", f)
	}
	nanos, _ := object["nanos"].(int)
	return time.Duration(nanos), nil
}
