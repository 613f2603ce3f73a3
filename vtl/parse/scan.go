package parse

import "strings"

// The functions in this file measure what the patterns of several states have
// in common; from is always an offset into the source.

func isLetter(c byte) bool    { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool     { return '0' <= c && c <= '9' }
func isBlank(c byte) bool     { return c == ' ' || c == '\t' }
func isLineEnd(c byte) bool   { return c == '\n' || c == '\r' }
func isWordStart(c byte) bool { return isLetter(c) || c == '_' || c == '@' }
func isWordChar(c byte) bool  { return isWordStart(c) || isDigit(c) }
func isNameStart(c byte) bool { return isLetter(c) || c == '_' }
func isNameChar(c byte) bool  { return isLetter(c) || isDigit(c) || c == '_' || c == '-' }

// at returns the byte at an offset, 0 behind the end.
func (l *lexer) at(i int) byte {
	if i < len(l.src) {
		return l.src[i]
	}
	return 0
}

// while returns the end of the bytes at from that belong to a class.
func (l *lexer) while(from int, class func(byte) bool) int {
	for from < len(l.src) && class(l.src[from]) {
		from++
	}
	return from
}

// has reports whether the source goes on with s at from.
func (l *lexer) has(from int, s string) bool {
	return strings.HasPrefix(l.src[min(from, len(l.src)):], s)
}

// slashEnd returns the end of the run of backslashes at from. It remembers the
// run, since each backslash of a long one may be asked about.
func (l *lexer) slashEnd(from int) int {
	if from < l.slashes.from || from >= l.slashes.to {
		l.slashes = span{from, l.while(from, func(c byte) bool { return c == '\\' })}
	}
	return l.slashes.to
}

// matchMore matches what starts a reference, directive, comment or textblock,
// in any state.
func (l *lexer) matchMore() (kind, int) {
	switch l.src[l.pos] {
	case '$', '\\':
		if n := l.sigil(); n > 0 {
			return kindMore, n
		}
	case '#':
		return kindMore, l.hash()
	}
	return kindError, 0
}

// sigil measures \*$ or \*$\*! at the position, 0 for none.
func (l *lexer) sigil() int {
	dollar := l.pos
	if l.src[dollar] == '\\' {
		dollar = l.slashEnd(dollar)
	}
	if l.at(dollar) != '$' {
		return 0
	}
	bang := dollar + 1
	if l.at(bang) == '\\' {
		bang = l.slashEnd(bang)
	}
	if l.at(bang) == '!' {
		return bang + 1 - l.pos
	}
	return dollar + 1 - l.pos
}

// hash measures what a "#" at the position opens.
func (l *lexer) hash() int {
	switch {
	case l.has(l.pos, "#[["):
		return len("#[[")
	case l.has(l.pos, "#**") && l.pos+3 < len(l.src) && l.src[l.pos+3] != '#':
		return len("#**") + 1
	case l.has(l.pos, "#*"):
		return len("#*")
	default:
		return len("#")
	}
}

// set measures blanks, "#set" or "#{set}", spaces and a parenthesis; 0 for none.
func (l *lexer) set() int {
	i := l.while(l.pos, isBlank)
	switch {
	case l.has(i, "#set"):
		i += len("#set")
	case l.has(i, "#{set}"):
		i += len("#{set}")
	default:
		return 0
	}
	i = l.while(i, func(c byte) bool { return c == ' ' })
	if l.at(i) != '(' {
		return 0
	}
	return i + 1 - l.pos
}

// lineEnd returns the offset behind blanks and one line end at from, or from
// if there is no line end.
func (l *lexer) lineEnd(from int) int {
	i := l.while(from, isBlank)
	switch {
	case l.has(i, "\r\n"):
		return i + 2
	case i < len(l.src) && isLineEnd(l.src[i]):
		return i + 1
	default:
		return from
	}
}

// word returns the end of a directive's name at from, from for none.
func (l *lexer) word(from int) int {
	if !isWordStart(l.at(from)) {
		return from
	}
	return l.while(from+1, isWordChar)
}

// bracedWord returns the end of a directive's name in braces at from, from for none.
func (l *lexer) bracedWord(from int) int {
	if l.at(from) != '{' || !isNameStart(l.at(from+1)) {
		return from
	}
	if i := l.while(from+2, isWordChar); l.at(i) == '}' {
		return i + 1
	}
	return from
}
