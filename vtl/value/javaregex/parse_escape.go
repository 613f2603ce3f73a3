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
