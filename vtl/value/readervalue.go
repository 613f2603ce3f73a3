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

// bare reads a value without quotes: a literal or a string.
func (r *reader) bare() {
	text := r.word(r.stops())
	kind := nodeString
	switch text.of(r.src) {
	case "null":
		kind = nodeNull
	case "true":
		kind = nodeTrue
	case "false":
		kind = nodeFalse
	case "NaN":
		kind = nodeNaN
	}
	r.add(kind, text, false)
}

// stops returns the bytes that end a value without quotes, besides the end of
// the text: at the top nothing else does.
func (r *reader) stops() (a, b byte) {
	if r.closer == 0 {
		return eoi, eoi
	}
	return ',', r.closer
}

// word returns the text up to one of two bytes or the end of the text, trimmed
// as String.trim does.
func (r *reader) word(a, b byte) span {
	start := r.pos
	end := start
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
