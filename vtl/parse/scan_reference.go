package parse

func (l *lexer) matchReference() (kind, int) {
	switch c := l.src[l.pos]; c {
	case '$':
		return l.matchSigil()
	case '#':
		return l.matchHash()
	default:
		return l.matchName(c)
	}
}

func (l *lexer) matchModifier() (kind, int) {
	switch c := l.src[l.pos]; c {
	case '(':
		return kindLParen, 1
	case '#':
		if n := l.set(); n > 0 {
			return kindSet, n
		}
		return l.matchMore() // "##" is no comment here
	case '$':
		return l.matchMore()
	default:
		return l.matchName(c)
	}
}

// matchName matches what the states behind "$" and behind a dot have in common.
func (l *lexer) matchName(c byte) (kind, int) {
	switch {
	case isNameStart(c):
		return l.name()
	case c == '.' && isLetter(l.at(l.pos+1)):
		return kindDot, 2
	case c == '[':
		return kindLIndex, 1
	case c == '{':
		return kindLCurly, 1
	case c == '}':
		return kindRCurly, 1
	case c == '\\':
		if k, n := l.matchMore(); k == kindMore {
			return k, n
		}
	case isBlank(c):
		if n := l.set(); n > 0 {
			return kindSet, n
		}
	}
	return kindSide, 1
}

// name matches a name with hyphens, or true and false, which can't be names.
func (l *lexer) name() (kind, int) {
	n := l.while(l.pos, isNameChar) - l.pos
	switch l.src[l.pos : l.pos+n] {
	case "true":
		return kindTrue, n
	case "false":
		return kindFalse, n
	default:
		return kindIdent, n
	}
}

func (l *lexer) matchIndex() (kind, int) {
	switch c := l.src[l.pos]; {
	case c == ']':
		return kindRIndex, 1
	case c == '$', c == '#', c == '\\':
		return l.matchMore()
	case l.has(l.pos, "true"):
		return kindTrue, len("true")
	case l.has(l.pos, "false"):
		return kindFalse, len("false")
	default:
		return l.matchLiteral(c)
	}
}

func (l *lexer) matchArguments() (kind, int) {
	c := l.src[l.pos]
	switch c {
	case ')':
		return kindRArguments, 1
	case '$', '\\':
		return l.matchMore()
	case '#', ' ', '\t':
		if n := l.set(); n > 0 {
			return kindSet, n
		}
		if c == '#' {
			return l.matchMore()
		}
	}
	switch {
	case isNameStart(c):
		return l.name()
	case c == '.' && isLetter(l.at(l.pos+1)):
		return kindDot, 2
	}
	if k, n := l.matchPunctuation(c); n > 0 {
		return k, n
	}
	return l.matchLiteral(c)
}
