package oracle

import "strings"

// reference is a reference in running text, with any prefix and any run of backslashes.
func (g *generator) reference(k kind) string {
	name, tail := g.named(k)
	ref := g.choose([]production{
		{58, "$x", func() string { return "$" + name + tail }},
		{14, "${x}", func() string { return "${" + name + tail + "}" }},
		{10, "$!x", func() string { return "$!" + name + tail }},
		{6, "$!{x}", func() string { return "$!{" + name + tail + "}" }},
		{2, `$\!x`, func() string { return `$\!` + name + tail }},
		{1, `$\\!{x}`, func() string { return pick(g, `$\\!{`, `$\!{`, `\$\!{`) + name + tail + "}" }},
		{2, "$$x", func() string { return pick(g, "$$", "$!$", "$$$", "$$!", "$!$!") + name + tail }},
	})
	if g.chance(6) {
		g.note("escaped reference")
		ref = strings.Repeat(`\`, 1+g.rand.IntN(5)) + ref
	}
	return ref + g.afterReference()
}

// afterReference is what may stick to a reference's end.
func (g *generator) afterReference() string {
	if g.chance(80) {
		return ""
	}
	return pick(g, ".", "-", "-x", "_", "{name}", "{ ", "{}", ".9", "._x", ".(", "##x"+g.newline(), " ##", "(x)", "()", "!", ".é", "é",
		"#*c*#", "\"", "\\", "$", " [", "[0]", "['k']", "..", ",", "\t", "#", "#[[t]]#", "1", ":", "]")
}

// operandReference is a reference inside parentheses, where few forms are of use.
func (g *generator) operandReference(k kind) string {
	name, tail := g.named(k)
	return g.choose([]production{
		{70, "$x", func() string { return "$" + name + tail }},
		{12, "${x}", func() string { return "${" + name + tail + "}" }},
		{6, "$!x", func() string { return "$!" + name + tail }},
		{4, "$!{x}", func() string { return "$!{" + name + tail + "}" }},
		{1, "odd operand reference", func() string { return pick(g, `\$`, `\\$`, "$$", `$\!`) + name + tail }},
	})
}

// named gives a name and a tail that together have about the wanted kind.
func (g *generator) named(k kind) (name, tail string) {
	switch {
	case len(g.locals) > 0 && g.chance(25):
		name, k = pick(g, g.locals...), anything
	case g.references != nil && g.chance(70):
		name, tail, k = g.references()
	default:
		name, k = g.variable(k)
		if g.references != nil && name == "input" {
			name = "nope" // its hash code is that of an identity
		}
	}
	for g.chance(42) {
		step, next := g.step(k)
		tail += step
		k = next
	}
	return name, tail
}

// variable picks a root of the wanted kind; now and then one that isn't there.
func (g *generator) variable(k kind) (string, kind) {
	if g.chance(8) {
		return pick(g, "nope", "missing", "no-such", "null", "_", "foreach", "velocityCount", "input"), anything
	}
	var fitting []variable
	for _, v := range variables {
		if k == anything || v.kind == k || k == number && isNumber(v.kind) {
			fitting = append(fitting, v)
		}
	}
	v := pick(g, fitting...)
	return v.name, v.kind
}

// step is one element of a tail, and the kind it leads to.
func (g *generator) step(k kind) (string, kind) {
	choice := g.rand.IntN(100)
	switch {
	case choice < 12:
		g.note("property")
		return "." + pick(g, "a", "b", "nope", "empty", "class.name", "class.simpleName", "size", "length", "bytes", "key", "value", "x-y",
			"k", "first", "hasNext", "index", "count", "last", "parent", "blank", "A", "name"), anything
	case choice < 22:
		g.note("index")
		return "[" + g.gap() + g.index() + g.gap() + "]", anything
	case k == mapping && choice < 60:
		g.note("property")
		return "." + pick(g, "a", "b", "c", "k", "list", "map"), anything
	case (k == list || k == anything) && choice < 35:
		g.note("index")
		return "[" + pick(g, "0", "0", "1", "-1") + "]", anything
	default:
		return g.call(k)
	}
}

func (g *generator) index() string {
	return pick(g, "0", "0", "1", "2", "-1", "-3", "9", "$i", "$zero", "'a'", `"b"`, `"$s"`, "true", "$nope", "$l", "'k'", "007", "$list[0]")
}
