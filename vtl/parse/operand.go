package parse

import "github.com/velmap/velmap/vtl/ast"

// operandList parses operands with commas between them and appends them to list.
func (p *parser) operandList(list []ast.Expr) ([]ast.Expr, error) {
	for {
		n, err := p.operand()
		if err != nil {
			return nil, err
		}
		list = append(list, n)
		if !p.accept(kindComma) {
			return list, nil
		}
	}
}

// operand parses a literal or reference with the blanks around it, one token of
// them at most on each side.
func (p *parser) operand() (ast.Expr, error) {
	p.accept(kindBlank)
	return p.operandBehindBlanks()
}

// operandBehindBlanks parses a literal or reference and blanks, which are left
// to the piece of source that follows.
func (p *parser) operandBehindBlanks() (ast.Expr, error) {
	n, err := p.value()
	if err != nil {
		return nil, err
	}
	p.accept(kindBlank)
	return n, nil
}

// value parses a literal or reference.
func (p *parser) value() (ast.Expr, error) {
	switch p.peek(0).kind {
	case kindIdent, kindLCurly:
		return p.reference()
	case kindLBracket:
		return p.listOrRange()
	case kindLBrace:
		return p.mapLiteral()
	default:
		return p.constant()
	}
}

func (p *parser) constant() (ast.Expr, error) {
	t := p.peek(0)
	lead := p.lead()
	switch t.kind {
	case kindString:
		p.take()
		return &ast.StringLiteral{Loc: loc(t), Lead: lead, Raw: p.piece()}, nil
	case kindInteger:
		p.take()
		return &ast.Integer{Loc: loc(t), Lead: lead, Text: p.piece()}, nil
	case kindFloat:
		p.take()
		return &ast.Float{Loc: loc(t), Lead: lead, Text: p.piece()}, nil
	case kindTrue, kindFalse:
		p.take()
		return &ast.Bool{Loc: loc(t), Lead: lead, Text: p.piece(), Value: t.kind == kindTrue}, nil
	default:
		return nil, p.unexpected()
	}
}

// rangeEnd are the kinds that the ends of a range start with.
var rangeEnd = setOf(kindInteger, kindIdent, kindLCurly)

// listOrRange parses [a, b] or [from..to]: the two dots tell, behind a first
// element that can be an end of a range.
func (p *parser) listOrRange() (ast.Expr, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	defer p.within(place{what: aList})()
	n := &ast.List{Lead: p.lead()}
	n.From = p.take().from
	p.piece()
	if argumentStart.has(p.peek(0).kind) {
		p.accept(kindBlank)
		canBeRange := rangeEnd.has(p.peek(0).kind)
		first, err := p.operandBehindBlanks()
		if err != nil {
			return nil, err
		}
		if canBeRange && p.is(kindDots) {
			return p.rangeLiteral(n, first)
		}
		n.Elems = append(n.Elems, first)
		if p.accept(kindComma) {
			if n.Elems, err = p.operandList(n.Elems); err != nil {
				return nil, err
			}
		}
	}
	if err := p.expect(kindRBracket); err != nil {
		return nil, err
	}
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}

// rangeLiteral parses from the dots on what turned out to be no list.
func (p *parser) rangeLiteral(list *ast.List, lo ast.Expr) (ast.Expr, error) {
	defer p.within(place{what: "a range"})()
	n := &ast.Range{Loc: list.Loc, Lead: list.Lead, Lo: lo}
	p.take()
	n.Dots = p.piece()
	p.accept(kindBlank)
	if !rangeEnd.has(p.peek(0).kind) {
		return nil, p.unexpected()
	}
	hi, err := p.operandBehindBlanks()
	if err != nil {
		return nil, err
	}
	n.Hi = hi
	if err := p.expect(kindRBracket); err != nil {
		return nil, err
	}
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}

func (p *parser) mapLiteral() (ast.Expr, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	n := &ast.Map{Lead: p.lead()}
	defer p.within(place{what: "a map"})()
	n.From = p.take().from
	p.piece()
	p.accept(kindBlank)
	for !p.is(kindRBrace) && !p.is(kindRCurly) {
		if len(n.Entries) > 0 {
			if err := p.expect(kindComma); err != nil {
				return nil, err
			}
			p.accept(kindBlank)
		}
		e, err := p.entry()
		if err != nil {
			return nil, err
		}
		n.Entries = append(n.Entries, e)
	}
	p.take() // a "}" behind a reference is another kind of token
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}

// entry parses a key and a value from behind the blanks in front of the key.
func (p *parser) entry() (e ast.Entry, err error) {
	if e.Key, err = p.operandBehindBlanks(); err != nil {
		return e, err
	}
	if err = p.expect(kindColon); err != nil {
		return e, err
	}
	e.Colon = p.piece()
	e.Value, err = p.operand()
	return e, err
}
