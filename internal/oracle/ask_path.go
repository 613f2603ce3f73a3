package oracle

// ReadPath asks Jayway, with its default options, what path gives in the JSON text body.
func (r *Referee) ReadPath(path, body string) (PathAnswer, error) {
	answers, err := r.ReadPathModes(path, body)
	return answers[DefaultMode], err
}

// ReadPathModes asks Jayway what path gives in the JSON text body, in every [Mode].
func (r *Referee) ReadPathModes(path, body string) (PathAnswers, error) {
	object, err := r.ask([]member{{"op", "jsonpath"}, {"path", path}, {"body", body}})
	if err != nil {
		return PathAnswers{}, err
	}
	var answers PathAnswers
	whole := failure(object) // of an exchange that Java gave up on
	for mode := range answers {
		answer, ok := object[Mode(mode).String()].(map[string]any)
		switch {
		case whole != nil:
			answers[mode].Failure = whole
		case ok:
			answers[mode] = pathAnswer(answer)
		default:
			answers[mode] = answers[DefaultMode]
		}
	}
	return answers, nil
}

func pathAnswer(object map[string]any) PathAnswer {
	definite, _ := object["definite"].(bool)
	return PathAnswer{
		Definite: definite,
		Result:   stringOf(object, "result"),
		String:   stringOf(object, "string"),
		Type:     stringOf(object, "type"),
		Failure:  failure(object),
	}
}
