package parse

import (
	"strings"

	"github.com/velmap/velmap/vtl/ast"
)

// call parses a directive other than #if and #set, or the call of a macro.
func (p *parser) call() (ast.Node, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	open := p.take()
	c := ast.Call{Loc: loc(open), Name: p.callName(open)}
	f := p.directive(c.Name)
	if f == unknown && strings.HasPrefix(c.Name, "@") {
		f = block
	}
	p.lex.state = stateDirective
	if !p.parenthesisFollows() {
		p.lex.pop()
		c.Open = p.piece()
		return p.bare(c, open)
	}
	before := len(p.errs)
	if err := p.header(&c); err != nil {
		if f != block {
			return nil, err
		}
		p.recover(err)
	}
	if f == block {
		if err := p.body(&c, open, before); err != nil {
			return nil, err
		}
	}
	c.To = p.last.to
	return p.node(c), nil
}

// body parses the block of a directive and its #end. If there were only before
// errors until now, it checks that a macro has a name.
func (p *parser) body(c *ast.Call, open token, before int) (err error) {
	c.Body = &ast.Block{}
	p.statements(c.Body)
	if c.Tail, err = p.end(open); err != nil {
		return err
	}
	if c.Name == "macro" && len(c.Args) == 0 && before == len(p.errs) {
		return p.missingMacroName(open)
	}
	return nil
}

// callName returns the name of a call: its token less "#", and less the braces.
func (p *parser) callName(t token) string {
	image := p.text(t)
	if t.kind == kindBracedWord {
		return image[2 : len(image)-1]
	}
	return image[1:]
}

// parenthesisFollows looks beyond white space at the source behind the token
// consumed last.
func (p *parser) parenthesisFollows() bool {
	i := p.lex.while(p.lex.pos, func(c byte) bool { return isBlank(c) || isLineEnd(c) })
	return p.lex.at(i) == '('
}

// header parses the parentheses of a call; the first is known to be there.
func (p *parser) header(c *ast.Call) error {
	defer p.within(place{argumentsOfCall, c.Name})()
	p.accept(kindBlank)
	p.take() // the parenthesis
	c.Open = p.piece()
	for p.argumentFollows() {
		n, err := p.argument()
		if err != nil {
			return err
		}
		if err := p.checkArgument(c, n); err != nil {
			return err
		}
		c.Args = append(c.Args, n)
	}
	p.accept(kindBlank)
	p.take() // the parenthesis
	c.Close = p.piece()
	return nil
}

// argumentFollows reports whether the argument list goes on, and consumes what
// separates arguments if it does.
func (p *parser) argumentFollows() bool {
	i := 0
	if p.is(kindBlank) {
		i++
	}
	if p.peek(i).kind == kindRParen {
		return false
	}
	if i > 0 {
		p.take()
	}
	if p.accept(kindComma) {
		p.accept(kindBlank)
	}
	return true
}

func (p *parser) argument() (ast.Expr, error) {
	if !p.is(kindWord) {
		return p.value()
	}
	n := &ast.Word{Loc: loc(p.peek(0)), Lead: p.lead()}
	p.take()
	n.Text = p.piece()
	return n, nil
}

// checkArgument refuses bare words where they mean nothing, and a macro's name
// that is none.
func (p *parser) checkArgument(c *ast.Call, n ast.Expr) error {
	position := len(c.Args)
	if _, isWord := n.(*ast.Word); !isWord {
		if c.Name == "macro" && position == 0 {
			return p.macroName(n)
		}
		return nil
	}
	var allowed bool
	switch {
	case c.Name == "macro":
		allowed = position == 0
	case c.Name == "foreach":
		allowed = position == 1
	case p.directive(c.Name) == unknown:
		allowed = strings.HasPrefix(c.Name, "@") || !p.isMacro(c.Name)
	}
	if !allowed {
		return p.bareWord(c, n)
	}
	return nil
}
