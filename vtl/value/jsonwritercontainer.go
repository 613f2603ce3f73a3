package value

// appendJSONContainer appends a map, list, array or view of a map.
func (v Value) appendJSONContainer(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	if v.kind == KindMap {
		if m := v.mapOf(); m != nil {
			return m.appendJSON(dst, style, depth)
		}
		d, i := v.document()
		return d.appendJSON(dst, i, style, depth)
	}
	if v.kind == KindList && v.listOf() == nil {
		d, i := v.document()
		return d.appendJSON(dst, i, style, depth)
	}
	if err := v.checkJSONList(); err != nil {
		return dst, err
	}
	dst = append(dst, '[')
	first := true
	for e := range v.Elements() {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		var err error
		if dst, err = e.appendJSON(dst, style, depth+1); err != nil {
			return dst, err
		}
	}
	return append(dst, ']'), nil
}

// checkJSONList fails for a list that can't be walked: a sub-list of a list
// that has changed, or an array that json-smart takes for one of objects.
func (v Value) checkJSONList() error {
	if v.kind == KindArray {
		c := v.array().class
		if c.component == classByteType || c.component == classCharType {
			return throw(classCast, "class %s cannot be cast to class [Ljava.lang.Object;", c.name)
		}
	}
	return checkFresh(v)
}

func (m *Map) appendJSON(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for key, member := range m.All() {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		var err error
		if dst, err = appendJSONKey(dst, key, style, depth); err != nil {
			return dst, err
		}
		if dst, err = member.appendJSON(append(dst, ':'), style, depth+1); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

// appendJSONKey appends a key, which is a string whatever it was.
func appendJSONKey(dst []byte, key Value, style JSONStyle, depth int) ([]byte, error) {
	switch key.kind {
	case KindString:
		return appendJSONString(dst, key.text(), style), nil
	case KindNull:
		return dst, throw(nullPointer, `Cannot invoke "Object.toString()" because the return value of "java.util.Map$Entry.getKey()" is null`)
	default:
		text, err := key.appendText(nil, depth+1)
		if err != nil {
			return dst, err
		}
		return appendJSONString(dst, string(text), style), nil
	}
}

// appendJSON appends the value at a node. It goes along the nodes without
// making Values of them.
func (d *Document) appendJSON(dst []byte, i uint32, style JSONStyle, depth int) ([]byte, error) {
	n := &d.nodes[i]
	switch n.kind {
	case nodeString:
		return appendJSONString(dst, d.nodeText(n), style), nil
	case nodeNumber:
		return appendJSONNumber(dst, d.nodeText(n)), nil
	case nodeObject, nodeArray:
		if depth > maxDepth {
			return dst, throw(stackOverflow, "")
		}
		return d.appendJSONContainer(dst, i, style, depth)
	default:
		return d.value(i).appendJSON(dst, style, depth)
	}
}

func (d *Document) appendJSONContainer(dst []byte, container uint32, style JSONStyle, depth int) ([]byte, error) {
	n := &d.nodes[container]
	opener, closer := byte('['), byte(']')
	if n.kind == nodeObject {
		opener, closer = '{', '}'
	}
	dst = append(dst, opener)
	for i, end := container+1, n.next; i < end; i = d.nodes[i].next {
		if i > container+1 {
			dst = append(dst, ',')
		}
		if n.kind == nodeObject {
			dst = appendJSONString(dst, d.nodeKey(&d.nodes[i]), style)
			dst = append(dst, ':')
		}
		var err error
		if dst, err = d.appendJSON(dst, i, style, depth+1); err != nil {
			return dst, err
		}
	}
	return append(dst, closer), nil
}
