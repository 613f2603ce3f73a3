package jsonpath

import "strings"

// bracket reads what stands in brackets. Jayway tries one kind after the other;
// the first one that answers, with a step or an error, decides.
func (p *parser29) bracket() *syntaxError {
	for _, read := range [...]func() (bool, *syntaxError){
		p.names, p.elements, p.wildcard, p.filter, p.placeholder,
	} {
		if ok, err := read(); ok || err != nil {
			return err
		}
		if p.err != nil {
			return p.err
		}
	}
	return p.invalid(p.at, "Could not parse token starting at position "+p.position(p.at)+". Expected ?, ', 0-9, * ")
}

// wildcard reads [*].
func (p *parser29) wildcard() (ok bool, err *syntaxError) {
	if !p.nextIs(p.at, '*') {
		return false, nil
	}
	i := p.significant(p.at)
	if !p.nextIs(i, ']') {
		return false, p.invalid(i+1, "Expected wildcard token to end with ']' on position "+p.position(i+1))
	}
	p.add(p.at, step{kind: stepWildcard})
	p.at = p.significant(i) + 1
	return true, nil
}

// placeholder reads [?], which stands for a predicate that is handed to Jayway
// beside the expression. Nobody hands us any.
func (p *parser29) placeholder() (ok bool, err *syntaxError) {
	i := p.indexOfNext(p.at, '?')
	if i < 0 {
		return false, nil
	}
	if c := p.nextSignificant(i); c != ']' && c != ',' {
		return false, nil
	}
	end := p.indexOf(p.at+1, ']')
	if end < 0 {
		return false, nil
	}
	return false, p.invalid(p.at, "Not enough predicates supplied for filter ["+p.text[p.at+1:end]+"] at position "+p.position(p.at))
}

// filter reads [?( )].
func (p *parser29) filter() (ok bool, err *syntaxError) {
	begin, open := p.indexOfNext(p.at, '?'), -1
	if begin >= 0 {
		open = p.indexOfNext(begin, '(')
	}
	if open < 0 {
		return false, nil
	}
	end, err := p.closing(open, '(', ')', true)
	if err != nil {
		return false, err
	}
	if end < 0 || !p.nextIs(end, ']') {
		return false, nil
	}
	end = p.significant(end) + 1
	f := filterParser29{
		reader29: newReader29(p.text[p.at:end], p.base+p.at), depth: p.depth, options: p.options,
	}
	c, err := f.parse()
	if err != nil {
		return false, err
	}
	p.add(p.at, step{kind: stepFilter, filter: filter{condition: c}})
	p.at = end
	return true, nil
}

// elements reads an index, a union or a slice.
func (p *parser29) elements() (ok bool, err *syntaxError) {
	if !p.significantDigit(p.at) {
		return false, nil
	}
	end := p.indexOf(p.at+1, ']')
	if end < 0 {
		return false, nil
	}
	text := trimBlanks(p.text[p.at+1 : end])
	for _, c := range text {
		if !isDigit(c) && !strings.ContainsRune(",-: ", c) {
			return false, nil
		}
	}
	s, err := elements29(text)
	if err != nil {
		return false, err.at(p.base + p.at)
	}
	p.add(p.at, s)
	p.at = end + 1
	return true, nil
}

// significantDigit reports whether a digit, a minus sign or a colon is the
// first character behind i that is no blank.
func (p *parser29) significantDigit(i int) bool {
	if i = p.significant(i); !p.inBounds(i) {
		return false
	}
	for _, c := range p.text[i:] {
		return c == '-' || c == ':' || isDigit(c)
	}
	return false
}
