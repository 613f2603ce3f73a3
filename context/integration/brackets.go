package integration

import "strings"

// scanBrackets calls f with the depth that each bracket outside of quotes leads
// to, and returns how many bytes it has read when f says that it has enough, or
// when the text ends.
func scanBrackets[T string | []byte](text T, opening, closing string, f func(depth int) (enough bool)) (n int) {
	depth, quoted := 0, false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case quoted && c == '\\':
			i++
			continue
		case c == '"':
			quoted = !quoted
			continue
		case quoted:
			continue
		case strings.IndexByte(opening, c) >= 0:
			depth++
		case strings.IndexByte(closing, c) >= 0:
			depth--
		default:
			continue
		}
		if f(depth) {
			return i + 1
		}
	}
	return len(text)
}
