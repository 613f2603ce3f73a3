package oracle

import "strings"

func (g *generator) macroName() string {
	return pick(g, "greet", "m1", "m2", "row", "_m")
}

func (g *generator) macro() string {
	name := g.macroName()
	params := make([]string, g.rand.IntN(3))
	for i := range params {
		params[i] = pick(g, "p", "q", "s")
	}
	var b strings.Builder
	b.WriteString(g.open("macro") + g.gap() + name)
	for _, p := range params {
		b.WriteString(pick(g, " ", " ", ", ", g.space()) + "$" + p)
	}
	g.locals = append(g.locals, params...)
	body := pick(g, "", "$p", "${p}", "$!p", "$p.x", "\\$p", "$bodyContent") + g.block(1+g.rand.IntN(2)) + pick(g, "", "$q", "#set($p = 9)$p")
	b.WriteString(g.gap() + ")" + g.lineRest() + body + g.end())
	g.macros = append(g.macros, name)
	return b.String()
}

// calledMacro is mostly one that is defined.
func (g *generator) calledMacro() string {
	if len(g.macros) > 0 && g.chance(80) {
		return pick(g, g.macros...)
	}
	return g.macroName()
}

func (g *generator) macroCall() string {
	name := g.calledMacro()
	if g.chance(15) {
		return g.hash(name) + pick(g, "", " ", ".", g.newline())
	}
	return g.open(name) + g.arguments() + ")" + g.lineRest()
}

func (g *generator) blockCall() string {
	name := "@" + g.calledMacro()
	if g.chance(10) {
		return "#" + name + " "
	}
	return g.open(name) + g.arguments() + ")" + g.lineRest() + g.block(1) + g.end()
}

// arguments of a macro call may be parted by commas or not.
func (g *generator) arguments() string {
	separator := pick(g, " ", " ", ", ", ",", " , ", g.space())
	return g.gap() + g.row(g.rand.IntN(3), separator, func() string {
		return g.choose([]production{
			{40, "reference argument", func() string { return g.operandReference(anything) }},
			{20, "string", g.stringLiteral},
			{16, "integer", g.integerLiteral},
			{5, "float", g.floatLiteral},
			{5, "boolean", g.boolLiteral},
			{4, "list", func() string { return g.nested(g.listLiteral, g.integerLiteral) }},
			{4, "map", func() string { return g.nested(g.mapLiteral, g.integerLiteral) }},
			{4, "range", g.rangeLiteral},
			{1, "bare word", func() string { return pick(g, "word", "x", "in") }},
		})
	}) + g.gap()
}

func (g *generator) define() string {
	name := pick(g, "block", "x", "d2")
	g.locals = append(g.locals, name)
	return g.open("define") + g.gap() + pick(g, "$", "$", "$", "$", "$", "$!") + name + g.gap() + ")" + g.lineRest() + g.block(1+g.rand.IntN(2)) + g.end() +
		pick(g, "", "$"+name, "${"+name+"}", "$"+name+".toString()")
}

func (g *generator) evaluate() string {
	argument := g.choose([]production{
		{40, "evaluate string", func() string { return "'" + strings.ReplaceAll(g.block(1), "'", "''") + "'" }},
		{20, "evaluate interpolation", func() string { return g.nested(g.interpolated, g.simpleInterpolated) }},
		{25, "evaluate reference", func() string { return "$" + pick(g, "code", "s", "nope", "i", "map", "code") }},
		{5, "evaluate literal", func() string { return pick(g, "5", "true", "[1]") }},
	})
	return g.open("evaluate") + g.gap() + argument + g.gap() + ")" + g.lineRest()
}

// resource names nothing that exists.
func (g *generator) resource(directive string) string {
	return g.open(directive) + pick(g, "$nope", "$nope", "'missing.vm'", `"missing.vm"`, "$nope $missing", "", "5", "''") + ")" + g.lineRest()
}
