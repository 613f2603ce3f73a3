package oracle

// Render asks the real engine. An exception in Java is an Answer with a Failure; the error is
// for a referee that no longer answers.
func (r *Referee) Render(c Case) (Answer, error) {
	object, err := r.ask(append(caseMembers(c), member{"op", "render"}))
	if err != nil {
		return Answer{}, err
	}
	answer := Answer{Output: stringOf(object, "output"), Failure: failure(object), Partial: stringOf(object, "partial")}
	answer.RequestOverride = stringOf(object, "requestOverride")
	answer.ResponseOverride = stringOf(object, "responseOverride")
	answer.Endless, _ = object["endless"].(bool)
	return answer, nil
}

// caseMembers are a case as the process takes it.
func caseMembers(c Case) []member {
	members := []member{
		{"dialect", string(c.Dialect)}, {"template", c.Template}, {"lists", string(c.Lists)},
	}
	if c.Vars != "" {
		members = append(members, member{"vars", c.Vars})
	}
	if c.MaxLoops > 0 {
		members = append(members, member{"maxLoops", c.MaxLoops})
	}
	if c.Request != "" {
		members = append(members, member{"request", c.Request})
	}
	return members
}

func stringOf(object map[string]any, name string) string {
	s, _ := object[name].(string)
	return s
}

func failure(answer map[string]any) *Failure {
	object, ok := answer["error"].(map[string]any)
	if !ok {
		return nil
	}
	f := &Failure{
		Class:   stringOf(object, "class"),
		Message: stringOf(object, "message"),
		Cause:   stringOf(object, "cause"),
		Phase:   stringOf(object, "phase"),
	}
	f.Parse, _ = object["parse"].(bool)
	f.Line, _ = object["line"].(int)
	f.Column, _ = object["column"].(int)
	return f
}
