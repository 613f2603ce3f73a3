package oracle

import "slices"

// A nodeKind says what a value of a document is.
type nodeKind int

const (
	scalarNode nodeKind = iota
	arrayNode
	objectNode
)

// A node is a value of a document.
type node struct {
	kind  nodeKind
	text  string   // of a scalar: its JSON
	keys  []string // of an object: some may be there twice
	items []*node
}

// document is mostly an object or an array. It stays far below the 400 containers that
// Debian's json-smart takes.
func (g *pathGenerator) document() *node {
	if g.chance(3) {
		return g.leaf()
	}
	if g.chance(70) {
		return g.object()
	}
	return g.array()
}

func (g *pathGenerator) anyNode() *node {
	if g.left <= 0 || g.chance(35+15*g.depth) {
		return g.leaf()
	}
	g.left--
	g.depth++
	defer func() { g.depth-- }()
	if g.chance(50) {
		return g.object()
	}
	return g.array()
}

func (g *pathGenerator) leaf() *node {
	if g.chance(55) { // few values, so that some are equal
		return &node{text: pick(g.generator, "1", "2", "1.0", "0", "-1", `"a"`, `"b"`, `"1"`, `"1.0"`, `"null"`, `"true"`, `""`, "true", "false", "null")}
	}
	if g.chance(10) {
		return &node{text: pick(g.generator, "-0", "1e2", "1E+2", "1.50", "9007199254740993.00", "1e400", "0.0001", "10000000.0", "100000000000000000000.5")}
	}
	return &node{text: g.scalar()}
}

func (g *pathGenerator) object() *node {
	n := &node{kind: objectNode}
	for range g.size() {
		key := g.key()
		if slices.Contains(n.keys, key) && g.chance(95) {
			continue
		}
		n.keys = append(n.keys, key)
		n.items = append(n.items, g.anyNode())
	}
	return n
}

func (g *pathGenerator) array() *node {
	n := &node{kind: arrayNode}
	element := pick(g.generator, g.anyNode, g.leaf, g.number, g.records(), g.records(), g.records())
	for range g.size() {
		n.items = append(n.items, element())
	}
	return n
}

// size is how many items a container has: seldom none.
func (g *pathGenerator) size() int {
	if g.chance(5) {
		return 0
	}
	return 1 + g.rand.IntN(5)
}

func (g *pathGenerator) number() *node {
	return &node{text: g.value(pick(g.generator, integer, integer, integer, double, long))}
}

// records makes objects that mostly have the same keys: what filters are for.
func (g *pathGenerator) records() func() *node {
	keys := []string{"a", "b", pick(g.generator, "c", "k", "name", "a b", "length", "é")}
	return func() *node {
		if g.chance(2) {
			return g.anyNode()
		}
		n := &node{kind: objectNode}
		for _, key := range keys {
			if g.chance(90) {
				n.keys = append(n.keys, key)
				n.items = append(n.items, g.anyNode())
			}
		}
		return n
	}
}

// key is mostly one of few, now and then one that a path has to quote or cannot name.
func (g *pathGenerator) key() string {
	if g.chance(80) {
		return pick(g.generator, "a", "b", "c", "d", "k", "x", "name", "list")
	}
	return pick(g.generator, "a b", "a.b", "it's", "length", "size", "length()", "0", "1", "-1", "é", "日本", "😀", "\xed\xa0\xbd", " lead", "trail ", "",
		"*", "$", "@", "]", "[", "[0]", "a-b", "a:b", "a,b", "null", "true", "A", `q"q`, `back\slash`, "tab\tkey", "?", "(", ")", "..", ".", "\u00a0", "/", "\x00")
}

// below gives all values below some others, in the order of the document.
func below(at []*node) []*node {
	var all []*node
	for _, n := range at {
		all = append(all, n.items...)
		all = append(all, below(n.items)...)
	}
	return all
}

// members gives the values of a key in those nodes that are objects.
func members(at []*node, key string) []*node {
	var found []*node
	for _, n := range at {
		for i, k := range n.keys {
			if k == key {
				found = append(found, n.items[i])
			}
		}
	}
	return found
}

// ofKind gives the nodes of a kind.
func ofKind(at []*node, kind nodeKind) []*node {
	var found []*node
	for _, n := range at {
		if n.kind == kind {
			found = append(found, n)
		}
	}
	return found
}
