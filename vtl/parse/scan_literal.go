package parse

import "strings"

// matchLiteral matches white space, strings and numbers inside parentheses and
// brackets.
func (l *lexer) matchLiteral(c byte) (kind, int) {
	switch {
	case isBlank(c) || isLineEnd(c):
		return kindBlank, l.while(l.pos, func(c byte) bool { return isBlank(c) || isLineEnd(c) }) - l.pos
	case c == '"' || c == '\'':
		if n := stringLength(l.src[l.pos:], c); n > 0 {
			return kindString, n
		}
		return kindError, 0
	default:
		return l.number()
	}
}

// stringLength measures the string that s starts with, 0 if it does not end.
//
// The longest match decides whether two quotes are an empty string: they are
// not if a quote follows anywhere, for then they count as one inside a longer
// string. So a run of quotes ends the string if its number is odd, and if it is
// even only when nothing better comes.
func stringLength(s string, quote byte) int {
	last := 0
	for i := 1; ; {
		n := strings.IndexByte(s[i:], quote)
		if n < 0 {
			return last
		}
		i += n
		run := i
		for i < len(s) && s[i] == quote {
			i++
		}
		if (i-run)%2 == 1 {
			return i
		}
		last = i - 1
	}
}

// number matches an integer or a float: a sign, digits, a point, digits, an
// exponent. A float has the point or the exponent; two points belong to a range.
func (l *lexer) number() (kind, int) {
	digits := l.pos
	if l.at(digits) == '-' {
		digits++
	}
	end := l.while(digits, isDigit)
	whole := end > digits
	if l.at(end) == '.' && !(whole && l.at(end+1) == '.') {
		fraction := l.while(end+1, isDigit)
		if whole || fraction > end+1 {
			return kindFloat, l.exponent(fraction) - l.pos
		}
	}
	if !whole {
		return kindError, 0
	}
	if e := l.exponent(end); e > end {
		return kindFloat, e - l.pos
	}
	return kindInteger, end - l.pos
}

// exponent returns the end of an exponent at from, from for none.
func (l *lexer) exponent(from int) int {
	if l.at(from)|0x20 != 'e' {
		return from
	}
	digits := from + 1
	if c := l.at(digits); c == '+' || c == '-' {
		digits++
	}
	if end := l.while(digits, isDigit); end > digits {
		return end
	}
	return from
}
