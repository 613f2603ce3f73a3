package oracle

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// shrinkTries bounds how often Shrink asks whether a smaller case still differs.
const shrinkTries = 1000

// Shrink gives a smaller case for which differs still holds: it leaves out ever smaller parts
// of the template and the members of the variables for as long as that works.
func Shrink(c Case, differs func(Case) bool) Case {
	s := shrinker{best: c, differs: differs, left: shrinkTries}
	for before := -1; before != s.size(); {
		before = s.size()
		s.template(split)
		s.template(characters)
		s.vars()
		s.settings()
	}
	return s.best
}

type shrinker struct {
	best    Case
	differs func(Case) bool
	left    int
}

func (s *shrinker) size() int {
	return len(s.best.Template) + len(s.best.Vars)
}

// try keeps a smaller case if it still differs.
func (s *shrinker) try(c Case) bool {
	if s.left <= 0 {
		return false
	}
	s.left--
	if !s.differs(c) {
		return false
	}
	s.best = c
	return true
}

// template leaves out runs of parts, half of the template first, single parts last.
func (s *shrinker) template(cut func(string) []string) {
	s.parts(cut(s.best.Template), "", func(c *Case, template string) { c.Template = template })
}

// parts shortens what join and set make of a list, in the manner of delta debugging.
func (s *shrinker) parts(parts []string, separator string, set func(*Case, string)) {
	for size := len(parts); size > 0; size /= 2 {
		for at := 0; at < len(parts); {
			fewer := slices.Delete(slices.Clone(parts), at, min(at+size, len(parts)))
			c := s.best
			set(&c, strings.Join(fewer, separator))
			if s.try(c) {
				parts = fewer
			} else {
				at += size
			}
		}
	}
}

func (s *shrinker) vars() {
	members, ok := splitObject(s.best.Vars)
	if !ok {
		return
	}
	s.parts(members, ",", func(c *Case, members string) { c.Vars = "{" + members + "}" })
}

// settings tries the plainer engine and lists.
func (s *shrinker) settings() {
	c := s.best
	if c.Dialect, c.Lists = Velocity17, ArrayList; c != s.best && s.try(c) {
		return
	}
	c = s.best
	if c.Lists = ArrayList; c != s.best {
		s.try(c)
	}
}

func characters(s string) []string {
	var parts []string
	for s != "" {
		_, size := decodeRune(s)
		parts = append(parts, s[:size])
		s = s[size:]
	}
	return parts
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
