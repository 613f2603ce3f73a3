package parse

import (
	"strings"

	"github.com/velmap/velmap/vtl/ast"
)

func (p *parser) setStatement() (ast.Node, error) {
	defer p.within(place{what: "#set"})()
	n := &ast.Set{}
	t := p.take()
	n.From = t.from + strings.IndexByte(p.text(t), '#')
	n.Open = p.piece()
	p.accept(kindBlank)
	if !p.is(kindIdent) && !p.is(kindLCurly) {
		return nil, p.unexpected()
	}
	var err error
	if n.Target, err = p.reference(); err != nil {
		return nil, err
	}
	p.accept(kindBlank)
	if err = p.expect(kindAssign); err != nil {
		return nil, err
	}
	n.Assign = p.piece()
	if n.Value, err = p.expression(); err != nil {
		return nil, err
	}
	if err = p.expect(kindRParen); err != nil {
		return nil, err
	}
	p.lex.inSet = false
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}

func (p *parser) ifStatement() (ast.Node, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	n := &ast.If{}
	open := p.peek(0)
	n.From = open.from
	for p.is(kindIf) && len(n.Branches) == 0 || p.is(kindElseIf) && n.Else == nil {
		n.Branches = append(n.Branches, p.branch())
	}
	if p.is(kindElse) {
		n.Else = p.elseBranch()
	}
	var err error
	if n.Close, err = p.end(open); err != nil {
		return nil, err
	}
	n.To = p.last.to
	return n, nil
}

// branch parses a condition and its block; if the condition can't be parsed, it
// notes the error and goes on with the block.
func (p *parser) branch() *ast.Branch {
	n := &ast.Branch{Body: &ast.Block{}}
	n.From = p.peek(0).from
	if err := p.condition(n); err != nil {
		p.recover(err)
	}
	p.statements(n.Body)
	n.To = p.last.to
	return n
}

func (p *parser) condition(n *ast.Branch) error {
	defer p.within(place{"the condition of ", strings.TrimLeft(p.text(p.take()), `$!\`)})()
	p.accept(kindBlank)
	if err := p.expect(kindLParen); err != nil {
		return err
	}
	n.Open = p.piece()
	var err error
	if n.Cond, err = p.expression(); err != nil {
		return err
	}
	if err := p.expect(kindRParen); err != nil {
		return err
	}
	n.Close = p.piece()
	return nil
}

func (p *parser) elseBranch() *ast.Else {
	n := &ast.Else{Body: &ast.Block{}}
	n.From = p.take().from
	n.Open = p.piece()
	p.statements(n.Body)
	n.To = p.last.to
	return n
}

// end consumes the #end of the block that open started, and returns its source.
func (p *parser) end(open token) (string, error) {
	for !p.is(kindEnd) {
		if p.is(kindEOF) {
			return "", p.unclosed(open)
		}
		// An #else that does not belong here: go on behind it.
		p.reportStray()
		p.take()
		p.statements(&ast.Block{})
	}
	p.take()
	return p.piece(), nil
}
