package vtl

import (
	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/value"
)

// reference compiles a reference.
func (c *compiler) reference(n *ast.Reference) *reference {
	null := c.file.NullText(n)
	r := &reference{
		span:  c.at(n),
		slot:  c.symbols.slot(n.Root),
		steps: c.steps(n),
		form: form{
			escPrefix: n.EscPrefix, morePrefix: n.MorePrefix,
			null: null, nullSlot: c.parameterSlot(n, null), escaped: n.Escaped,
			prefixed: n.EscPrefix+n.MorePrefix != "",
		},
		emptyIfNull: c.options.dialect.unresolvedIsEmpty,
		holdsLoop:   n.Root == "foreach",
		runt:        n.Kind == ast.Runt,
		uncomputed:  !n.Computable,
	}
	if r.runt {
		r.null = n.Root
	}
	return r
}

// parameterSlot returns the slot of the macro parameter in whose place the
// caller's text is printed when it is null, or -1: only a bare $name is taken
// for a parameter.
func (c *compiler) parameterSlot(n *ast.Reference, null string) int {
	if len(n.Tail) > 0 || len(null) < 2 || null[0] != '$' || null[1] == '{' {
		return -1
	}
	return c.symbols.slot(null[1:])
}

// printed compiles a reference as a statement.
func (c *compiler) printed(n *ast.Reference) node {
	r := c.reference(n)
	if p, ok := c.loopProperty(n, r); ok {
		return p
	}
	if short, ok := r.short(); ok {
		return short
	}
	if call, ok := r.printedCall(); ok {
		return call
	}
	return r
}

// operand compiles a reference as an expression.
func (c *compiler) operand(n *ast.Reference) expression {
	r := c.reference(n)
	if p, ok := c.loopProperty(n, r); ok {
		return p
	}
	if bare, ok := r.bare(); ok {
		return bare
	}
	if keyed, ok := r.keyed(); ok {
		return keyed
	}
	return r
}

func (c *compiler) steps(n *ast.Reference) []step {
	if len(n.Tail) == 0 {
		return nil
	}
	steps := make([]step, len(n.Tail))
	for i, t := range n.Tail {
		switch t := t.(type) {
		case *ast.Property:
			steps[i] = &property{c.at(t), value.NewProperty(t.Name)}
		case *ast.Method:
			steps[i] = c.method(t)
		case *ast.Index:
			steps[i] = &index{c.at(t), c.expression(t.Arg)}
		}
	}
	return steps
}

func (c *compiler) method(n *ast.Method) step {
	m := &method{c.at(n), value.NewMethod(n.Name), c.expressions(n.Args)}
	if n.Name == "get" && len(m.args) == 1 {
		return &lookup{m, m.args[0]}
	}
	return m
}

func (c *compiler) expressions(nodes []ast.Expr) []expression {
	compiled := make([]expression, len(nodes))
	for i, n := range nodes {
		compiled[i] = c.expression(n)
	}
	return compiled
}
