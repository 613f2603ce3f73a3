package parse

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
)

// place says what is being parsed.
type place struct{ what, name string }

// Places that hints know.
const (
	argumentsOfCall   = "the arguments of #"
	argumentsOfMethod = "the arguments of method "
	anIndex           = "an index"
	aList             = "a list"
	bracesOf          = "the braces of $"
)

func (w place) String() string { return w.what + w.name }

// within says what is being parsed until the function that it returns is called.
func (p *parser) within(w place) func() {
	outer := p.where
	p.where = w
	return func() { p.where = outer }
}

// codeUnclosed is the code of a block without end. After another error it may
// well be a consequence.
const codeUnclosed = "unclosed-block"

// errorAt returns an error about source[from:to].
func (p *parser) errorAt(from, to int, code, message, hint string) *diag.Error {
	return &diag.Error{
		Stage:   diag.Syntax,
		Name:    p.file.Name,
		Span:    diag.Span{Start: p.file.Position(from), End: p.file.Position(to)},
		Code:    code,
		Message: message,
		Hint:    hint,
		Source:  p.file.Lines.Source(),
	}
}

func (p *parser) errorAtNode(n ast.Node, code, message, hint string) *diag.Error {
	return p.errorAt(n.Pos(), n.End(), code, message, hint)
}

// unexpected returns an error about the next token.
func (p *parser) unexpected() *diag.Error {
	t := p.peek(0)
	in := ""
	if p.where.what != "" {
		in = " in " + p.where.String()
	}
	switch t.kind {
	case kindError:
		return p.lexical(t, in)
	case kindEOF:
		return p.errorAt(t.from, t.to, "unexpected-end", p.what()+" ends"+in, "")
	default:
		to := t.from + max(1, len(strings.TrimRight(p.text(t), " \t\r\n")))
		return p.errorAt(t.from, to, "unexpected-token", "unexpected "+p.quote(t)+in, p.hint(t))
	}
}

// lexical returns an error about a place where the lexer can't go on.
func (p *parser) lexical(t token, in string) *diag.Error {
	switch t.fault {
	case faultString:
		return p.errorAt(t.from, t.to, "unclosed-string", "a string without a closing quote"+in, p.hint(t))
	case faultEnd:
		return p.incomplete(t)
	default:
		return p.errorAt(t.from, t.to, "unexpected-character", "unexpected character "+p.quote(t)+in, p.hint(t))
	}
}

// incomplete returns an error about a text that ends in the middle of something.
func (p *parser) incomplete(t token) *diag.Error {
	if strings.HasPrefix(p.text(t), "#[[") {
		return p.errorAt(t.from, t.from+len("#[["), "unclosed-textblock", "#[[ without ]]#", "")
	}
	image := p.text(t)
	return p.errorAt(t.from, t.to, "unexpected-end", p.what()+" ends with "+strconv.Quote(image),
		"append a blank or a line end: a last $ or # waits for a name")
}

// what returns what the parser works at, for messages.
func (p *parser) what() string {
	if p.file.Origin != nil {
		return "the string"
	}
	return "the template"
}

// quote returns the text of t in quotes, a long one in part.
func (p *parser) quote(t token) string {
	const most = 40
	s := strings.TrimRight(p.text(t), " \t\r\n")
	if s == "" {
		return "white space"
	}
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "..."
	}
	return strconv.Quote(s)
}

// stray returns an error about an end of a block where there is none.
func (p *parser) stray(t token) *diag.Error {
	if t.kind == kindEnd {
		return p.errorAt(t.from, t.to, "stray-end", p.quote(t)+" without a block to end", "")
	}
	return p.errorAt(t.from, t.to, "stray-end", p.quote(t)+" does not belong to an #if", "")
}

func (p *parser) unclosed(open token) *diag.Error {
	return p.errorAt(open.from, open.to, codeUnclosed, p.quote(open)+" is not closed", "its #end is missing")
}

func (p *parser) tooDeep() *diag.Error {
	t := p.peek(0)
	err := p.errorAt(t.from, t.to, "nesting-too-deep",
		"nested more than "+strconv.Itoa(p.maxDepth)+" levels deep", "")
	err.Stage = diag.Limit
	return err
}
