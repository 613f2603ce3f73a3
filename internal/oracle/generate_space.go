package oracle

// newline is a line end in the case's style.
func (g *generator) newline() string {
	if g.lineEnd == "mixed" {
		return pick(g, "\n", "\r\n", "\r")
	}
	return g.lineEnd
}

// gap is white space where it is free to stand: mostly none.
func (g *generator) gap() string {
	if g.chance(75) {
		return ""
	}
	return g.space()
}

// space is white space, never empty.
func (g *generator) space() string {
	g.note("space")
	return pick(g, " ", " ", " ", "  ", "\t", g.newline(), " "+g.newline(), g.newline()+" \t")
}

// lineRest is what may follow a directive on its line: nothing, blanks, a line end, both.
func (g *generator) lineRest() string {
	return pick(g, "", "", "", " ", "\t", g.newline(), g.newline(), " "+g.newline(), " \t"+g.newline(), g.newline()+g.newline())
}

// indent is what may stand before a directive.
func (g *generator) indent() string {
	return pick(g, "", "", "", "", " ", "\t", "  ", g.newline(), g.newline()+"  ")
}
