package parse

import "strings"

func (l *lexer) matchText() (kind, int) {
	switch l.src[l.pos] {
	case '$':
		return l.matchSigil()
	case '\\':
		return l.matchBackslash()
	case '#':
		return l.matchHash()
	case ' ', '\t':
		if n := l.set(); n > 0 {
			return kindSet, n
		}
	}
	if n := strings.IndexAny(l.src[l.pos:], `$#\`); n >= 0 {
		return kindText, n
	}
	return kindText, len(l.src) - l.pos
}

// matchHash matches at a "#" where a line comment may start.
func (l *lexer) matchHash() (kind, int) {
	if n := l.set(); n > 0 {
		return kindSet, n
	}
	if l.at(l.pos+1) == '#' {
		return kindLineComment, 2
	}
	return l.matchMore()
}

// matchSigil matches at a "$" where a reference may start.
func (l *lexer) matchSigil() (kind, int) {
	for _, s := range [...]string{"$[", "$.", "$![", `$\![`} {
		if l.has(l.pos, s) {
			return kindEmptyIndex, len(s)
		}
	}
	return l.matchMore()
}

func (l *lexer) matchBackslash() (kind, int) {
	if k, n := l.matchMore(); k == kindMore {
		return k, n
	}
	end := l.slashEnd(l.pos)
	if odd := (end-l.pos)%2 == 1; odd && l.at(end) == '#' {
		if name := max(l.word(end+1), l.bracedWord(end+1)); name > end+1 {
			return kindEscapedDirective, name - l.pos
		}
	}
	if end-l.pos >= 2 {
		return kindEscapePair, 2
	}
	return kindEscape, 1
}

// matchComment matches in the comments and in a textblock.
func (l *lexer) matchComment() (kind, int) {
	if k, n := l.matchMore(); k == kindMore {
		return k, n
	}
	other := kindSkip
	switch l.state {
	case stateLineComment:
		if isLineEnd(l.src[l.pos]) {
			return kindLineEnd, l.lineEnd(l.pos) - l.pos
		}
	case stateBlockComment:
		if l.has(l.pos, "*#") {
			return kindBlockComment, 2
		}
	case stateFormalComment:
		if l.has(l.pos, "*#") {
			return kindFormalComment, 2
		}
	default:
		if l.has(l.pos, "]]#") {
			return kindTextblock, 3
		}
		other = kindMore
	}
	return other, 1
}
