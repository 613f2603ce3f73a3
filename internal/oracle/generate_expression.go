package oracle

func (g *generator) expression() string {
	return g.nested(g.compound, g.operand)
}

func (g *generator) compound() string {
	return g.choose([]production{
		{38, "operand", g.operand},
		{20, "arithmetic", func() string { return g.binary(g.numeric, arithmeticOps) }},
		{16, "comparison", func() string { return g.binary(g.operandOrExpression, comparisonOps) }},
		{12, "logic", func() string { return g.binary(g.condition, logicOps) }},
		{5, "concatenation", g.concatenation},
		{5, "not", g.negation},
		{4, "parentheses", func() string { return g.gap() + "(" + g.gap() + g.expression() + g.gap() + ")" + g.gap() }},
	})
}

// operand is a primary expression that holds no other.
func (g *generator) operand() string {
	return g.choose([]production{
		{36, "reference operand", func() string { return g.operandReference(anything) }},
		{16, "integer", g.integerLiteral},
		{7, "float", g.floatLiteral},
		{20, "string", g.stringLiteral},
		{6, "boolean", g.boolLiteral},
		{5, "list", func() string { return g.nested(g.listLiteral, g.integerLiteral) }},
		{4, "map", func() string { return g.nested(g.mapLiteral, g.integerLiteral) }},
		{4, "range", g.rangeLiteral},
	})
}

func (g *generator) operandOrExpression() string {
	if g.chance(20) {
		return g.expression()
	}
	return g.operand()
}

func (g *generator) numeric() string {
	return g.choose([]production{
		{30, "number reference", func() string { return g.operandReference(number) }},
		{24, "integer", g.integerLiteral},
		{10, "float", g.floatLiteral},
		{8, "odd operand", g.operand},
		{8, "nested arithmetic", func() string {
			return g.nested(func() string { return "(" + g.binary(g.numeric, arithmeticOps) + ")" }, g.integerLiteral)
		}},
		{8, "chained arithmetic", func() string {
			return g.nested(func() string { return g.binary(g.numeric, arithmeticOps) }, g.integerLiteral)
		}},
	})
}

func (g *generator) condition() string {
	return g.choose([]production{
		{30, "truth of a reference", func() string { return g.operandReference(anything) }},
		{10, "boolean", g.boolLiteral},
		{25, "comparison", func() string { return g.binary(g.operand, comparisonOps) }},
		{12, "not", g.negation},
		{15, "logic", func() string {
			return g.nested(func() string { return g.binary(g.condition, logicOps) }, g.boolLiteral)
		}},
		{6, "truth of an operand", g.operand},
	})
}

func (g *generator) negation() string {
	operator := pick(g, "!", "!", "! ", "not ")
	g.note("operator " + operator[:1])
	return g.gap() + operator + g.nested(g.condition, g.boolLiteral)
}

func (g *generator) concatenation() string {
	return g.stringLiteral() + g.around("+") + g.operand()
}

var (
	arithmeticOps = []string{"+", "+", "-", "*", "/", "%"}
	comparisonOps = []string{"==", "==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge"}
	logicOps      = []string{"&&", "||", "and", "or"}
)

func (g *generator) binary(operand func() string, operators []string) string {
	operator := pick(g, operators...)
	g.note("operator " + operator)
	return operand() + g.around(operator) + operand()
}

// around puts white space beside an operator, always where the operator needs it.
func (g *generator) around(operator string) string {
	needed := operator == "-" || operator[0] >= 'a'
	if needed && !g.chance(3) || g.chance(60) {
		return g.beside() + operator + g.beside()
	}
	return operator
}

func (g *generator) beside() string {
	if g.chance(85) {
		return " "
	}
	return g.space()
}
