package context

// paramList gathers parameters. A name keeps the place and the form in which
// it came first.
type paramList struct {
	params Params
	places map[string]int
}

// add adds a value to the name with this key.
func (l *paramList) add(key, name, value string) {
	if i, ok := l.places[key]; ok {
		l.params[i].Values = append(l.params[i].Values, value)
		return
	}
	if l.places == nil {
		l.places = map[string]int{}
	}
	l.places[key] = len(l.params)
	l.params = append(l.params, Param{name, []string{value}})
}
