package vtl

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/value"
)

// expression compiles an expression.
func (c *compiler) expression(n ast.Expr) expression {
	switch n := n.(type) {
	case *ast.Reference:
		return c.operand(n)
	case *ast.StringLiteral:
		return c.stringLiteral(n)
	case *ast.Integer:
		return c.constant(n, integer(n.Text))
	case *ast.Float:
		return c.constant(n, float(n.Text))
	case *ast.Bool:
		return &boolean{c.constant(n, value.Bool(n.Value))}
	case *ast.List:
		return &list{span: c.at(n), elements: c.expressions(n.Elems)}
	case *ast.Map:
		return c.mapLiteral(n)
	case *ast.Range:
		return &rangeLiteral{span: c.at(n), from: c.expression(n.Lo), to: c.expression(n.Hi)}
	case *ast.Paren:
		return c.expression(n.X)
	case *ast.Not:
		return &not{logic{c.at(n)}, c.expression(n.X)}
	case *ast.Binary:
		return c.binary(n)
	default: // a bare word is null
		return c.constant(n, value.Null)
	}
}

func (c *compiler) constant(n ast.Expr, v value.Value) *constant {
	return &constant{span: c.at(n), value: v}
}

// integer gives an integer literal its class: Integer, Long or BigInteger.
func integer(text string) value.Value {
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return value.Integral(i)
	}
	i, _ := new(big.Int).SetString(text, 10)
	return value.BigInteger(i)
}

// float reads a floating point literal, which overflows to infinity as Java's
// Double.valueOf does.
func float(text string) value.Value {
	f, _ := strconv.ParseFloat(text, 64)
	return value.Double(f)
}

func (c *compiler) mapLiteral(n *ast.Map) expression {
	m := &mapLiteral{span: c.at(n), keys: make([]expression, len(n.Entries)), values: make([]expression, len(n.Entries))}
	for i, e := range n.Entries {
		m.keys[i], m.values[i] = c.expression(e.Key), c.expression(e.Value)
	}
	return m
}

// stringLiteral compiles a string; one that is interpolated is a template in
// itself.
func (c *compiler) stringLiteral(n *ast.StringLiteral) expression {
	if n.Interpolated == nil {
		return c.constant(n, value.String(n.Value))
	}
	s := &interpolated{span: c.at(n), trimmed: !n.LineComment}
	outer := c.file
	c.file = n.Interpolated
	s.body = c.block(n.Interpolated.Body)
	c.file = outer
	if s.trimmed {
		s.body = s.body.trimBlank(&s.trimmed)
	}
	return s
}

// trimBlank takes the blank that the parser appended off the static text at
// the end, so that it need not be taken off each time.
func (b body) trimBlank(trimmed *bool) body {
	if len(b) == 0 {
		return b
	}
	last := &b[len(b)-1]
	if last.node != nil || !strings.HasSuffix(last.text, " ") {
		return b
	}
	*trimmed = false
	last.text = last.text[:len(last.text)-1]
	return b
}

func (c *compiler) binary(n *ast.Binary) expression {
	o := operands{c.expression(n.X), c.expression(n.Y)}
	at := c.at(n)
	switch n.Op {
	case ast.And:
		return &and{logic{at}, o}
	case ast.Or:
		return &or{logic{at}, o}
	case ast.Eq:
		return &equality{logic{at}, o, true}
	case ast.Ne:
		return &equality{logic{at}, o, false}
	case ast.Lt:
		return &comparison{logic{at}, o, less}
	case ast.Le:
		return &comparison{logic{at}, o, lessOrEqual}
	case ast.Gt:
		return &comparison{logic{at}, o, greater}
	case ast.Ge:
		return &comparison{logic{at}, o, greaterOrEqual}
	case ast.Add:
		return &addition{
			calculation: calculation{span: at, operands: o, operate: value.Add},
			leftText:    c.file.Literal(n.X), rightText: c.file.Literal(n.Y),
		}
	case ast.Sub:
		return &calculation{span: at, operands: o, operate: value.Subtract}
	case ast.Mul:
		return &calculation{span: at, operands: o, operate: value.Multiply}
	case ast.Div:
		return &calculation{span: at, operands: o, operate: value.Divide}
	default:
		return &calculation{span: at, operands: o, operate: value.Modulo}
	}
}
