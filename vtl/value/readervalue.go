package value

// value reads a scalar, or opens a container.
func (r *reader) value() error {
	r.members++
	switch c := r.char(); c {
	case '{':
		return r.start(nodeObject, '}')
	case '[':
		return r.start(nodeArray, ']')
	case '"', '\'':
		text, escaped, err := r.quoted()
		if err != nil {
			return err
		}
		r.add(nodeString, text, escaped)
		return nil
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return r.number()
	case ':', '}', ']':
		return r.unexpectedCharacter(0)
	}
	r.bare()
	return nil
}

// add appends the node of a scalar.
func (r *reader) add(kind nodeKind, text span, escaped bool) {
	next := uint32(len(r.nodes) + 1)
	r.nodes = append(r.nodes, node{
		kind: kind, escaped: escaped, text: text, next: next,
		key: r.key, keyEscaped: r.keyEscaped,
	})
}

// bare reads a value without quotes: a literal or, if only because a control
// character stands before it, a string.
func (r *reader) bare() {
	start := r.pos
	text := r.word(start)
	kind := nodeString
	if int(text.off) == start {
		kind = literalKind(text.of(r.src))
	}
	r.add(kind, text, false)
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
