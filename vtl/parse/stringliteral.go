package parse

import (
	"strings"

	"github.com/velmap/velmap/vtl/ast"
)

// initString resolves the text of a string literal, and parses it when it is a
// template (ASTStringLiteral.init).
func (p *parser) initString(n *ast.StringLiteral) {
	if n.Raw[0] == '\'' {
		n.Value = strings.ReplaceAll(n.Raw[1:len(n.Raw)-1], "''", "'")
		return
	}
	d := decoder{origin: ast.NewOrigin(p.file.Origin)}
	if at, ok := d.decode(n.Raw[1:len(n.Raw)-1], n.From+1); !ok {
		p.report(p.malformedEscape(at))
		return
	}
	n.Value = string(d.text)
	if strings.ContainsAny(n.Raw, "$#") {
		p.interpolate(n, d.origin)
	}
}

// interpolate parses the text of n as a template. The blank at its end lets a
// "$" or "#" stand there.
func (p *parser) interpolate(n *ast.StringLiteral, origin *ast.Origin) {
	text := n.Value
	n.LineComment = strings.Contains(text, "##")
	if !n.LineComment {
		text += " "
	}
	n.Interpolated = &ast.File{Name: p.file.Name, Source: text, Lines: p.file.Lines, Origin: origin}
	inner := newParser(p.language, n.Interpolated)
	inner.run()
	for _, err := range inner.errs {
		p.report(err)
	}
}
