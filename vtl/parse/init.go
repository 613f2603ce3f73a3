package parse

import "github.com/velmap/velmap/vtl/ast"

// initNode does for n what Velocity's init pass does (Node.init): it parses the
// templates in string literals, checks the arguments of directives and registers
// macros, the inner nodes first.
func (p *parser) initNode(n ast.Node) {
	before := len(p.errs)
	if before == maxErrors {
		return
	}
	for child := range ast.Children(n) {
		p.initNode(child)
	}
	if len(p.errs) > before {
		return
	}
	switch n := n.(type) {
	case *ast.StringLiteral:
		p.initString(n)
	case *ast.Integer:
		p.initNumber(n, n.Text)
	case *ast.Float:
		p.initNumber(n, n.Text)
	case *ast.MacroDef:
		p.register(n.Macro)
	case *ast.Foreach:
		p.needParentheses(&n.Call)
	case *ast.Define:
		if p.needParentheses(&n.Call) && len(n.Args) != 1 {
			p.report(p.argumentCount(&n.Call, 1, "exactly one argument, the variable"))
		}
	case *ast.Literal:
		if p.needParentheses(&n.Call) && len(n.Args) == 0 && len(n.Body.Nodes) == 0 {
			p.report(p.emptyLiteral(&n.Call))
		}
	case *ast.Evaluate:
		p.initEvaluate(n)
	case *ast.Stop:
		p.atMostOne(&n.Call)
	case *ast.Break:
		p.atMostOne(&n.Call)
	}
}

// initNumber refuses a number with a "#" in front: it is a token of its own, but
// java.lang.Integer and Double don't read it.
func (p *parser) initNumber(n ast.Node, text string) {
	if c := text[0]; c == '#' || c == '$' || c == '\\' {
		p.report(p.malformedNumber(n))
	}
}

// needParentheses reports whether c has parentheses; a block directive has no
// block without.
func (p *parser) needParentheses(c *ast.Call) bool {
	if c.Body == nil {
		p.report(p.missingParentheses(c))
	}
	return c.Body != nil
}

func (p *parser) initEvaluate(n *ast.Evaluate) {
	if len(n.Args) != 1 {
		p.report(p.argumentCount(&n.Call, 1, "exactly one argument"))
		return
	}
	switch n.Args[0].(type) {
	case *ast.StringLiteral, *ast.Reference:
	default:
		p.report(p.evaluateArgument(n.Args[0]))
	}
}

func (p *parser) atMostOne(c *ast.Call) {
	if len(c.Args) > 1 {
		p.report(p.argumentCount(c, 1, "one argument at most"))
	}
}
