package javaregex

// escaped reads what a backslash starts outside brackets.
func (p *parser) escaped() node {
	if r := p.at(p.pos + 1); r == 'p' || r == 'P' {
		p.pos++
		return chars{p.property(r == 'P')}
	}
	r := p.skip()
	if set, ok := p.classEscape(r, false); ok {
		return chars{set}
	}
	switch r {
	case 'A':
		return anchor{kind: textStart}
	case 'B':
		return anchor{kind: noWordBoundary, unicode: p.has(UnicodeCharacterClass)}
	case 'G':
		return anchor{kind: lastMatchEnd}
	case 'R':
		return lineBreak{}
	case 'X':
		return p.unsupported(`\X`)
	case 'Z':
		return anchor{kind: finalLineEnd, unix: p.has(UnixLines)}
	case 'b':
		if p.peek() == '{' && p.at(p.pos+1) == 'g' && p.at(p.pos+2) == '}' {
			return p.unsupported(`\b{g}`)
		}
		return anchor{kind: wordBoundary, unicode: p.has(UnicodeCharacterClass)}
	case 'k':
		return p.reference()
	case 'z':
		return anchor{kind: textEnd}
	case '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return p.numbered(r)
	default:
		return chars{foldCase(singleton(p.character(r)), p.flags)}
	}
}

// classEscape returns the class that \d and its like stand for. At the start
// of a range \v is a character.
func (p *parser) classEscape(r rune, startsRange bool) (runeSet, bool) {
	switch r {
	case 'd', 'D':
		return complementIf(r == 'D', p.posix("Digit")), true
	case 'h', 'H':
		return complementIf(r == 'H', horizontalSpace), true
	case 's', 'S':
		return complementIf(r == 'S', p.posix("Space")), true
	case 'v', 'V':
		if r == 'v' && startsRange {
			return nil, false
		}
		return complementIf(r == 'V', verticalSpace), true
	case 'w', 'W':
		return complementIf(r == 'W', p.word()), true
	default:
		return nil, false
	}
}

func complementIf(complement bool, s runeSet) runeSet {
	if complement {
		return s.negate()
	}
	return s
}

// character returns the character that a backslash and r stand for.
func (p *parser) character(r rune) rune {
	switch r {
	case '0':
		return p.octal()
	case 'a':
		return '\a'
	case 'c':
		if p.end() {
			p.fail("Illegal control escape sequence")
			return 0
		}
		return p.read() ^ 0x40
	case 'e':
		return 0x1B
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'u':
		return p.utf16Escape()
	case 'v':
		return '\v'
	case 'x':
		return p.hexadecimal()
	case 'N':
		p.unsupported(`\N`)
		return 0
	}
	if isASCIIAlnum(r) {
		p.fail("Illegal/unsupported escape sequence")
	}
	return r
}

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
	if p.read() == '\\' && p.read() == 'u' {
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
