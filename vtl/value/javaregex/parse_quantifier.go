package javaregex

// quantified reads the quantifier behind a part, if there is one.
func (p *parser) quantified(body node, grouped bool) node {
	r := repeat{body: body, grouped: grouped}
	switch p.peek() {
	case '?':
		r.max = 1
	case '*':
		r.max = unbounded
	case '+':
		r.min, r.max = 1, unbounded
	case '{':
		if !p.counts(&r) {
			return sequence{}
		}
	default:
		return body
	}
	switch p.next() {
	case '?':
		p.next()
		r.mode = lazy
	case '+':
		p.next()
		r.mode = possessive
	}
	return r
}

// counts reads {n}, {n,} or {n,m} up to the brace that closes it.
func (p *parser) counts(r *repeat) bool {
	if !isDigit(p.at(p.pos + 1)) {
		p.pos += 2
		p.fail("Illegal repetition")
		return false
	}
	var digit rune
	r.min, digit = p.count(p.skip())
	r.max = r.min
	if digit == ',' {
		digit = p.read()
		r.max = unbounded
		if digit != '}' {
			r.max, digit = p.count(digit)
		}
	}
	switch {
	case p.err != nil:
	case digit != '}':
		p.fail("Unclosed counted closure")
	case r.max < r.min:
		p.fail("Illegal repetition range")
	}
	p.unread()
	return p.err == nil
}

// count reads a number whose first digit has been read, and the character
// behind it. Without a digit it is 0.
func (p *parser) count(r rune) (n int, behind rune) {
	for isDigit(r) {
		digit := int(r - '0')
		if n > (unbounded-digit)/10 {
			p.fail("Illegal repetition range")
			return 0, 0
		}
		n = n*10 + digit
		r = p.read()
	}
	return n, r
}
