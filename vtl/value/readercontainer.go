package value

// document reads the whole text.
func (r *reader) document() error {
	r.skipBlanks()
	if err := r.value(piece{}); err != nil {
		return err
	}
	for {
		err := r.plain()
		switch {
		case err != nil || r.depth == 0:
			return err
		case r.closer == '}':
			err = r.member()
		default:
			err = r.element()
		}
		if err != nil {
			return err
		}
	}
}

// element reads an element of an array or its end.
func (r *reader) element() error {
	r.skipCommas()
	switch r.char() {
	case ']':
		return r.close()
	case eoi:
		return r.endOfFile(-1, "EOF")
	}
	return r.value(piece{})
}

// member reads a key and its value or, of a container, the start of it; or the
// end of the object.
func (r *reader) member() error {
	r.skipCommas()
	switch r.char() {
	case '}':
		return r.close()
	case ':', ']', '[', '{':
		return r.unexpectedCharacter(0)
	}
	key, err := r.key()
	if err != nil {
		return err
	}
	r.skipBlanks()
	depth := r.depth
	if err := r.value(key); err != nil {
		return err
	}
	if r.depth > depth {
		return nil
	}
	return r.endOfMember()
}

// key reads a key and the colon behind it.
func (r *reader) key() (key piece, err error) {
	if c := r.char(); c == '"' || c == '\'' {
		key, err = r.quoted()
	} else {
		key.span = r.until(r.pos, ':', eoi)
	}
	if err != nil {
		return key, err
	}
	r.skipSpace()
	switch r.char() {
	case ':':
	case eoi:
		return key, r.endOfFile(-1, "null")
	default:
		return key, r.unexpectedCharacter(-1)
	}
	r.pos++
	if r.pos >= len(r.src) {
		return key, r.endOfFile(-1, "EOF")
	}
	r.noteKey(key)
	return key, nil
}

// endOfMember checks what follows the value of a member.
func (r *reader) endOfMember() error {
	r.skipSpace()
	switch r.char() {
	case ',', '}':
		return nil
	case eoi:
		return r.endOfFile(-1, "null")
	default:
		return r.unexpectedToken(-1)
	}
}

// start opens a container whose bracket is at the position.
func (r *reader) start(kind nodeKind, closer byte, key piece) error {
	if r.depth >= r.limit {
		return &JSONError{Offset: r.pos, thrown: &Exception{Class: stackOverflow}}
	}
	r.pos++
	if r.depth > 0 {
		r.nodes[r.open].text = span{r.members, r.filter}
	}
	n := r.add(kind, key)
	n.next = r.open
	r.open, r.closer, r.members, r.filter = uint32(len(r.nodes)-1), closer, 0, 0
	r.depth++
	return nil
}

// close closes the container whose bracket is at the position.
func (r *reader) close() error {
	r.pos++
	if r.closer == '}' && r.members > fewKeys {
		r.findRepeated()
	}
	n := &r.nodes[r.open]
	parent := n.next
	n.text, n.next = span{off: r.members}, uint32(len(r.nodes))
	r.depth--
	if r.depth == 0 {
		return nil
	}
	n = &r.nodes[parent]
	r.open, r.members, r.filter = parent, n.text.off, n.text.len
	if n.kind == nodeObject {
		r.closer = '}'
		return r.endOfMember()
	}
	r.closer = ']'
	return nil
}
