package integration

import (
	"strings"

	"github.com/velmap/velmap/jsonpath"
	"github.com/velmap/velmap/vtl/value"
)

// A bodyPath leads into a body. A text on its way that is JSON is gone into, as
// errorMessage.httpStatus does where a Lambda function has failed with JSON as
// its message. A path that may lead to several places does not do this.
type bodyPath struct {
	whole *jsonpath.Path
	steps []*jsonpath.Path // the same, one step after the other
}

// parseBodyPath reads a JSONPath without its $.
func parseBodyPath(path string) (*bodyPath, error) {
	whole, err := jsonpath.Compile("$" + path)
	if err != nil {
		return nil, err
	}
	p := &bodyPath{whole: whole}
	if whole.Definite() {
		p.steps = parseSteps(path)
	}
	return p, nil
}

// parseSteps returns the steps of a path, or none where one of them is no path
// by itself, as in [0]0, which Jayway takes.
func parseSteps(path string) (steps []*jsonpath.Path) {
	for path != "" {
		n := stepLength(path)
		step, err := jsonpath.Compile("$" + path[:n])
		if err != nil {
			return nil
		}
		steps, path = append(steps, step), path[n:]
	}
	return steps
}

// stepLength returns the length of the first step of a path: a dot and a name,
// or what is in brackets.
func stepLength(path string) int {
	if path[0] == '[' {
		return bracketLength(path)
	}
	if n := strings.IndexAny(path[1:], ".["); n >= 0 {
		return n + 1
	}
	return len(path)
}

func bracketLength(path string) int {
	quoted := false
	for i := range len(path) {
		switch {
		case path[i] == '\'':
			quoted = !quoted
		case path[i] == ']' && !quoted:
			return i + 1
		}
	}
	return len(path)
}

// get returns what is at the path; ok is false where it leads nowhere.
func (p *bodyPath) get(root value.Value) (v value.Value, ok bool) {
	v, err := p.whole.Get(root)
	if err == nil || len(p.steps) == 0 {
		return v, err == nil
	}
	v = root
	for _, step := range p.steps {
		if v, err = step.Get(openText(v)); err != nil {
			return value.Null, false
		}
	}
	return v, true
}

// openText returns the object or array whose JSON a text is, and any other
// value as it is.
func openText(v value.Value) value.Value {
	s, ok := v.Str()
	if !ok {
		return v
	}
	if s = strings.TrimSpace(s); s == "" || s[0] != '{' && s[0] != '[' {
		return v
	}
	doc, err := value.ParseJSON(s)
	if err != nil {
		return v
	}
	return doc.Root()
}
