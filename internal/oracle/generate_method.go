package oracle

import "strings"

// A kind says roughly which class a value has, or what an argument should be.
type kind string

const (
	anything kind = "any"
	number   kind = "number"
	text     kind = "text"
	integer  kind = "int"
	long     kind = "long"
	double   kind = "double"
	decimal  kind = "decimal"
	bigint   kind = "bigint"
	boolean  kind = "bool"
	list     kind = "list"
	mapping  kind = "map"
	nothing  kind = "nothing"
)

func isNumber(k kind) bool {
	switch k {
	case integer, long, double, decimal, bigint:
		return true
	default:
		return false
	}
}

// A signature is a method with the kinds of its arguments and its result.
type signature struct {
	name   string
	args   []kind
	result kind
}

// parseSignatures reads fields such as "indexOf(text,at):int". A method that is written twice
// comes twice as often.
func parseSignatures(table string) []signature {
	var signatures []signature
	for field := range strings.FieldsSeq(table) {
		name, rest, _ := strings.Cut(field, "(")
		args, result, _ := strings.Cut(rest, "):")
		s := signature{name: name, result: kind(result)}
		for arg := range strings.SplitSeq(args, ",") {
			if arg != "" {
				s.args = append(s.args, kind(arg))
			}
		}
		signatures = append(signatures, s)
	}
	return signatures
}

// call is a method call with arguments that mostly fit.
func (g *generator) call(k kind) (string, kind) {
	s := pick(g, methodsOf(g, k)...)
	g.note("method")
	args := make([]string, 0, len(s.args)+1)
	for _, arg := range s.args {
		args = append(args, g.argument(arg))
	}
	args = g.spoil(args)
	if len(args) == 0 {
		return "." + s.name + "()", s.result
	}
	return "." + s.name + "(" + strings.Join(args, ",") + ")", s.result
}

func methodsOf(g *generator, k kind) []signature {
	if g.chance(8) {
		return objectMethods
	}
	if table, ok := methodTables[k]; ok {
		return table
	}
	return methodTables[pick(g, text, text, list, mapping, integer)]
}

// spoil makes a few calls wrong: an argument too many, too few, or of another class.
func (g *generator) spoil(args []string) []string {
	switch {
	case g.chance(94):
	case g.chance(30):
		g.note("argument too many")
		args = append(args, g.parameter())
	case len(args) > 0 && g.chance(40):
		g.note("argument too few")
		args = args[1:]
	case len(args) > 0:
		g.note("argument of another class")
		args[g.rand.IntN(len(args))] = g.parameter()
	}
	return args
}

// parameter is any argument of a method, or item of a list, with white space about it.
func (g *generator) parameter() string {
	return g.gap() + g.choose([]production{
		{30, "reference parameter", func() string { return g.operandReference(anything) }},
		{24, "string", g.stringLiteral},
		{20, "integer", g.integerLiteral},
		{6, "float", g.floatLiteral},
		{6, "boolean", g.boolLiteral},
		{4, "list", func() string { return g.nested(g.listLiteral, g.integerLiteral) }},
		{4, "map", func() string { return g.nested(g.mapLiteral, g.integerLiteral) }},
		{4, "range", g.rangeLiteral},
		{1, "bare word", func() string { return pick(g, "word", "x", "a-b") }},
	}) + g.gap()
}

// argument is a parameter of the wanted kind.
func (g *generator) argument(k kind) string {
	if choices, ok := argumentChoices[k]; ok {
		return g.gap() + pick(g, choices...) + g.gap()
	}
	return g.parameter()
}
