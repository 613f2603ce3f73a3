package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/ast"
)

// statements appends to b up to the end of its block. Where a statement can't be
// parsed, it notes the error and goes on behind it.
func (p *parser) statements(b *ast.Block) {
	for {
		next := p.peek(0)
		if blockEnd.has(next.kind) {
			break
		}
		n, err := p.statement(next)
		if err != nil {
			p.recover(err)
			continue
		}
		b.Nodes = append(b.Nodes, n)
	}
	if n := len(b.Nodes); n > 0 {
		b.Loc = ast.Loc{From: b.Nodes[0].Pos(), To: b.Nodes[n-1].End()}
	}
}

func (p *parser) statement(next token) (ast.Node, error) {
	switch next.kind {
	case kindIf:
		return p.ifStatement()
	case kindIdent:
		return p.reference()
	case kindLCurly:
		if p.peek(1).kind == kindIdent {
			return p.reference()
		}
		return p.textNode(), nil
	case kindLineComment, kindFormalComment, kindBlockComment:
		return p.comment(), nil
	case kindTextblock:
		return p.textblock(), nil
	case kindSet:
		return p.setStatement()
	case kindEscapedDirective:
		return p.escapedDirective(), nil
	case kindEscapePair:
		return p.escape(), nil
	case kindWord, kindBracedWord:
		return p.call()
	default:
		if !statementStart.has(next.kind) {
			return nil, p.unexpected()
		}
		return p.textNode(), nil
	}
}

func (p *parser) textNode() ast.Node {
	t := p.take()
	return &ast.Text{Loc: loc(t), Raw: p.piece(), Value: t.side + p.image(t)}
}

func (p *parser) comment() ast.Node {
	t := p.take()
	if t.kind == kindLineComment && !p.accept(kindLineEnd) && p.is(kindEOF) {
		p.last = p.peek(0) // what is skipped up to the end of the text is the comment's
	}
	n := &ast.Comment{Loc: ast.Loc{From: t.from, To: p.last.to}, Raw: p.piece()}
	for _, sign := range []string{"##", "#*"} {
		if before, _, found := strings.Cut(p.text(t), sign); found {
			n.Value = before
			break
		}
	}
	return n
}

func (p *parser) textblock() ast.Node {
	t := p.take()
	image := p.text(t)
	return &ast.Textblock{Loc: loc(t), Raw: p.piece(), Value: image[len("#[[") : len(image)-len("]]#")]}
}

// escapedDirective halves the backslashes in front of a name that means
// something (Parser.escapedDirective).
func (p *parser) escapedDirective() ast.Node {
	t := p.take()
	image := p.text(t)
	slash := strings.LastIndexByte(image, '\\')
	name := strings.Trim(image[slash+2:], "{}")
	if p.isKeyword(name) || p.canEscape(name) {
		image = image[:slash/2] + image[slash+1:]
		p.file.Tokens.Reword(p.index, image, t.side+image)
	}
	return &ast.EscapedDirective{Loc: loc(t), Raw: p.piece(), Value: image}
}

func (p *parser) isKeyword(name string) bool {
	switch name {
	case "if", "elseif", "else", "end", "set":
		return true
	}
	return false
}

// escape prints one backslash for each pair when a directive follows, else both.
// Velocity looks at the text of the next token less its first character,
// whatever that is.
func (p *parser) escape() ast.Node {
	first := p.take()
	pairs := 1
	for p.accept(kindEscapePair) {
		pairs++
	}
	n := &ast.Escape{Loc: ast.Loc{From: first.from, To: p.last.to}, Raw: p.piece()}
	if p.isDirective(p.peek(0)) {
		n.Value = strings.Repeat(`\`, pairs)
	} else {
		n.Value = strings.Repeat(`\\`, pairs)
	}
	return n
}

// isDirective reports whether t stands for a directive behind backslashes.
func (p *parser) isDirective(t token) bool {
	switch t.kind {
	case kindIf, kindElseIf, kindElse, kindEnd:
		return true
	case kindEOF, kindError:
		return false
	default:
		image := p.image(t)
		_, n := utf8.DecodeRuneInString(image)
		return n < 4 && p.canEscape(image[n:]) // of four bytes, half a pair would be left
	}
}

func loc(t token) ast.Loc { return ast.Loc{From: t.from, To: t.to} }
