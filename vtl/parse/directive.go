package parse

import (
	"strings"

	"github.com/velmap/velmap/vtl/ast"
)

// bare completes a call without parentheses.
func (p *parser) bare(c ast.Call, open token) (ast.Node, error) {
	unknownName := p.directive(c.Name) == unknown
	switch {
	case c.Name == "macro" && !unknownName:
		return nil, p.missingMacroName(open)
	case strings.HasPrefix(c.Name, "@") && unknownName:
		return &ast.Text{Loc: c.Loc, Raw: c.Open, Value: "#" + c.Name}, nil
	default:
		return p.node(c), nil
	}
}

// node returns the node of a directive, or of the call of a macro.
func (p *parser) node(c ast.Call) ast.Node {
	if p.directive(c.Name) == unknown {
		if c.Body != nil {
			c.Name = c.Name[len("@"):]
		}
		return &ast.MacroCall{Call: c}
	}
	switch c.Name {
	case "break":
		return &ast.Break{Call: c}
	case "define":
		return &ast.Define{Call: c, Var: p.variable(c)}
	case "evaluate":
		return &ast.Evaluate{Call: c}
	case "foreach":
		return &ast.Foreach{Call: c, Var: p.loopVariable(c)}
	case "include":
		return &ast.Include{Call: c}
	case "literal":
		return &ast.Literal{Call: c}
	case "macro":
		return p.macro(c)
	case "parse":
		return &ast.Parse{Call: c}
	default:
		return &ast.Stop{Call: c}
	}
}

func (p *parser) macro(c ast.Call) ast.Node {
	n := &ast.MacroDef{Call: c}
	if len(c.Args) > 0 {
		n.Macro = p.firstToken(c.Args[0])
		for _, arg := range c.Args[1:] {
			n.Params = append(n.Params, strings.TrimPrefix(p.firstToken(arg), "$"))
		}
	}
	p.defined[n.Macro] = true
	return n
}

// variable returns the name that #define gives its block: the first token of the
// argument less one character, "{" for ${x}.
func (p *parser) variable(c ast.Call) string {
	if len(c.Args) == 0 {
		return ""
	}
	return p.firstToken(c.Args[0])[1:]
}

// loopVariable differs from variable for references: #foreach understands braces.
func (p *parser) loopVariable(c ast.Call) string {
	if len(c.Args) > 0 {
		if r, ok := c.Args[0].(*ast.Reference); ok {
			return r.Root
		}
	}
	return p.variable(c)
}

// firstToken returns what the first token of n says.
func (p *parser) firstToken(n ast.Node) string { return p.file.Tokens.Image(n.Pos()) }
