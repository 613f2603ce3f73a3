package oracle

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Shrink gives a smaller case for which differs still holds: it leaves out ever smaller parts
// of the template and the members of the variables for as long as that works.
func Shrink(c Case, differs func(Case) bool) Case {
	s := &shrinker[Case]{best: c, differs: differs, left: shrinkTries}
	template := func(c *Case, text string) { c.Template = text }
	s.until(func(c Case) int { return len(c.Template) + len(c.Vars) },
		func() { s.parts(split(s.best.Template), "", template) },
		func() { s.parts(characters(s.best.Template), "", template) },
		func() { shrinkVars(s) },
		func() { shrinkSettings(s) },
	)
	return s.best
}

func shrinkVars(s *shrinker[Case]) {
	members, ok := splitObject(s.best.Vars)
	if !ok {
		return
	}
	s.parts(members, ",", func(c *Case, members string) { c.Vars = "{" + members + "}" })
}

// shrinkSettings tries the plainer engine and lists.
func shrinkSettings(s *shrinker[Case]) {
	c := s.best
	if c.Dialect, c.Lists = Velocity17, ArrayList; c != s.best && s.try(c) {
		return
	}
	c = s.best
	if c.Lists = ArrayList; c != s.best {
		s.try(c)
	}
}

// splitObject cuts a JSON object into the texts of its members.
func splitObject(object string) ([]string, bool) {
	decoder := json.NewDecoder(strings.NewReader(object))
	if start, err := decoder.Token(); err != nil || start != json.Delim('{') {
		return nil, false
	}
	var members []string
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return nil, false
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return nil, false
		}
		key, _ := name.(string)
		members = append(members, string(appendString(nil, key))+":"+string(bytes.TrimSpace(value)))
	}
	return members, true
}
