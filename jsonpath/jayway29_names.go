package jsonpath

// names reads the names of members in quotes, one or several.
func (p *parser29) names() (ok bool, err *syntaxError) {
	quote := p.nextSignificant(p.at)
	if quote != '\'' && quote != '"' {
		return false, nil
	}
	q := quotedNames{parser: p, quote: quote, begin: p.at + 1}
	if err := q.read(); err != nil {
		return false, err
	}
	end := p.indexOfNext(q.end, ']')
	switch {
	case p.err != nil:
		return false, p.err
	case end < 0:
		return false, p.invalid(q.end, "Property has not been closed - missing closing ]")
	case len(q.names) == 0:
		return false, p.invalid(p.at, "Empty properties")
	}
	s := step{kind: stepMember, quote: quote, name: q.names[0]}
	if len(q.names) > 1 {
		s = step{kind: stepMembers, quote: quote, names: q.names}
	}
	p.add(p.at, s)
	p.at = end + 1
	return true, nil
}

// quotedNames reads names up to the bracket that closes them. What stands
// between them but commas is ignored.
type quotedNames struct {
	parser *parser29
	quote  byte
	begin  int // of the name that is being read
	end    int // of the last name
	inside bool
	comma  bool // the last thing that counted was a comma
	names  []string
}

func (q *quotedNames) read() *syntaxError {
	p := q.parser
	escaped := false
	for i := q.begin; p.inBounds(i); i++ {
		c := p.text[i]
		switch {
		case escaped:
			escaped = false
		case c == '\\':
			escaped = true
		case c == ']' && !q.inside:
			if q.comma {
				return q.empty(i)
			}
			return nil
		case c == q.quote:
			if err := q.mark(i); err != nil {
				return err
			}
		case c == ',' && !q.inside:
			if q.comma {
				return q.empty(i)
			}
			q.comma = true
		}
	}
	if q.inside {
		return p.invalid(q.begin, "Property has not been closed - missing closing "+string(q.quote))
	}
	return nil
}

// mark is for a quote at i.
func (q *quotedNames) mark(i int) *syntaxError {
	if !q.inside {
		q.begin, q.inside, q.comma = i+1, true, false
		return nil
	}
	p := q.parser
	if c := p.nextSignificant(i); c != ']' && c != ',' {
		return p.invalid(i, "Property must be separated by comma or Property must be terminated close square bracket at index "+p.position(i))
	}
	name, err := unescape29(p.text[q.begin:i])
	if err != nil {
		return err.at(p.base + q.begin)
	}
	q.names = append(q.names, name)
	q.end, q.inside = i, false
	return nil
}

func (q *quotedNames) empty(i int) *syntaxError {
	return q.parser.invalid(i, "Found empty property at index "+q.parser.position(i))
}
