package jsonpath

import "unicode/utf8"

// arguments reads the arguments of a call up to the parenthesis that closes it
// (Jayway 2.9, PathCompiler.parseFunctionParameters). An argument begins with
// the first character that a JSON object, text or number or a path begins
// with; what stands before is left out.
func (p *parser29) arguments(name string) ([]argument, *syntaxError) {
	r := argumentReader{parser: p, parentheses: 1}
	for p.inBounds(p.at) && !r.closed {
		c, size := utf8.DecodeRuneInString(p.text[p.at:])
		text := p.text[p.at : p.at+size]
		p.at += size
		if err := r.take(c, text); err != nil {
			return nil, err
		}
	}
	if r.braces != 0 || r.parentheses != 0 || r.brackets != 0 {
		return nil, p.notClosed(name, p.at)
	}
	return r.arguments, nil
}

// An argumentReader reads arguments character by character.
type argumentReader struct {
	parser    *parser29
	arguments []argument
	kind      argumentKind // of the argument that is being read
	text      []byte
	begin     int
	prior     rune
	closed    bool

	parentheses, brackets, braces, quotes int
}

type argumentKind uint8

const (
	argumentNone argumentKind = iota
	argumentJSON
	argumentPath
)

func (r *argumentReader) take(c rune, text string) *syntaxError {
	if r.kind == argumentNone {
		if c < utf8.RuneSelf && isBlank(byte(c)) {
			return nil
		}
		r.kind, r.begin = kindOfArgument(c), r.parser.at-len(text)
	}
	if err := r.count(c); err != nil {
		return err
	}
	if c == ')' || c == ',' {
		if err := r.delimit(c); err != nil {
			return err
		}
	}
	apart := c == ',' && r.braces == 0 && r.brackets == 0 && r.parentheses == 1
	if r.kind != argumentNone && !apart {
		r.text = append(r.text, text...)
	}
	r.prior = c
	return nil
}

func kindOfArgument(c rune) argumentKind {
	switch {
	case c == '{' || c == '"' || c == '-' || isDigit(c):
		return argumentJSON
	case c == '$' || c == '@':
		return argumentPath
	default:
		return argumentNone
	}
}

// count keeps count of what is open.
func (r *argumentReader) count(c rune) *syntaxError {
	p := r.parser
	switch c {
	case '"':
		if r.prior != '\\' && r.quotes > 0 {
			r.quotes--
		} else {
			r.quotes++
		}
	case '(':
		r.parentheses++
	case '[':
		r.brackets++
	case '{':
		r.braces++
	case ']':
		if r.brackets == 0 {
			return p.invalid(p.at-1, "Unexpected close bracket ']' at character position: "+p.position(p.at))
		}
		r.brackets--
	case '}':
		if r.braces == 0 {
			return p.invalid(p.at-1, "Unexpected close brace '}' at character position: "+p.position(p.at))
		}
		r.braces--
	}
	return nil
}

// delimit ends an argument at a parenthesis or a comma, unless it is part of
// one.
func (r *argumentReader) delimit(c rune) *syntaxError {
	if c == ')' {
		if r.parentheses--; r.parentheses < 0 || r.prior == '(' {
			r.text = append(r.text, ')')
		}
	}
	ends := r.parentheses == 0 && c == ')' || r.parentheses == 1
	if r.quotes != 0 || r.braces != 0 || r.brackets != 0 || !ends {
		return nil
	}
	r.closed = r.parentheses == 0
	if r.kind == argumentNone {
		return nil
	}
	a, err := r.argument()
	r.arguments = append(r.arguments, a)
	r.text, r.kind = r.text[:0], argumentNone
	return err
}

// argument returns the argument that has been read.
func (r *argumentReader) argument() (argument, *syntaxError) {
	text := string(r.text)
	if r.kind == argumentJSON {
		return argument{json: text}, nil
	}
	outer := r.parser
	p := parser29{
		reader29: newReader29(text, outer.base+r.begin), depth: outer.depth, options: outer.options,
	}
	path, err := p.path(text)
	if err != nil {
		return argument{}, err
	}
	return newArgument(path), nil
}
