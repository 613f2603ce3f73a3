package javaregex

import "fmt"

// maxNesting bounds the depth of parentheses and brackets, where Java's stack
// would overflow.
const maxNesting = 1000

// A parser reads an expression as java.util.regex.Pattern does. After the
// first error the cursor stands at the end and the parser unwinds.
type parser struct {
	cursor
	pattern string
	groups  int            // capturing groups, the whole match included
	names   map[string]int // the numbers of named groups
	nesting int
	err     error
}

func (p *parser) parse() node {
	n := p.alternatives()
	switch {
	case p.err != nil:
	case p.pos == len(p.runes):
	case p.peek() == ')':
		p.fail("Unmatched closing ')'")
	default:
		p.fail("Unexpected internal error")
	}
	return n
}

// fail notes an error at the character before the cursor.
func (p *parser) fail(format string, args ...any) node {
	if p.err == nil {
		p.err = &SyntaxError{Description: fmt.Sprintf(format, args...), Index: p.pos - 1, Pattern: p.pattern}
	}
	p.flags &^= Comments
	p.pos = len(p.runes)
	return sequence{}
}

// unsupported notes that the expression uses something that is left out.
func (p *parser) unsupported(what string) node {
	if p.err == nil {
		p.err = fmt.Errorf("%w: %s in %q", ErrUnsupported, what, p.pattern)
	}
	return p.fail("")
}

// enter goes one level deeper; it fails when that is too deep.
func (p *parser) enter() bool {
	p.nesting++
	if p.nesting > maxNesting {
		p.unsupported("nesting this deep")
		return false
	}
	return true
}

func (p *parser) leave() { p.nesting-- }

func (p *parser) alternatives() node {
	first := p.sequence()
	if p.peek() != '|' {
		return first
	}
	branches := alternation{first}
	for p.err == nil && p.peek() == '|' {
		p.next()
		branches = append(branches, p.sequence())
	}
	return branches
}

func (p *parser) sequence() node {
	var s sequence
	for p.err == nil {
		r := p.peek()
		if r == '|' || r == ')' || r == 0 && p.end() {
			break
		}
		n, grouped := p.item(r)
		if n == nil {
			continue // flags only
		}
		if !grouped {
			n = p.quantified(n, false)
		}
		s = append(s, n)
	}
	if len(s) == 1 {
		return s[0]
	}
	return s
}

// item reads one part of a sequence. A group comes with its quantifier.
func (p *parser) item(r rune) (n node, grouped bool) {
	switch r {
	case '(':
		return p.group(), true
	case '[':
		return chars{p.bracket(true)}, false
	case '\\':
		return p.escaped(), false
	case '^':
		p.next()
		return p.caret(), false
	case '$':
		p.next()
		return p.dollar(), false
	case '.':
		p.next()
		return chars{p.dot()}, false
	case '?', '*', '+':
		p.next()
		return p.fail("Dangling meta character '%c'", r), false
	case '{':
		return sequence{}, false // a quantifier of nothing, or an error there
	default:
		p.next()
		return chars{foldCase(singleton(r), p.flags)}, false
	}
}

func (p *parser) caret() node {
	if p.has(Multiline) {
		return anchor{kind: lineStart, unix: p.has(UnixLines)}
	}
	return anchor{kind: textStart}
}

func (p *parser) dollar() node {
	if p.has(Multiline) {
		return anchor{kind: lineEnd, unix: p.has(UnixLines)}
	}
	return anchor{kind: finalLineEnd, unix: p.has(UnixLines)}
}

// lineTerminators end a line, unless only \n does.
var lineTerminators = setOf(runeRange{'\n', '\n'}, runeRange{'\r', '\r'}, runeRange{0x85, 0x85}, runeRange{0x2028, 0x2029})

func (p *parser) dot() runeSet {
	switch {
	case p.has(DotAll):
		return runeSet(nil).negate()
	case p.has(UnixLines):
		return singleton('\n').negate()
	default:
		return lineTerminators.negate()
	}
}
