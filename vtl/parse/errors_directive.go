package parse

import (
	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
)

func (p *parser) missingMacroName(open token) *diag.Error {
	return p.errorAt(open.from, open.to, "macro-name", "#macro needs the name of the macro", "write #macro(name $argument)")
}

func (p *parser) macroName(n ast.Expr) *diag.Error {
	return p.errorAtNode(n, "macro-name", "the name of a macro is a bare word", "write it without quotes, $ or braces")
}

func (p *parser) bareWord(c *ast.Call, n ast.Expr) *diag.Error {
	return p.errorAtNode(n, "bare-word", "a bare word is no argument of #"+c.Name, "put a string in quotes, or a $ in front of a variable")
}

func (p *parser) missingParentheses(c *ast.Call) *diag.Error {
	return p.errorAtNode(c, "missing-parentheses", "#"+c.Name+" without parentheses", "")
}

// argumentCount returns an error about the first argument too many, or about
// the whole directive when there are too few.
func (p *parser) argumentCount(c *ast.Call, most int, wanted string) *diag.Error {
	message := "#" + c.Name + " takes " + wanted
	if len(c.Args) > most {
		return p.errorAtNode(c.Args[most], "argument-count", message, "")
	}
	return p.errorAt(c.From, c.From+len("#")+len(c.Name), "argument-count", message, "")
}

func (p *parser) evaluateArgument(n ast.Expr) *diag.Error {
	return p.errorAtNode(n, "evaluate-argument", "#evaluate takes a string or a reference", "")
}

func (p *parser) emptyLiteral(c *ast.Call) *diag.Error {
	return p.errorAt(c.From, c.From+len("#literal"), "empty-literal", "#literal without content", "")
}

func (p *parser) malformedNumber(n ast.Node) *diag.Error {
	return p.errorAtNode(n, "malformed-number", "a number with text in front", "")
}

func (p *parser) malformedEscape(at int) *diag.Error {
	return p.errorAt(at, at+len(`\u`), "malformed-escape", `\u without four hexadecimal digits`,
		`in double quotes a backslash and "u" start an escape; single quotes keep them`)
}
