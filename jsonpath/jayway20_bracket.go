package jsonpath

import "strings"

// bracket reads a fragment in brackets that stands at i.
func (p *parser20) bracket(i int, fragment string) *syntaxError {
	if fragment == "[*]" {
		p.add(i, step{kind: stepWildcard})
		return nil
	}
	if n := placeholders(fragment); n > 0 {
		p.add(i, step{kind: stepFilter, filter: filter{placeholders: n}})
		return nil
	}
	for j, c := range fragment {
		switch {
		case c == '?':
			return p.filter(i, fragment, j)
		case c == '\'':
			return p.names(i, fragment, j)
		case c == '@':
			return p.fromEnd(i, fragment, j)
		case c == ':' || c == '-' || isDigit(c):
			return p.indexes(i, fragment, j)
		}
	}
	return invalidPath(p.base+i, "Could not analyze path component: "+fragment)
}

// placeholders returns the number of question marks in brackets that hold
// little else: [?] or [?,?].
func placeholders(fragment string) int {
	inner, closed := strings.CutSuffix(fragment[1:], "]")
	inner = strings.TrimLeft(inner, " \t\n\v\f\r")
	if !closed || !strings.HasPrefix(inner, "?") || strings.Trim(inner, "?,* \t\n\v\f\r") != "" {
		return 0
	}
	return strings.Count(inner, "?")
}

// names reads the names of members from the quote at j on, up to the first
// closing bracket wherever it is. What stands outside of quotes is ignored.
func (p *parser20) names(i int, fragment string, j int) *syntaxError {
	end := strings.IndexByte(fragment[j:], ']')
	if end < 0 {
		return outOfText(p.base+i+len(fragment), fragment)
	}
	var names []string
	for k, text := range strings.Split(fragment[j:j+end], "'") {
		if k%2 == 1 {
			names = append(names, text)
		}
	}
	if strings.Count(fragment[j:j+end], "'")%2 == 1 {
		names = names[:len(names)-1] // the last one is still open
	}
	if len(names) == 1 {
		p.add(i, step{kind: stepMember, name: names[0]})
	} else {
		p.add(i, step{kind: stepMembers, names: names})
	}
	return nil
}

// isDigit does what Character.isDigit(char) does.
func isDigit(c rune) bool {
	_, ok := digitOf(c)
	return ok
}
