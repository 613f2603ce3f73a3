package value

import "slices"

// value reads a scalar, or opens a container. key is that of a member.
func (r *reader) value(key piece) error {
	r.members++
	kind, text := nodeString, piece{}
	var err error
	switch r.char() {
	case '{':
		return r.start(nodeObject, '}', key)
	case '[':
		return r.start(nodeArray, ']', key)
	case '"', '\'':
		text, err = r.quoted()
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		kind, text.span, err = r.number()
	case ':', '}', ']':
		return r.unexpectedCharacter(0)
	default:
		kind, text.span = r.bare()
	}
	if err != nil {
		return err
	}
	n := r.add(kind, key)
	n.text, n.escaped, n.next = text.span, text.escaped, uint32(len(r.nodes))
	return nil
}

// add appends a node. It is written in place: copying it there would take as
// long again.
func (r *reader) add(kind nodeKind, key piece) *node {
	i := len(r.nodes)
	if i == cap(r.nodes) {
		r.nodes = slices.Grow(r.nodes, 1)
	}
	r.nodes = r.nodes[:i+1]
	n := &r.nodes[i]
	n.kind, n.escaped, n.keyEscaped, n.key = kind, false, key.escaped, key.span
	return n
}

// bare reads a value without quotes: a literal or, if only because a control
// character stands before it, a string.
func (r *reader) bare() (nodeKind, span) {
	start := r.pos
	text := r.word(start)
	if int(text.off) > start {
		return nodeString, text
	}
	return literalKind(text.of(r.src)), text
}

func literalKind(text string) nodeKind {
	switch text {
	case "null":
		return nodeNull
	case "true":
		return nodeTrue
	case "false":
		return nodeFalse
	case "NaN":
		return nodeNaN
	default:
		return nodeString
	}
}

// word returns the text from start up to where a value without quotes ends,
// trimmed. At the top only the end of the text ends it.
func (r *reader) word(start int) span {
	if r.closer == 0 {
		return r.until(start, eoi, eoi)
	}
	return r.until(start, ',', r.closer)
}

// until skips to one of two bytes or the end of the text and returns the text
// from start on, trimmed as String.trim does.
func (r *reader) until(start int, a, b byte) span {
	end := r.pos
	for end < len(r.src) && r.src[end] != a && r.src[end] != b && r.src[end] != eoi {
		end++
	}
	r.pos = end
	for start < end && r.src[start] <= ' ' {
		start++
	}
	for start < end && r.src[end-1] <= ' ' {
		end--
	}
	return span{uint32(start), uint32(end - start)}
}
