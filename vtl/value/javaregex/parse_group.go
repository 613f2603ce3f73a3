package javaregex

// group reads a group in parentheses and its quantifier. It returns nil for
// one that only sets flags.
func (p *parser) group() node {
	if !p.enter() {
		return sequence{}
	}
	defer p.leave()
	flags := p.flags
	if p.next() != '?' {
		index := p.newGroup()
		return p.closed(func(body node) node { return capture{body, index} }, flags)
	}
	switch r := p.skip(); r {
	case ':':
		return p.closed(plainGroup, flags)
	case '=', '!':
		return p.closed(func(body node) node { return look{body, false, r == '!'} }, flags)
	case '>':
		return p.closed(func(body node) node { return atomic{body} }, flags)
	case '<':
		return p.angle(flags)
	case '$', '@':
		return p.fail("Unknown group type")
	default:
		p.unread()
		return p.flagGroup(flags)
	}
}

// plainGroup is a group that captures nothing.
func plainGroup(body node) node { return sequence{body} }

func (p *parser) newGroup() int {
	p.groups++
	return p.groups - 1
}

// closed reads the body of a group, its parenthesis and its quantifier, and
// sets the flags back to what they were before it.
func (p *parser) closed(wrap func(node) node, flags Flags) node {
	body := p.alternatives()
	if p.err == nil && p.read() != ')' {
		return p.fail("Unclosed group")
	}
	n := wrap(body)
	p.flags = flags
	return p.quantified(n, true)
}

// angle reads what starts with (?<: a look-behind or a named group.
func (p *parser) angle(flags Flags) node {
	r := p.read()
	if r == '=' || r == '!' {
		return p.lookBehind(r == '!', flags)
	}
	name := p.groupName(r)
	if p.err != nil {
		return sequence{}
	}
	if _, taken := p.names[name]; taken {
		return p.fail("Named capturing group <%s> is already defined", name)
	}
	index := p.newGroup()
	if p.names == nil {
		p.names = map[string]int{}
	}
	p.names[name] = index
	return p.closed(func(body node) node { return capture{body, index} }, flags)
}

func (p *parser) lookBehind(negative bool, flags Flags) node {
	body := p.alternatives()
	if p.err == nil && !body.extent().bounded {
		return p.fail("Look-behind group does not have an obvious maximum length")
	}
	if p.err == nil && p.read() != ')' {
		return p.fail("Unclosed group")
	}
	p.flags = flags
	return p.quantified(look{body, true, negative}, true)
}

// groupName reads the name of a group, whose first character has been read, up
// to the > behind it.
func (p *parser) groupName(r rune) string {
	if !isASCIILetter(r) {
		p.fail("capturing group name does not start with a Latin letter")
		return ""
	}
	var name []rune
	for isASCIIAlnum(r) {
		name = append(name, r)
		r = p.read()
	}
	if r != '>' {
		p.fail("named capturing group is missing trailing '>'")
	}
	return string(name)
}

// flagGroup reads the flags of (?i) or (?i:...).
func (p *parser) flagGroup(outer Flags) node {
	p.readFlags()
	switch p.read() {
	case ')':
		if p.err != nil {
			return sequence{}
		}
		return nil
	case ':':
		return p.closed(plainGroup, outer)
	default:
		return p.fail("Unknown inline modifier")
	}
}

func (p *parser) readFlags() {
	letter, negated := p.peek(), false
	for {
		f, ok := FlagsOf(letter)
		switch {
		case ok && negated:
			p.flags &^= f
		case ok:
			p.flags |= f
		case letter == '-' && !negated:
			negated = true
		case letter == 'c':
			p.unsupported("flag c")
			return
		default:
			return
		}
		letter = p.next()
	}
}

// reference reads the name in \k<name>.
func (p *parser) reference() node {
	if p.read() != '<' {
		return p.fail(`\k is not followed by '<' for named capturing group`)
	}
	name := p.groupName(p.read())
	if p.err != nil {
		return sequence{}
	}
	index, ok := p.names[name]
	if !ok {
		return p.fail("named capturing group <%s> does not exist", name)
	}
	return backReference{index, p.has(CaseInsensitive)}
}

// numbered reads \1 and its like: further digits belong to it as long as there
// is such a group.
func (p *parser) numbered(digit rune) node {
	index := int(digit - '0')
	for isDigit(p.peek()) {
		longer := index*10 + int(p.peek()-'0')
		if p.groups-1 < longer {
			break
		}
		index = longer
		p.read()
	}
	return backReference{index, p.has(CaseInsensitive)}
}
