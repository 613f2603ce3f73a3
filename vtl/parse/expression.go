package parse

import "github.com/velmap/velmap/vtl/ast"

// precedence tells how tight an operator binds, from 1 on; 0 is no operator.
func precedence(k kind) int {
	switch k {
	case kindOr:
		return 1
	case kindAnd:
		return 2
	case kindEq, kindNe:
		return 3
	case kindLt, kindLe, kindGt, kindGe:
		return 4
	case kindAdd, kindSub:
		return 5
	case kindMul, kindDiv, kindMod:
		return 6
	default:
		return 0
	}
}

// expression parses an expression.
func (p *parser) expression() (ast.Expr, error) { return p.binary(1) }

// binary parses operations whose operators bind at least as tight as tightness.
// All of them are left associative.
func (p *parser) binary(tightness int) (ast.Expr, error) {
	x, err := p.unary()
	if err != nil {
		return nil, err
	}
	for {
		op := p.peek(0)
		level := precedence(op.kind)
		if level < tightness || level == 0 {
			return x, nil
		}
		p.take()
		n := &ast.Binary{X: x, Op: ast.Op(op.kind - kindOr), OpText: p.piece()}
		if n.Y, err = p.binary(level + 1); err != nil {
			return nil, err
		}
		n.Loc = ast.Loc{From: x.Pos(), To: n.Y.End()}
		n.Wording = ast.Loc{From: op.to, To: p.last.to}
		x = n
	}
}

// unary parses an operand, negated or not, with the blanks around it.
func (p *parser) unary() (ast.Expr, error) {
	p.accept(kindBlank)
	switch p.peek(0).kind {
	case kindNot:
		return p.not()
	case kindLParen:
		return p.paren()
	default:
		return p.operandBehindBlanks()
	}
}

func (p *parser) not() (ast.Expr, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	n := &ast.Not{Lead: p.lead()}
	op := p.take()
	n.OpText = p.piece()
	x, err := p.unary()
	if err != nil {
		return nil, err
	}
	n.X = x
	n.Loc = ast.Loc{From: op.from, To: n.X.End()}
	n.Wording = ast.Loc{From: op.to, To: p.last.to}
	return n, nil
}

func (p *parser) paren() (ast.Expr, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	n := &ast.Paren{Lead: p.lead()}
	open := p.take()
	n.Open = p.piece()
	x, err := p.expression()
	if err != nil {
		return nil, err
	}
	n.X = x
	n.Wording = ast.Loc{From: open.to, To: p.last.to}
	if err := p.expect(kindRParen); err != nil {
		return nil, err
	}
	n.Close = p.piece()
	n.Loc = ast.Loc{From: open.from, To: p.last.to}
	p.accept(kindBlank)
	return n, nil
}
