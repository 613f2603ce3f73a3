package vtl

import (
	"fmt"
	"strings"

	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/parse"
	"github.com/velmap/velmap/vtl/value"
)

// compiler turns the tree of one unit into nodes. The symbols and macros may be
// shared with what was compiled before.
type compiler struct {
	options *options
	symbols *symbols
	macros  map[string]*macro // where definitions go; nil: nowhere
	unit    *unit
	file    *ast.File // the unit's, or that of a string literal in it
	calls   []*macroCall
}

// compile compiles a template together with the macro libraries.
func (o *options) compile(name, source string) (*program, error) {
	p := &program{options: o, symbols: newSymbols(), macros: map[string]*macro{}}
	for _, l := range o.libraries {
		if _, _, err := o.compileUnit(p.symbols, p.macros, l.name, l.source, true); err != nil {
			return nil, err
		}
	}
	u, b, err := o.compileUnit(p.symbols, p.macros, name, source, o.dialect.inlineMacros)
	if err != nil {
		return nil, err
	}
	p.unit, p.body = u, b
	for _, name := range p.symbols.names {
		p.members = append(p.members, value.NewProperty(name))
	}
	return p, nil
}

// compileUnit parses and compiles one source. Its macros are added to those
// given, but for names that are taken already; without inlineMacros they are
// dropped.
func (o *options) compileUnit(y *symbols, macros map[string]*macro, name, source string, inlineMacros bool) (*unit, body, error) {
	f, err := o.parseTree(name, source, macros, inlineMacros)
	if err != nil {
		return nil, nil, err
	}
	c := &compiler{options: o, symbols: y, unit: &unit{f.Name, f.Lines}, file: f}
	if inlineMacros {
		c.macros = macros
	}
	b := c.block(f.Body)
	for _, call := range c.calls {
		call.macro = macros[call.name]
	}
	return c.unit, b, nil
}

// parseTree parses a source within the limits.
func (o *options) parseTree(name, source string, macros map[string]*macro, inlineMacros bool) (*ast.File, error) {
	if len(source) > o.limits.TemplateBytes {
		lines := diag.NewLineIndex(source)
		return nil, &diag.Error{
			Stage: diag.Limit, Name: name, Span: lines.Span(o.limits.TemplateBytes, len(source)), Code: "template-size",
			Message: fmt.Sprintf("the template has %d bytes, more than %d", len(source), o.limits.TemplateBytes),
			Source:  source,
		}
	}
	opts := []parse.Option{
		parse.WithMaxDepth(o.limits.Nesting),
		parse.WithInlineMacros(inlineMacros),
		parse.WithMacros(func(name string) bool { return macros[name] != nil }),
	}
	if !o.dialect.evaluate {
		opts = append(opts, parse.WithoutDirectives("evaluate"))
	}
	return parse.Parse(name, source, opts...)
}

// at returns the place of a node in the source of the unit.
func (c *compiler) at(n ast.Node) span {
	return span{int32(c.file.Origin.Offset(n.Pos())), int32(c.file.Origin.Offset(n.End()))}
}

// block compiles statements.
func (c *compiler) block(b *ast.Block) body {
	if b == nil {
		return nil
	}
	var compiled body
	var static strings.Builder
	for _, n := range b.Nodes {
		if t, ok := c.staticText(n); ok {
			static.WriteString(t)
		} else if s := c.statement(n); s != nil {
			compiled = append(compiled, segment{static.String(), s})
			static.Reset()
		}
	}
	if static.Len() > 0 {
		compiled = append(compiled, segment{text: static.String()})
	}
	return compiled
}

// staticText returns what a node without anything to evaluate prints.
func (c *compiler) staticText(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.Text:
		return n.Value, true
	case *ast.Escape:
		return n.Value, true
	case *ast.EscapedDirective:
		return n.Value, true
	case *ast.Textblock:
		return n.Value, true
	case *ast.Comment:
		return n.Value, true
	case *ast.Literal:
		return c.literal(n), true
	default:
		return "", false
	}
}

// literal returns what #literal prints: the source of its body, and with an
// argument that of the argument.
func (c *compiler) literal(n *ast.Literal) string {
	c.block(n.Body) // for the macros that it defines
	if len(n.Args) > 0 {
		return c.file.Literal(n.Args[0])
	}
	return c.file.Literal(n.Body)
}
