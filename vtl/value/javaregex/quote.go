package javaregex

import "slices"

// unquote writes \Q...\E out as escaped characters. Letters stand for
// themselves, so that a quantifier behind \E is about the last character only.
func unquote(runes []rune) []rune {
	start := indexPair(runes, 'Q', 0)
	if start < 0 {
		return runes
	}
	out := slices.Clone(runes[:start])
	for start >= 0 {
		end := indexQuoteEnd(runes, start+2)
		out = appendQuoted(out, runes[start+2:end])
		rest := min(end+2, len(runes))
		start = indexPair(runes, 'Q', rest)
		if start < 0 {
			return append(out, runes[rest:]...)
		}
		out = append(out, runes[rest:start]...)
	}
	return out
}

// indexPair finds a backslash with letter behind it that is not escaped
// itself.
func indexPair(runes []rune, letter rune, from int) int {
	for i := from; i+1 < len(runes); i++ {
		if runes[i] != '\\' {
			continue
		}
		if runes[i+1] == letter {
			return i
		}
		i++
	}
	return -1
}

// indexQuoteEnd finds the \E that ends a quotation, or the end.
func indexQuoteEnd(runes []rune, from int) int {
	for i := from; i+1 < len(runes); i++ {
		if runes[i] == '\\' && runes[i+1] == 'E' {
			return i
		}
	}
	return len(runes)
}

// appendQuoted escapes what is not a letter or digit. A digit at the start is
// written in hexadecimal, lest it belong to an escape before the quotation.
func appendQuoted(out, quoted []rune) []rune {
	for i, r := range quoted {
		switch {
		case i == 0 && r >= '0' && r <= '9':
			out = append(out, '\\', 'x', '3', r)
		case r < 0x80 && !isASCIIAlnum(r):
			out = append(out, '\\', r)
		default:
			out = append(out, r)
		}
	}
	return out
}

func isASCIIAlnum(r rune) bool { return isASCIILetter(r) || isDigit(r) }

func isASCIILetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }
