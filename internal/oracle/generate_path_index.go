package oracle

import (
	"strconv"
	"strings"
)

// shortest gives the least length of the arrays where the path leads.
func (g *pathGenerator) shortest() int {
	length := 0
	for i, n := range ofKind(g.at, arrayNode) {
		if i == 0 || len(n.items) < length {
			length = len(n.items)
		}
	}
	return length
}

func (g *pathGenerator) index() string {
	text := g.position(g.shortest())
	if g.chance(4) || g.modern() && g.chance(15) {
		g.note("negative index")
		text = "-" + pick(g.generator, "1", "1", "2", text)
	}
	if g.chance(5) {
		text = pick(g.generator, " "+text, text+" ", "0"+text, "+"+text, "a"+text, text+"a", `"`+text+`"`, "("+text+")", text+".0")
	}
	i, _ := strconv.Atoi(text)
	g.at = elements(g.at, i, i+1)
	return "[" + text + "]"
}

func (g *pathGenerator) slice() string {
	length := g.shortest()
	bound := func() string {
		if g.chance(25) {
			return "-" + g.position(length)
		}
		return g.position(length)
	}
	from, to := bound(), bound()
	switch g.rand.IntN(10) {
	case 0, 1, 2:
		from = ""
	case 3, 4, 5:
		to = ""
	default:
		first, _ := strconv.Atoi(from)
		if last, _ := strconv.Atoi(to); last <= first && g.chance(80) {
			to = strconv.Itoa(first + 1)
		}
	}
	g.at = elements(g.at, 0, length)
	separator := ":"
	if g.chance(5) {
		separator = pick(g.generator, " : ", ": ", " :", "::", ":1:", ":,")
	}
	return "[" + from + separator + to + "]"
}

func (g *pathGenerator) union() string {
	length := g.shortest()
	indexes := make([]string, 2+g.rand.IntN(2))
	for i := range indexes {
		if indexes[i] = g.position(length); g.chance(6) {
			indexes[i] = "-1"
		}
	}
	g.at = elements(g.at, 0, length)
	separator := ","
	if g.chance(15) {
		separator = pick(g.generator, ", ", " , ", ",,", " ,", ";")
	}
	return "[" + strings.Join(indexes, separator) + "]"
}

// last counts from the end of an array; 2.9 has no such thing and says so.
func (g *pathGenerator) last() string {
	back := 1 + g.rand.IntN(max(1, g.shortest()))
	if g.chance(10) {
		back = g.rand.IntN(9)
	}
	next := make([]*node, 0, len(g.at))
	for _, n := range ofKind(g.at, arrayNode) {
		next = append(next, elements([]*node{n}, len(n.items)-back, len(n.items)-back+1)...)
	}
	g.at = next
	name := pick(g.generator, "length", "length", "length", "length()", "size()", "size")
	number := strconv.Itoa(back)
	if g.chance(25) {
		blank := pick(g.generator, " ", "  ", "\t")
		return pick(g.generator, "[(@."+name+blank+"-"+blank+number+")]", "[("+blank+"@."+name+"-"+number+blank+")]", "["+blank+"(@."+name+"-"+number+")]",
			"[(@"+blank+"."+name+"-"+number+")]", "[(@."+name+")]", "[(@."+name+"-)]", "[(@."+name+"-"+number+"]", "[@."+name+"-"+number+"]", "[($."+name+"-"+number+")]")
	}
	return "[(@." + name + "-" + number + ")]"
}

// elements gives a range of the elements of those nodes that are arrays.
func elements(at []*node, from, to int) []*node {
	var found []*node
	for _, n := range ofKind(at, arrayNode) {
		if low, high := max(0, from), min(to, len(n.items)); low < high {
			found = append(found, n.items[low:high]...)
		}
	}
	return found
}
