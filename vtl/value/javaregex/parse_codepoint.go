package javaregex

// octal reads \0n, \0nn or \0mnn with m up to 3.
func (p *parser) octal() rune {
	first := p.read()
	if !isOctal(first) {
		p.fail("Illegal octal escape sequence")
		return 0
	}
	value := first - '0'
	for n := 1; n < 3; n++ {
		digit := p.read()
		if !isOctal(digit) || n == 2 && first > '3' {
			p.unread()
			break
		}
		value = value*8 + digit - '0'
	}
	return value
}

func isOctal(r rune) bool { return r >= '0' && r <= '7' }

// utf16Escape reads \uXXXX; two of them that are a surrogate pair are one
// character.
func (p *parser) utf16Escape() rune {
	high := p.unit()
	if high < 0xD800 || high > 0xDBFF {
		return high
	}
	start := p.pos
	if escape := p.read() == '\\'; escape && p.read() == 'u' {
		if low := p.unit(); low >= 0xDC00 && low <= 0xDFFF {
			return 0x10000 + (high-0xD800)<<10 + low - 0xDC00
		}
	}
	if p.err == nil {
		p.pos = start
	}
	return high
}

func (p *parser) unit() rune {
	value := rune(0)
	for range 4 {
		digit, ok := hexDigit(p.read())
		if !ok {
			p.fail("Illegal Unicode escape sequence")
			return 0
		}
		value = value<<4 | digit
	}
	return value
}

// hexadecimal reads \xHH or \x{H...}.
func (p *parser) hexadecimal() rune {
	r := p.read()
	if high, ok := hexDigit(r); ok {
		if low, ok := hexDigit(p.read()); ok {
			return high<<4 | low
		}
	} else if _, ok := hexDigit(p.peek()); ok && r == '{' {
		return p.bracedHexadecimal()
	}
	p.fail("Illegal hexadecimal escape sequence")
	return 0
}

func (p *parser) bracedHexadecimal() rune {
	value, r := rune(0), p.read()
	for digit, ok := hexDigit(r); ok; digit, ok = hexDigit(r) {
		value = value<<4 + digit
		if value > 0x10FFFF {
			p.fail("Hexadecimal codepoint is too big")
			return 0
		}
		r = p.read()
	}
	if r != '}' {
		p.fail("Unclosed hexadecimal escape sequence")
	}
	return value
}

func hexDigit(r rune) (rune, bool) {
	switch {
	case isDigit(r):
		return r - '0', true
	case r|0x20 >= 'a' && r|0x20 <= 'f':
		return r | 0x20 - 'a' + 10, true
	default:
		return 0, false
	}
}
