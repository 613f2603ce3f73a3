package vtl

import (
	"github.com/velmap/velmap/vtl/ast"
)

// statement compiles a node that does something; nil for one that does not.
func (c *compiler) statement(n ast.Node) node {
	switch n := n.(type) {
	case *ast.Reference:
		return c.printed(n)
	case *ast.Set:
		return c.set(n)
	case *ast.If:
		return c.conditional(n)
	case *ast.Foreach:
		return c.foreach(n)
	case *ast.MacroDef:
		c.define(n)
		return nil
	case *ast.MacroCall:
		return c.macroCall(n)
	case *ast.Define:
		return &define{span: c.at(n), slot: c.symbols.slot(n.Var), name: n.Var, body: c.block(n.Body)}
	default:
		return c.lineDirective(n)
	}
}

// lineDirective compiles a directive without a body.
func (c *compiler) lineDirective(n ast.Node) node {
	switch n := n.(type) {
	case *ast.Evaluate:
		c.nameLoops()
		return &evaluate{span: c.at(n), source: c.expression(n.Args[0])}
	case *ast.Include:
		return &include{span: c.at(n), names: c.resourceNames(n.Args)}
	case *ast.Parse:
		c.nameLoops()
		return &parsed{span: c.at(n), name: c.firstArgument(n.Args)}
	case *ast.Stop:
		return &stop{message: c.firstArgument(n.Args)}
	case *ast.Break:
		return c.breakTo(n)
	default:
		return nil
	}
}

// The variables that loops set beside $foreach.
const (
	countName   = "velocityCount"
	hasNextName = "velocityHasNext"
)

// nameLoops gives the variables of loops their slots, for what is compiled at
// run time and may read them.
func (c *compiler) nameLoops() {
	for _, name := range [...]string{"foreach", countName, hasNextName} {
		c.symbols.slot(name)
	}
}

func (c *compiler) set(n *ast.Set) node {
	right := c.expression(n.Value)
	if len(n.Target.Tail) == 0 {
		return &set{span: c.at(n), slot: c.symbols.slot(n.Target.Key), right: right}
	}
	steps := c.steps(n.Target)
	last := len(steps) - 1
	target := &setMember{span: c.at(n), slot: c.symbols.slot(n.Target.Root), steps: steps[:last], right: right}
	switch t := n.Target.Tail[last].(type) {
	case *ast.Property:
		target.last = propertyName{c.at(t), t.Name}
	case *ast.Method:
		target.last = propertyName{c.at(t), t.Name}
	case *ast.Index:
		target.last = &index{c.at(t), c.expression(t.Arg)}
	}
	return target
}

func (c *compiler) conditional(n *ast.If) node {
	compiled := &conditional{branches: make([]branch, len(n.Branches))}
	for i, b := range n.Branches {
		compiled.branches[i] = branch{c.expression(b.Cond), c.block(b.Body)}
	}
	if n.Else != nil {
		compiled.otherwise = c.block(n.Else.Body)
	}
	return compiled
}

// foreach compiles a loop by the places of its arguments, as Velocity does:
// the first is the variable, the third the list, and a fourth takes the place
// of the body.
func (c *compiler) foreach(n *ast.Foreach) node {
	b := c.block(n.Body)
	args := make([]expression, len(n.Args))
	for i, a := range n.Args {
		args[i] = c.expression(a)
	}
	switch len(args) {
	case 0, 1:
		return &incomplete{c.at(n), "#foreach needs a variable, a word and a list"}
	case 2: // the body stands in the place of the list
		return nil
	case 3:
	default:
		b = c.renderedArgument(n.Args[3])
	}
	return &foreach{
		span: c.at(n), item: c.symbols.slot(n.Var), source: sourceOf(args[2]), body: b,
		loopSlots: loopSlots{
			loop: c.symbols.slot("foreach"), count: c.symbols.loopSlot(countName), hasNext: c.symbols.loopSlot(hasNextName),
		},
	}
}

// renderedArgument compiles an argument that is rendered in the place of a
// block: a reference prints, a container prints the references in it.
func (c *compiler) renderedArgument(e ast.Expr) body {
	switch e := e.(type) {
	case *ast.Reference:
		return body{{node: c.printed(e)}}
	case *ast.List:
		var b body
		for _, element := range e.Elems {
			b = append(b, c.renderedArgument(element)...)
		}
		return b
	case *ast.Map:
		var b body
		for _, entry := range e.Entries {
			b = append(append(b, c.renderedArgument(entry.Key)...), c.renderedArgument(entry.Value)...)
		}
		return b
	case *ast.Range:
		return append(c.renderedArgument(e.Lo), c.renderedArgument(e.Hi)...)
	default:
		return nil
	}
}

func (c *compiler) firstArgument(args []ast.Expr) expression {
	if len(args) == 0 {
		return nil
	}
	return c.expression(args[0])
}

func (c *compiler) breakTo(n *ast.Break) node {
	if len(n.Args) == 0 {
		return &breakNearest{}
	}
	return &breakScope{span: c.at(n), scope: c.expression(n.Args[0]), text: c.file.Literal(n.Args[0])}
}

// resourceNames compiles the arguments of #include, which must be string
// literals or references.
func (c *compiler) resourceNames(args []ast.Expr) []resourceName {
	names := make([]resourceName, len(args))
	for i, a := range args {
		names[i].expression = c.expression(a)
		switch a.(type) {
		case *ast.StringLiteral, *ast.Reference:
			names[i].valid = true
		}
	}
	return names
}
