package jsonpath

import "strings"

// name reads the name of a member, or a call of a function.
func (p *parser29) name() *syntaxError {
	begin := p.at
	if c := p.current(); c == '[' || c == '*' || c == '.' || c == ' ' {
		return p.noStep()
	}
	end := begin
	for p.inBounds(end) && !strings.ContainsRune(".[( ", rune(p.text[end])) {
		end++
	}
	switch {
	case !p.inBounds(end):
		end = p.last + 1
	case p.text[end] == ' ':
		return p.invalid(end, "Use bracket notion ['my prop'] if your property contains blank characters. position: "+p.position(begin))
	case p.text[end] == '(':
		return p.function(begin, end)
	}
	p.at = end
	p.add(begin, step{kind: stepMember, quote: '\'', name: p.text[begin:end]})
	return nil
}

// function reads a call of the function whose name stands from begin to end.
func (p *parser29) function(begin, end int) *syntaxError {
	name := p.text[begin:end]
	if !p.balanced(end) {
		return p.notClosed(name, begin)
	}
	c := call{name: name, text: name + "()", function: functions[name]}
	if p.text[end+1] == ')' {
		p.at = end + 1 // not behind it: what follows begins with a parenthesis for Jayway
	} else {
		p.at = end + 1
		arguments, err := p.arguments(name)
		if err != nil {
			return err
		}
		if c.arguments = arguments; len(arguments) > 0 {
			c.text = name + "(...)"
		}
	}
	p.add(begin, step{kind: stepCall, call: c})
	return nil
}

// balanced reports whether the parenthesis at i is closed, quotes not regarded.
func (p *parser29) balanced(i int) bool {
	depth := 0
	for ; p.inBounds(i); i++ {
		switch p.text[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			return true
		}
	}
	return false
}

func (p *parser29) notClosed(name string, i int) *syntaxError {
	return p.invalid(i, "Arguments to function: '"+name+"' are not closed properly.")
}
