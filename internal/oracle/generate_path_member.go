package oracle

import "strings"

// member goes to a key that some of the objects have.
func (g *pathGenerator) member() string {
	key := g.existingKey()
	g.at = members(g.at, key)
	if g.chance(60) && plainKey(key) {
		return "." + key
	}
	return g.bracket(key)
}

func (g *pathGenerator) missingMember() string {
	g.at = nil
	key := pick(g.generator, "nope", "x", "length", "size", "zz", "A", g.key())
	if g.chance(70) {
		return "." + key
	}
	return g.bracket(key)
}

// existingKey is a key of one of the objects where the path leads.
func (g *pathGenerator) existingKey() string {
	objects := ofKind(g.at, objectNode)
	if len(objects) == 0 {
		return g.key()
	}
	n := objects[g.rand.IntN(len(objects))]
	if len(n.keys) == 0 {
		return g.key()
	}
	return n.keys[g.rand.IntN(len(n.keys))]
}

// name is a key behind dots.
func (g *pathGenerator) name(key string) string {
	g.at = members(g.at, key)
	return key
}

// plainKey reports whether a key may stand behind a dot.
func plainKey(key string) bool {
	return key != "" && key != "*" && !strings.ContainsAny(key, ".[( ")
}

// bracket is a key in brackets and quotes, with blanks or without.
func (g *pathGenerator) bracket(key string) string {
	g.note("['member']")
	quoted := g.quoteKey(key)
	if g.chance(95) {
		return "[" + quoted + "]"
	}
	return pick(g.generator, "[ "+quoted+" ]", ".["+quoted+"]", "["+quoted+" ]", "["+quoted+"x]", "[x"+quoted+"]", "["+quoted, "["+strings.Trim(quoted, `'"`)+"]", "[\t"+quoted+"]")
}

// quoteKey quotes a key. Only 2.9 knows double quotes and escapes.
func (g *pathGenerator) quoteKey(key string) string {
	if !g.modern() {
		return "'" + key + "'"
	}
	quote := pick(g.generator, "'", "'", `"`)
	switch {
	case g.chance(8):
		g.note("escape in a key")
		key = pick(g.generator, `\u0061`, `\'`, `\"`, `a\tb`, `\\`, `\/`, `\q`, `\u00`, `\`, `\n`) + pick(g.generator, "", key)
	case g.chance(80):
		key = strings.NewReplacer(`\`, `\\`, quote, `\`+quote).Replace(key)
	}
	return quote + key + quote
}

// multipleMembers makes a map of some members.
func (g *pathGenerator) multipleMembers() string {
	keys := make([]string, 2+g.rand.IntN(2))
	for i := range keys {
		if keys[i] = g.quoteKey(g.existingKey()); g.chance(25) {
			keys[i] = g.quoteKey(g.key())
		}
	}
	if g.chance(80) {
		g.at = nil // few paths go on from here
	}
	separator := ","
	if g.chance(25) {
		separator = pick(g.generator, ", ", " , ", "", " ", ";", ",,")
	}
	return "[" + strings.Join(keys, separator) + "]"
}
