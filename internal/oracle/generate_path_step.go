package oracle

import "strconv"

// step goes on from where the path leads: to something that is there in most cases.
func (g *pathGenerator) step() string {
	kind := scalarNode
	if len(g.at) > 0 {
		kind = g.at[g.rand.IntN(len(g.at))].kind
	}
	if g.chance(3) {
		g.note("step of another kind")
		kind = pick(g.generator, arrayNode, objectNode)
	}
	switch kind {
	case objectNode:
		return g.objectStep()
	case arrayNode:
		return g.arrayStep()
	default:
		return g.scalarStep()
	}
}

func (g *pathGenerator) objectStep() string {
	return g.choose([]production{
		{54, "member", g.member},
		{5, "missing member", g.missingMember},
		{7, "members", g.multipleMembers},
		{10, "wildcard", g.wildcard},
		{12, "scan", g.scan},
		{7, "filter", g.filter},
		{1, "odd step", g.oddStep},
		{g.in(Jayway29, 5), "function step", g.function},
	})
}

func (g *pathGenerator) arrayStep() string {
	return g.choose([]production{
		{34, "index", g.index},
		{8, "slice", g.slice},
		{6, "union", g.union},
		{4, "last element", g.last},
		{15, "wildcard", g.wildcard},
		{10, "scan", g.scan},
		{25, "filter", g.filter},
		{1, "missing member", g.missingMember},
		{1, "odd step", g.oddStep},
		{g.in(Jayway29, 5), "function step", g.function},
	})
}

// scalarStep follows where nothing can: the path is mostly at its end.
func (g *pathGenerator) scalarStep() string {
	if g.chance(50) {
		return ""
	}
	return g.choose([]production{
		{3, "member of a scalar", g.missingMember},
		{2, "index of a scalar", g.index},
		{2, "wildcard of a scalar", g.wildcard},
		{2, "filter of a scalar", g.filter},
		{1, "scan of a scalar", g.scan},
		{1, "members of a scalar", g.multipleMembers},
		{1, "slice of a scalar", g.slice},
	})
}

// scan is .. before a step of any kind.
func (g *pathGenerator) scan() string {
	g.at = append([]*node{}, append(g.at, below(g.at)...)...)
	return g.choose([]production{
		{40, "scan of a member", func() string { return ".." + g.name(g.existingKey()) }},
		{8, "scan of ['member']", func() string { return ".." + g.bracket(g.existingKey()) }},
		{6, "scan of members", func() string { return ".." + g.multipleMembers() }},
		{10, "scan of a wildcard", func() string { return g.scanAll(pick(g.generator, "..*", "..[*]")) }},
		{10, "scan of an index", func() string { return ".." + g.index() }},
		{5, "scan of a slice", func() string { return ".." + g.slice() }},
		{3, "scan of a union", func() string { return ".." + g.union() }},
		{2, "scan of a last element", func() string { return ".." + g.last() }},
		{12, "scan of a filter", func() string { return ".." + g.filter() }},
		{2, "scan of a scan", func() string { return pick(g.generator, "....", "...", ".. ", ".") + g.name(g.existingKey()) }},
		{g.in(Jayway29, 4), "scan of a function", func() string { return "." + g.function() }},
	})
}

func (g *pathGenerator) scanAll(text string) string {
	g.at = below(g.at)
	return text
}

func (g *pathGenerator) wildcard() string {
	var next []*node
	for _, n := range g.at {
		next = append(next, n.items...)
	}
	g.at = next
	return pick(g.generator, "[*]", "[*]", ".*", ".*", g.oddWildcard())
}

func (g *pathGenerator) oddWildcard() string {
	return pick(g.generator, "[*]", "[*]", ".*", "[ * ]", ".[*]", "*", "[**]", "[*", ".*a", "[*,*]", "['*']")
}

// oddStep is what looks like a step and is none, or another one than it looks like.
func (g *pathGenerator) oddStep() string {
	return pick(g.generator, ".", "..", "[]", "[ ]", "[?]", "[?,?]", "[?, ?]", "['a'", "[a]", `["a"]`, "[(@.nope-1)]", "[@.length-1]", "[(@.length)]", "[(@.length+1)]",
		"[a1]", `["1"]`, "[(1)]", "[1.5]", "[*1]", "[$]", "[@]", "['a']['b", ".a b", ".$", ".@", ". a", " .a", "()", ".()", ".a()", ".a(", ".length()", ".size", "['length()']",
		"[-]", "[:]", "[::]", "[,]", "[1,]", "[,1]", "[99999999999]", "[0:99999999999]", "[0:1:2]", "[0,1:2]", "[0:1,2]", "[\u0661]", "[\uff11]", "[1 2]", "[- 1]", "[?()]", "[?(@)]",
		"[?( )]", "[?(]", "[?)]", "[(@.length-1]", "[0][", "]", ".]", ".[", "['']", ".''", "['a',]", "[,'a']", "[''a'']", ".\ta", "..[", "#", "\x00")
}

// definiteStep is a step to one place.
func (g *pathGenerator) definiteStep() string {
	if len(ofKind(g.at, arrayNode)) > 0 && g.chance(80) {
		return g.index()
	}
	if g.chance(7) {
		return g.missingMember()
	}
	return g.member()
}

// number is an index or a bound within arrays of a length, or not far outside.
func (g *pathGenerator) position(length int) string {
	if length == 0 || g.chance(6) {
		return strconv.Itoa(length + g.rand.IntN(3))
	}
	return strconv.Itoa(g.rand.IntN(length))
}
