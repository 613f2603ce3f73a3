package parse

import (
	"strings"

	"github.com/velmap/velmap/vtl/ast"
)

// reference parses a reference: a name, in braces or not, and its tail.
func (p *parser) reference() (*ast.Reference, error) {
	n := &ast.Reference{Lead: p.lead(), Computable: true}
	n.From = p.peek(0).from
	braces := p.is(kindLCurly)
	first := p.take()
	index := p.index
	name := first
	if braces {
		if err := p.expect(kindIdent); err != nil {
			return nil, err
		}
		name = p.last
		defer p.within(place{bracesOf, p.text(name)})()
	}
	p.decode(n, first, name, index)
	p.at = p.last.to
	if err := p.tail(n); err != nil {
		return nil, err
	}
	if braces {
		if err := p.expect(kindRCurly); err != nil {
			return nil, err
		}
		n.Close = p.piece()
	}
	n.To = p.last.to
	return n, nil
}

// decode takes the first token apart (ASTReference.getRoot). first is the brace
// of a reference that has some, and otherwise the name itself.
func (p *parser) decode(n *ast.Reference, first, name token, index int) {
	image := p.text(first)
	if strings.Contains(image, `\!`) {
		p.decodeUncomputable(n, first, name)
		return
	}
	slashes := len(image) - len(strings.TrimLeft(image, `\`))
	n.Escaped = slashes%2 == 1
	n.EscPrefix = image[:slashes/2]
	dollar := max(slashes, strings.LastIndexByte(image, '$'))
	n.MorePrefix = image[slashes:dollar]
	n.Prefix = image[:dollar]
	if dollar > 0 {
		p.file.Tokens.Reword(index, image[dollar:], first.side+image[dollar:])
	}

	image = image[dollar:]
	n.Key = image[1:]
	switch {
	case strings.HasPrefix(image, "$!"):
		n.Kind = ast.Quiet
	case image == "${":
		n.Kind = ast.Formal
	case !strings.HasPrefix(image, "$"):
		n.Kind = ast.Runt
	}
	p.decodeName(n, first, name, dollar)
}

// decodeName sets the sigil, the name and the root of a reference whose sigil
// starts skip bytes behind its first token.
func (p *parser) decodeName(n *ast.Reference, first, name token, skip int) {
	src := p.file.Source
	if first != name {
		n.Sigil = src[first.from+skip : name.from]
		n.Name = p.text(name)
	} else {
		image := src[first.from+skip : first.to]
		n.Name = strings.TrimPrefix(strings.TrimPrefix(image, "$"), "!")
		n.Sigil = image[:len(image)-len(n.Name)]
	}
	n.Root = n.Name
	if n.Kind == ast.Runt {
		n.Root = src[first.from+skip : first.to]
	}
}

// decodeUncomputable decodes "$\!name", which is no reference but prints its
// first token less one of the backslashes before the "!".
func (p *parser) decodeUncomputable(n *ast.Reference, first, name token) {
	image := p.text(first)
	n.Computable = false
	n.Key = image[1:]
	dollar := strings.IndexByte(image, '$')
	slash := dollar + strings.IndexByte(image[dollar:], '\\')
	n.Root = image[:slash] + image[slash+1:]
	n.Name = p.text(name)
	n.Sigil = p.file.Source[first.from:name.from]
	if first == name {
		n.Name = image[strings.LastIndexByte(image, '!')+1:]
		n.Sigil = image[:len(image)-len(n.Name)]
	}
}

// tail parses the indexes, properties and methods of a reference.
func (p *parser) tail(n *ast.Reference) error {
	for {
		var step ast.Tail
		var err error
		switch {
		case p.is(kindLIndex):
			step, err = p.indexStep()
		case p.is(kindDot) && p.peek(1).kind == kindIdent:
			step, err = p.dotStep()
		default:
			return nil
		}
		if err != nil {
			return err
		}
		n.Tail = append(n.Tail, step)
	}
}

// methodStart are the kinds that tell a method from a property and a parenthesis.
// An error is reported as one of the method.
var methodStart = argumentStart | setOf(kindRArguments, kindError)

func (p *parser) dotStep() (ast.Tail, error) {
	p.take()
	dot := p.piece()
	name := p.peek(0)
	dot += p.lead().Before
	isMethod := p.peek(1).kind == kindLParen && methodStart.has(p.peek(2).kind)
	p.take()
	if !isMethod {
		return &ast.Property{Loc: loc(name), Dot: dot, Name: p.piece()}, nil
	}
	return p.method(dot, name)
}

func (p *parser) method(dot string, name token) (ast.Tail, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	n := &ast.Method{Loc: loc(name), Dot: dot, Name: p.piece()}
	defer p.within(place{argumentsOfMethod, n.Name})()
	p.take()
	n.Open = p.piece()
	if argumentStart.has(p.peek(0).kind) {
		args, err := p.operandList(nil)
		if err != nil {
			return nil, err
		}
		n.Args = args
	}
	if err := p.expect(kindRArguments); err != nil {
		return nil, err
	}
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}

// indexArgument are the kinds that an index may consist of.
var indexArgument = setOf(kindString, kindInteger, kindTrue, kindFalse, kindIdent, kindLCurly)

func (p *parser) indexStep() (ast.Tail, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	defer p.leave()
	defer p.within(place{what: anIndex})()
	n := &ast.Index{}
	n.From = p.take().from
	n.Open = p.piece()
	p.accept(kindBlank)
	if !indexArgument.has(p.peek(0).kind) {
		return nil, p.unexpected()
	}
	arg, err := p.operandBehindBlanks()
	if err != nil {
		return nil, err
	}
	n.Arg = arg
	if err := p.expect(kindRIndex); err != nil {
		return nil, err
	}
	n.Close = p.piece()
	n.To = p.last.to
	return n, nil
}
