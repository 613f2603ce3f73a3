package parse

import (
	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
)

// Parse parses a template; name is used in messages.
//
// The error is a diag.List, in the order of the source. Its first error is the
// one that Velocity would report; others follow where parsing can go on. All
// match diag.ErrSyntax, but nesting that is too deep matches diag.ErrLimit.
func Parse(name, src string, opts ...Option) (*ast.File, error) {
	lines := diag.NewLineIndex(src)
	if err := checkEncoding(name, lines); err != nil {
		return nil, diag.List{err}
	}
	f := &ast.File{Name: name, Source: src, Lines: lines}
	p := newParser(newLanguage(newConfig(opts)), f)
	if p.run(); len(p.errs) > 0 {
		return nil, p.errs
	}
	return f, nil
}

// maxErrors is how many errors are reported at most.
const maxErrors = 10

// parser parses one file.
type parser struct {
	*language
	file *ast.File
	lex  *lexer
	errs diag.List

	ahead []token // tokens read but not consumed
	last  token   // consumed last
	index int     // of last, in file.Tokens
	at    int     // the source before is kept in nodes already
	depth int
	where place // what is being parsed, for messages
}

func newParser(l *language, f *ast.File) *parser {
	f.Tokens = ast.NewTokens(f.Source)
	return &parser{language: l, file: f, lex: newLexer(f.Source)}
}

// run does both passes.
func (p *parser) run() {
	p.template()
	if len(p.errs) == 0 {
		p.initNode(p.file.Body)
	}
}

func (p *parser) template() {
	p.file.Body = &ast.Block{}
	for {
		p.statements(p.file.Body)
		if p.peek(0).kind == kindEOF {
			break
		}
		p.reportStray()
		p.take()
	}
	p.file.Rest = p.file.Source[p.at:]
}

// peek returns the token i places ahead without consuming it. Tokens are read as
// late as possible: the parser changes the lexer's state at some places.
func (p *parser) peek(i int) token {
	for len(p.ahead) <= i {
		p.ahead = append(p.ahead, p.lex.next())
	}
	return p.ahead[i]
}

// is reports whether the next token is of kind k.
func (p *parser) is(k kind) bool { return p.peek(0).kind == k }

// take consumes the next token.
func (p *parser) take() token {
	p.last = p.peek(0)
	p.ahead = p.ahead[:copy(p.ahead, p.ahead[1:])]
	t := p.last
	p.index = p.file.Tokens.Add(t.from, t.to)
	image := p.image(t)
	switch {
	case t.kind == kindBlockComment:
		p.file.Tokens.Reword(p.index, image, "")
	case t.side != "" || len(image) < t.to-t.from:
		p.file.Tokens.Reword(p.index, image, t.side+image)
	}
	return t
}

// expect consumes a token of kind k; another is an error.
func (p *parser) expect(k kind) error {
	if !p.is(k) {
		return p.unexpected()
	}
	p.take()
	return nil
}

// accept consumes the next token if it is of kind k.
func (p *parser) accept(k kind) bool {
	if !p.is(k) {
		return false
	}
	p.take()
	return true
}

// text returns the source of t.
func (p *parser) text(t token) string { return p.file.Source[t.from:t.to] }

// image returns what Velocity takes t for: its source, but for a dot, which
// forgets the "$" that it may follow.
func (p *parser) image(t token) string {
	if t.kind == kindDot {
		return "."
	}
	return p.text(t)
}

// piece returns the source up to the end of the token consumed last, as far as
// no node has it.
func (p *parser) piece() string {
	s := p.file.Source[p.at:p.last.to]
	p.at = p.last.to
	return s
}

// lead returns the source up to the next token, as far as no node has it.
func (p *parser) lead() ast.Lead {
	from := p.peek(0).from
	s := p.file.Source[p.at:from]
	p.at = from
	return ast.Lead{Before: s}
}

// enter counts a level of nesting, which leave ends.
func (p *parser) enter() error {
	if p.depth >= p.maxDepth {
		return p.tooDeep()
	}
	p.depth++
	return nil
}

func (p *parser) leave() { p.depth-- }
