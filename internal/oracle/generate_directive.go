package oracle

import "strings"

func (g *generator) directive() string {
	return g.indent() + g.choose([]production{
		{30, "#set", g.set},
		{22, "#if", g.ifElse},
		{16, "#foreach", g.foreach},
		{6, "#macro", g.macro},
		{9, "macro call", g.macroCall},
		{4, "#@macro call", g.blockCall},
		{5, "#define", g.define},
		{4, "#evaluate", g.evaluate},
		{1, "#include", func() string { return g.resource("include") }},
		{1, "#parse", func() string { return g.resource("parse") }},
		{2, "#stop", func() string { return g.hash("stop") + pick(g, "", "()", "( )", "('x')", " ()", "('x' 'y')") }},
		{3, "#break", func() string {
			return g.hash("break") + pick(g, "", "", "()", "($foreach)", "($foreach.parent)", "($nope)", "($foreach 1)")
		}},
		{3, "#literal", func() string {
			return g.hash("literal") + pick(g, "()", "()", "()", "()", "()", "( )", "(true)", "($s 'a')", "('a')", "(1.50)") + g.lineRest() + g.block(1) + g.end()
		}},
	})
}

// hash is a directive's beginning, with or without braces.
func (g *generator) hash(name string) string {
	if g.chance(12) {
		g.note("#{" + name + "}")
		return "#{" + name + "}"
	}
	return "#" + name
}

// open is a directive's beginning up to the parenthesis.
func (g *generator) open(name string) string {
	return g.hash(name) + g.gap() + "("
}

func (g *generator) end() string {
	return g.indent() + g.hash("end") + g.lineRest()
}

// set writes "#set(": here only spaces may stand before the parenthesis.
func (g *generator) set() string {
	name := pick(g, "x", "y", "z", "foo", "s", "x-y", "list2", "i")
	target := g.choose([]production{
		{70, "set variable", func() string { return "$" + name }},
		{4, "set odd variable", func() string { return pick(g, "${", "$!{") + name + "}" }},
		{2, "set odd variable", func() string { return pick(g, "$!", `\$`, "$$") + name }},
		{14, "set property", func() string {
			return "$" + pick(g, "map", "deep", "x", "objs[0]", "deep.map") + "." + pick(g, "a", "k", "new")
		}},
		{8, "set index", func() string {
			return "$" + pick(g, "list[", "map[", "x[", "names[") + g.gap() + pick(g, "0", "1", "-1", "'k'", `"a"`, "$zero", "$s") + g.gap() + "]"
		}},
		{2, "set reference", func() string { return g.operandReference(anything) }},
	})
	value := g.expression()
	g.locals = append(g.locals, name)
	space := pick(g, "", "", "", "", "", "", "", " ", " ", " ", "  ", "\t")
	equals := pick(g, "=", " = ", " = ", " = ", g.gap()+"="+g.gap())
	return g.hash("set") + space + "(" + g.gap() + target + equals + value + g.gap() + ")" + g.lineRest()
}

func (g *generator) ifElse() string {
	var b strings.Builder
	b.WriteString(g.branch("if"))
	for g.chance(25) {
		g.note("#elseif")
		b.WriteString(g.indent() + g.branch("elseif"))
	}
	if g.chance(45) {
		g.note("#else")
		b.WriteString(g.indent() + g.hash("else") + g.lineRest() + g.block(1+g.rand.IntN(2)))
	}
	return b.String() + g.end()
}

func (g *generator) branch(name string) string {
	return g.open(name) + g.gap() + g.condition() + g.gap() + ")" + g.lineRest() + g.block(1+g.rand.IntN(2))
}

func (g *generator) foreach() string {
	name := pick(g, "e", "item", "k", "x", "q")
	source := g.choose([]production{
		{40, "loop over reference", func() string { return "$" + pick(g, "list", "names", "objs", "map", "deep", "deep.list", "nested") }},
		{12, "loop over keys", func() string {
			return "$" + pick(g, "map", "deep", "objs[0]") + "." + pick(g, "keySet()", "entrySet()", "values()")
		}},
		{16, "loop over range", g.rangeLiteral},
		{10, "loop over list", func() string { return g.nested(g.listLiteral, g.rangeLiteral) }},
		{6, "loop over array", func() string { return "$s." + pick(g, `split("l")`, `split("")`, "toCharArray()") }},
		{4, "loop over map", func() string { return g.nested(g.mapLiteral, g.rangeLiteral) }},
		{8, "loop over anything", g.parameter},
	})
	g.locals = append(g.locals, name)
	word := pick(g, "in", "in", "in", "in", "in", "in", "in", "of", "IN")
	extra := ""
	if g.chance(2) {
		extra = g.space() + g.operandReference(anything)
	}
	return g.open("foreach") + g.gap() + g.loopVariable(name) + " " + g.gap() + word + " " + source + extra + g.gap() + ")" +
		g.lineRest() + g.loopBody() + g.end()
}

func (g *generator) loopBody() string {
	if g.chance(50) {
		return g.block(1 + g.rand.IntN(2))
	}
	g.note("loop variables")
	return g.block(1) + pick(g, "$foreach.count", "$foreach.index", "#if($foreach.hasNext),#end", "$foreach.first $foreach.last", "$velocityCount",
		"#if($velocityHasNext);#end", "$foreach.parent.index", "$foreach.topmost.count", "$foreach.hasNext()", "#if($foreach.count > 1)#break#end",
		"$foreach.getIndex()", "$foreach.isFirst()", "$foreach.stop()") + g.block(1)
}

func (g *generator) loopVariable(name string) string {
	return pick(g, "$", "$", "$", "$", "$", "$", "$!") + name + pick(g, "", "", "", "", "", ".x")
}
