package parse

// hint returns advice about an unexpected token, for the mistakes that people
// make who know other languages.
func (p *parser) hint(t token) string {
	image := p.text(t)
	switch {
	case p.where.what == argumentsOfCall && p.directive(p.where.name) == unknown:
		return "a name behind # and a parenthesis are a call, even in plain text"
	case t.kind == kindError && t.fault == faultString:
		return "a quote inside a string is written twice; a backslash does not escape it"
	case p.where.what == argumentsOfCall, p.where.what == argumentsOfMethod, p.where.what == anIndex:
		return "only literals and references can stand here: #set a variable to a longer expression before"
	case t.kind == kindAssign:
		return "compare with =="
	case (t.kind == kindInteger || t.kind == kindFloat) && image[0] == '-':
		return "a minus before a digit belongs to the number: put a blank between them to subtract"
	case t.kind == kindSub || t.kind == kindAdd:
		return "there is no sign but that of a number: subtract from 0"
	case t.kind == kindWord:
		return "put a string in quotes, or a $ in front of a variable"
	default:
		return ""
	}
}
