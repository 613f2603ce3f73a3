package value

// plain reads members and elements while they are written as JSON writers
// write them, which is nearly always, and stops before one that is not: that
// one is for member and element, which know all that json-smart takes. It does
// the same as they do in fewer steps.
func (r *reader) plain() error {
	for r.depth > 0 {
		r.skipCommas()
		i := r.pos
		if i < len(r.src) && r.src[i] == r.closer {
			if err := r.close(); err != nil {
				return err
			}
			continue
		}
		if r.closer == ']' {
			if ok, err := r.plainValue(i, span{}); !ok {
				return err
			}
			continue
		}
		key, i := r.plainKey(i)
		if i == 0 {
			return nil
		}
		if ok, err := r.plainValue(i, key); !ok {
			return err
		}
	}
	return nil
}

// plainKey returns the key at i and where its value begins: behind a colon, with
// a blank or none. next is 0 where anything else stands.
func (r *reader) plainKey(i int) (key span, next int) {
	src := r.src
	if i >= len(src) || src[i] != '"' {
		return span{}, 0
	}
	end := indexQuote(src, i+1, '"')
	if end+1 >= len(src) || src[end] != '"' || src[end+1] != ':' {
		return span{}, 0
	}
	next = end + 2
	if next < len(src) && src[next] == ' ' {
		next++
	}
	return span{uint32(i + 1), uint32(end - i - 1)}, next
}

// plainValue reads the value at i, and of a member what must follow. It reports
// whether it has; else it has changed nothing.
func (r *reader) plainValue(i int, key span) (ok bool, err error) {
	src := r.src
	if i >= len(src) {
		return false, nil
	}
	kind := nodeString
	var text span
	var end int
	switch c := src[i]; {
	case c == '"':
		end = indexQuote(src, i+1, '"')
		if end >= len(src) || src[end] != '"' {
			return false, nil
		}
		text = span{uint32(i + 1), uint32(end - i - 1)}
		end++
	case c-'0' <= 9 || c == '-':
		kind, end = nodeNumber, plainNumber(src, i)
		text = span{uint32(i), uint32(end - i)}
	case c == '{':
		return r.plainStart(i, nodeObject, '}', key)
	case c == '[':
		return r.plainStart(i, nodeArray, ']', key)
	default:
		if kind, end = plainLiteral(src, i); end == 0 {
			return false, nil
		}
		text = span{uint32(i), uint32(end - i)}
	}
	if kind != nodeString || r.closer == '}' { // behind a quote an array goes on at once
		for end < len(src) && src[end] <= ' ' && src[end] != eoi {
			end++
		}
		if end >= len(src) || src[end] != ',' && src[end] != r.closer {
			return false, nil
		}
	}
	r.pos = end
	r.notePlain(key)
	n := r.add(kind, piece{span: key})
	n.text, n.next = text, uint32(len(r.nodes))
	return true, nil
}

// plainStart opens the container at i.
func (r *reader) plainStart(i int, kind nodeKind, closer byte, key span) (ok bool, err error) {
	r.pos = i
	r.notePlain(key)
	err = r.start(kind, closer, piece{span: key})
	return err == nil, err
}

// notePlain counts a value, and notes its key if it is a member.
func (r *reader) notePlain(key span) {
	if r.closer == '}' {
		r.noteKey(piece{span: key})
	}
	r.members++
}

// plainNumber returns the end of a number without an exponent, or where it stops
// being one.
func plainNumber(src string, i int) int {
	i++
	for i < len(src) && src[i]-'0' <= 9 {
		i++
	}
	if i+1 < len(src) && src[i] == '.' && src[i+1]-'0' <= 9 && src[i-1] != '-' {
		for i += 2; i < len(src) && src[i]-'0' <= 9; i++ {
		}
	}
	return i
}

// plainLiteral returns the literal at i and its end; that is 0 where there is
// none.
func plainLiteral(src string, i int) (kind nodeKind, end int) {
	switch src[i] {
	case 't':
		kind, end = nodeTrue, i+len("true")
	case 'f':
		kind, end = nodeFalse, i+len("false")
	case 'n':
		kind, end = nodeNull, i+len("null")
	default:
		return 0, 0
	}
	if end > len(src) || literalKind(src[i:end]) != kind {
		return 0, 0
	}
	return kind, end
}
