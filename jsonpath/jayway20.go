package jsonpath

import "strings"

// compileJayway20 compiles an expression as Jayway 2.0 does.
func compileJayway20(expr string, o options) (*Path, *Error) {
	p, err := parseJayway20(expr, 0, o)
	if err != nil {
		return nil, err.asError(expr, Jayway20)
	}
	return p, nil
}

// parseJayway20 compiles an expression that stands at an offset in a larger
// one (Jayway 2.0, PathCompiler.compile).
func parseJayway20(expr string, offset int, o options) (*Path, *syntaxError) {
	p := parser20{base: offset + blanksBefore(expr), options: o}
	if err := p.parse(trimBlanks(expr)); err != nil {
		return nil, err
	}
	return newPath(expr, p.steps, p.fromRoot, o), nil
}

// A parser20 reads an expression in two stages, as Jayway 2.0 does: the
// expression is cut into fragments without regard to quotes, and every
// fragment is read by itself.
type parser20 struct {
	base     int // where text begins in the whole expression
	text     string
	options  options
	fromRoot bool
	steps    []step
}

func (p *parser20) parse(text string) *syntaxError {
	if strings.HasSuffix(text, "..") {
		return invalidPath(p.base+len(text)-2, "A path can not end with a scan.")
	}
	if text == "" {
		return outOfText(p.base, text)
	}
	p.fromRoot = text[0] != '@'
	if text[0] != '$' && text[0] != '@' {
		text = "$." + text
		p.base -= 2
	}
	p.text = "$" + text[1:]
	if len(text) > 1 && text[1] != '.' && text[1] != '[' {
		return invalidPath(p.base+1, "Invalid path "+p.text)
	}
	for i := 1; i < len(p.text); {
		n, err := p.fragment(i)
		if err != nil {
			return err
		}
		i += n
	}
	return nil
}

// fragment reads the fragment at i and returns its length.
func (p *parser20) fragment(i int) (n int, err *syntaxError) {
	switch rest := p.text[i:]; rest[0] {
	case ' ':
		return 0, invalidPath(p.base+i, "Space not allowed in path")
	case '$':
		p.add(i, step{kind: stepSelf})
		return 1, nil
	case '*':
		p.add(i, step{kind: stepWildcard})
		return 1, nil
	case '[':
		n = bracketLength(rest)
		return n, p.bracket(i, rest[:n])
	case '.':
		return p.dot(i, rest)
	default:
		n = nameLength(rest)
		return n, p.bracket(i, "['"+rest[:n]+"']")
	}
}

// dot reads what begins with a dot: a scan, a name, or nothing.
func (p *parser20) dot(i int, rest string) (n int, err *syntaxError) {
	if len(rest) == 1 {
		return 0, outOfText(p.base+i+1, p.text)
	}
	if rest[1] == '.' {
		p.add(i, step{kind: stepScan})
		return len(".."), nil
	}
	n = nameLength(rest[1:])
	switch name := rest[1 : 1+n]; name {
	case "":
	case "*":
		p.add(i, step{kind: stepWildcard})
	default:
		err = p.bracket(i+1, "['"+name+"']")
	}
	return 1 + n, err
}

// nameLength returns the length of a name at the start of s.
func nameLength(s string) int {
	if n := strings.IndexAny(s, ".[ "); n >= 0 {
		return n
	}
	return len(s)
}

// bracketLength returns the length of the brackets at the start of s, or of all
// of s when they are not closed.
func bracketLength(s string) int {
	depth := 0
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			if depth == 0 {
				return i + 1
			}
			depth--
		}
	}
	return len(s)
}

func (p *parser20) add(i int, s step) {
	s.offset = max(0, p.base+i) // the $. may be ours
	p.steps = append(p.steps, s)
}
