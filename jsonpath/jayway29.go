package jsonpath

// maxNesting is how deep parentheses, filters and function calls of an
// expression may be nested. Java's stack ends after some thousands.
const maxNesting = 1000

// compileJayway29 compiles an expression as Jayway 2.9 does.
func compileJayway29(expr string, o options) (*Path, *Error) {
	p, err := parseJayway29(expr, parser29{options: o})
	if err != nil {
		return nil, err.asError(expr, Jayway29)
	}
	return p, nil
}

// A parser29 reads an expression from left to right, as Jayway 2.9 does
// (PathCompiler).
type parser29 struct {
	reader29

	depth    int // of nesting
	options  options
	fromRoot bool
	steps    []step
}

// parseJayway29 compiles an expression that is part of a larger one, of which
// p knows the rest.
func parseJayway29(expr string, p parser29) (*Path, *syntaxError) {
	p.reader29 = newReader29(expr, p.base)
	p.trim()
	if first := p.char(0); first != '$' && first != '@' {
		p.reader29 = newReader29("$."+expr, p.base-len("$."))
		p.trim()
	}
	if p.text[p.last] == '.' {
		return nil, p.invalid(p.last, "Path must not end with a '.' or '..'")
	}
	return p.path(expr)
}

// path reads the whole text.
func (p *parser29) path(expr string) (*Path, *syntaxError) {
	if p.depth++; p.depth > maxNesting {
		return nil, tooNested(p.base)
	}
	if err := p.root(); err != nil {
		return nil, err
	}
	for !p.atTail() {
		if err := p.step(); err != nil {
			return nil, err
		}
	}
	return newPath29(expr, p.steps, p.fromRoot, p.options), nil
}

// root reads the $ or @ at the front, and what must follow it.
func (p *parser29) root() *syntaxError {
	for p.inBounds(p.at) && isBlank(p.text[p.at]) {
		p.at++
	}
	c := p.current()
	switch {
	case p.err != nil:
		return p.err
	case c != '$' && c != '@':
		return p.invalid(p.at, "Path must start with '$' or '@'")
	}
	p.fromRoot = c == '$'
	if p.atTail() {
		return nil
	}
	if p.at++; p.current() != '.' && p.current() != '[' {
		return p.invalid(p.at, "Illegal character at position "+p.position(p.at)+" expected '.' or '['")
	}
	return p.step()
}

// isBlank reports whether c is what Jayway takes for a blank in some places; in
// most only the space is one.
func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// step reads a step, with the dots before it.
func (p *parser29) step() *syntaxError {
	if p.current() == '.' {
		if err := p.dots(); err != nil {
			return err
		}
	}
	switch c := p.current(); {
	case p.err != nil:
		return p.err
	case c == '[':
		return p.bracket()
	case c == '*':
		p.add(p.at, step{kind: stepWildcard})
		p.at++
		return nil
	default:
		return p.name()
	}
}

// dots reads one dot, or two, which are a scan.
func (p *parser29) dots() *syntaxError {
	switch {
	case p.inBounds(p.at+1) && p.text[p.at+1] == '.':
		p.add(p.at, step{kind: stepScan})
		p.at += len("..")
	case !p.inBounds(p.at + 1):
		return p.invalid(p.at, "Path must not end with a '.")
	default:
		p.at++
	}
	if p.current() == '.' {
		return p.invalid(p.at, "Character '.' on position "+p.position(p.at)+" is not valid.")
	}
	return p.err
}

// noStep is the error where no step begins.
func (p *parser29) noStep() *syntaxError {
	return p.invalid(p.at, "Could not parse token starting at position "+p.position(p.at))
}

func (p *parser29) add(i int, s step) {
	s.offset = max(0, p.base+i) // the $. may be ours
	p.steps = append(p.steps, s)
}
