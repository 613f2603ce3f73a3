package parse

import "strings"

// token is a lexical token: the source from..to.
type token struct {
	kind     kind
	from, to int
	side     string // what its literal text has in front: sideText of what is set aside
	fault    fault  // of kindError
}

// fault says why the lexer can't go on.
type fault uint8

const (
	faultCharacter fault = iota // no token starts with this character
	faultEnd                    // the source ends within a token
	faultString                 // a quote without a second one
)

// sideText returns what Velocity prints of text that it has set aside, a
// reference or directive that turned out to be none (NodeUtils.getSpecialText):
// "$" and "#", and backslashes that end in a "$"; the character behind such a "$"
// is lost.
func sideText(piece string) string {
	if !strings.ContainsAny(piece, `$#`) {
		return ""
	}
	var b []byte
	for i := 0; i < len(piece); i++ {
		switch piece[i] {
		case '#', '$':
			b = append(b, piece[i])
		case '\\':
			if end := i + len(piece[i:]) - len(strings.TrimLeft(piece[i:], `\`)); end < len(piece) && piece[end] == '$' {
				b = append(b, piece[i:end+1]...)
				i = end + 1
			}
		}
	}
	return string(b)
}
