package parse

// hint returns advice about an unexpected token, for the mistakes that people
// make who know other languages.
func (p *parser) hint(t token) string {
	switch {
	case p.where.what == argumentsOfCall && p.directive(p.where.name) == unknown:
		return "a name behind # and a parenthesis are a call, even in plain text"
	case t.kind == kindError && t.fault == faultString:
		return "a quote inside a string is written twice; a backslash does not escape it"
	case p.where.what == bracesOf:
		return "braces hold a name with properties, methods and indexes; a plain brace behind a reference is ${x}{"
	case isComment.has(t.kind):
		return "no comment can stand between parentheses"
	}
	if s := p.hintInArguments(t); s != "" {
		return s
	}
	return p.hintInExpression(t)
}

var isComment = setOf(kindLineComment, kindFormalComment, kindBlockComment)

func (p *parser) hintInArguments(t token) string {
	switch {
	case t.kind == kindRArguments:
		return "write () without a blank between"
	case p.where.what == argumentsOfMethod && argumentStart.has(t.kind):
		return "a comma is missing"
	case p.where.what == argumentsOfCall, p.where.what == argumentsOfMethod, p.where.what == anIndex:
		return "only literals and references can stand here: #set a variable to a longer expression before"
	case p.where.what == aList && t.kind == kindRBracket:
		return "an empty list has no blank, and no comma follows the last element"
	default:
		return ""
	}
}

func (p *parser) hintInExpression(t token) string {
	switch t.kind {
	case kindTrue, kindFalse:
		return "true and false can't be names"
	case kindAssign:
		return "compare with =="
	case kindSub, kindAdd:
		return "there is no sign but that of a number: subtract from 0"
	case kindWord:
		return "put a string in quotes, or a $ in front of a variable"
	case kindInteger, kindFloat:
		if p.text(t)[0] == '-' {
			return "a minus before a digit belongs to the number: put a blank between them to subtract"
		}
		return ""
	default:
		return ""
	}
}
