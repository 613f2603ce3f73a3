package javaregex

// bracket reads a class in brackets. The cursor stands at the opening bracket,
// or before the right side of an intersection, which ends before the bracket
// that closes the class (closing is false).
func (p *parser) bracket(closing bool) runeSet {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	var b bracketSet
	negative := false
	p.pos++
	if closing && p.at(p.pos) == '^' {
		negative = true
		p.pos++
	}
	for p.err == nil {
		r := p.peek()
		switch {
		case r == '[':
			b.join(p.bracket(true))
		case r == '&' && p.pairOfAmpersands():
			p.intersection(&b)
		case r == 0 && p.end():
			p.fail("Unclosed character class")
		case r == ']' && b.started():
			if closing {
				p.next()
			}
			return complementIf(negative, b.all())
		default:
			p.member(&b)
		}
	}
	return nil
}

// pairOfAmpersands takes the first of two ampersands.
func (p *parser) pairOfAmpersands() bool {
	if p.next() == '&' {
		return true
	}
	p.unread()
	return false
}

// A bracketSet is what a class in brackets holds so far. Single characters are
// kept apart from classes and ranges, because an intersection with nothing
// ([\dx&&]) is one with the last class in java.util.regex.
type bracketSet struct {
	classes    runeSet
	last       runeSet // the last of the classes; none behind a single character
	loose      runeSet // single characters
	hasClasses bool
	hasLoose   bool
}

func (b *bracketSet) join(s runeSet) {
	b.classes = b.classes.union(s)
	b.last, b.hasClasses = s, true
}

func (b *bracketSet) joinSingle(s runeSet) {
	b.loose = b.loose.union(s)
	b.last, b.hasLoose = nil, true
}

func (b *bracketSet) started() bool { return b.hasClasses || b.hasLoose }

func (b *bracketSet) all() runeSet { return b.classes.union(b.loose) }

// intersection reads the right side of &&, of which the first ampersand has
// been taken.
func (p *parser) intersection(b *bracketSet) {
	r := p.next()
	var right runeSet
	has := false
	for p.err == nil && r != ']' && r != '&' {
		if r == 0 && p.end() {
			p.fail("Unclosed character class")
			return
		}
		if r == '[' {
			right = right.union(p.bracket(true))
		} else {
			p.unread()
			right = right.union(p.bracket(false))
		}
		has = true
		r = p.peek()
	}
	if !has && !b.started() {
		p.fail("Bad class syntax")
		return
	}
	b.intersect(right, has)
}

func (b *bracketSet) intersect(right runeSet, has bool) {
	if !b.hasClasses {
		b.last = b.loose
	}
	if has {
		b.last = right
	}
	if b.started() {
		b.classes = b.all().intersect(b.last)
	} else {
		b.classes = right
	}
	b.hasClasses, b.hasLoose, b.loose = true, false, nil
}

// member reads a character, a range or an escaped class.
func (p *parser) member(b *bracketSet) {
	r := p.peek()
	if r == '\\' {
		if e := p.at(p.pos + 1); e == 'p' || e == 'P' {
			p.pos++
			b.join(p.property(e == 'P'))
			return
		}
		startsRange := p.at(p.pos+2) == '-'
		e := p.skip()
		if set, ok := p.classEscape(e, startsRange); ok {
			b.join(set)
			return
		}
		r = p.character(e)
	} else {
		p.next()
	}
	if p.err == nil {
		p.characterOrRange(b, r)
	}
}

func (p *parser) characterOrRange(b *bracketSet, lo rune) {
	if p.peek() == '-' {
		switch p.at(p.pos + 1) {
		case '[', ']':
		default:
			p.upTo(b, lo)
			return
		}
	}
	b.joinSingle(foldCase(singleton(lo), p.flags))
}

// upTo reads the end of a range.
func (p *parser) upTo(b *bracketSet, lo rune) {
	p.next()
	hi := p.peek()
	if hi == '\\' {
		e := p.skip()
		if _, isClass := p.classEscape(e, true); isClass {
			hi = -1
		} else {
			hi = p.character(e)
		}
	} else {
		p.next()
	}
	switch {
	case p.err != nil:
	case hi < lo:
		p.fail("Illegal character range")
	default:
		b.join(foldCase(rangeSet(lo, hi), p.flags))
	}
}
