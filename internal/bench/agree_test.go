package bench

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"testing"
)

// TestSelectAgree makes sure that all engines do the same work: each answers
// as velmap does, as JSON, or is left out for a reason.
func TestSelectAgree(t *testing.T) {
	for _, d := range documents {
		for _, s := range selectors {
			want, err := ask(engines[0], d, s)
			if err != nil {
				t.Fatalf("%s: %v", s.path, err)
			}
			for _, e := range engines[1:] {
				t.Run(d.name+"/"+s.name+"/"+e.name, func(t *testing.T) { agree(t, e, d, s, want) })
			}
			for _, j := range jvms {
				t.Run(d.name+"/"+s.name+"/"+j.jayway, func(t *testing.T) {
					answer, err := j.referee(t).ReadPath(s.path, d.text)
					if err != nil || answer.Failure != nil {
						t.Fatal(err, answer.Failure)
					}
					compare(t, plain(t, json.RawMessage(answer.Result)), want)
				})
			}
		}
	}
}

func agree(t *testing.T, e engine, d document, s selector, want any) {
	t.Helper()
	reason := leftOut(e, s)
	got, err := ask(e, d, s)
	switch {
	case err == nil && reason == "":
		compare(t, order(e, got), order(e, want))
	case err == nil:
		t.Errorf("it is left out (%s) and answers %v", reason, got)
	case reason == "":
		t.Error(err)
	}
}

// ask returns what an engine answers, as encoding/json reads it.
func ask(e engine, d document, s selector) (any, error) {
	q, err := e.prepare(d.text, e.spelling(s), s.definite)
	if err != nil {
		return nil, err
	}
	if err := q.run(); err != nil {
		return nil, err
	}
	text, err := json.Marshal(q.answer())
	if err != nil {
		return nil, err
	}
	var found any
	if err := json.Unmarshal(text, &found); err != nil {
		return nil, err
	}
	if list, ok := found.([]any); ok && s.definite && e.lists && len(list) == 1 {
		return list[0], nil
	}
	return found, nil
}

func plain(t *testing.T, text json.RawMessage) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// order sorts an answer of an engine that loses its order.
func order(e engine, v any) any {
	list, ok := v.([]any)
	if !ok || !e.unordered {
		return v
	}
	texts := make([]string, len(list))
	for i, element := range list {
		texts[i] = fmt.Sprint(element)
	}
	slices.Sort(texts)
	return texts
}

func compare(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %.200v, want %.200v", got, want)
	}
}
