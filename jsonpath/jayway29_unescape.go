package jsonpath

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// unescape29 replaces the escapes in a quoted text (Jayway 2.9,
// Utils.unescape). A letter that means nothing stands for itself; a backslash
// at the end stays, and an unfinished \u is left out.
func unescape29(text string) (string, *syntaxError) {
	i := strings.IndexByte(text, '\\')
	if i < 0 {
		return text, nil
	}
	plain := append(make([]byte, 0, len(text)), text[:i]...)
	for rest := text[i:]; rest != ""; {
		if rest[0] != '\\' {
			n := strings.IndexByte(rest, '\\')
			if n < 0 {
				n = len(rest)
			}
			plain, rest = value.AppendText(plain, rest[:n]), rest[n:]
			continue
		}
		if rest == `\` {
			return string(append(plain, '\\')), nil
		}
		if rest[1] != 'u' {
			plain, rest = append(plain, unescaped(rest[1])), rest[2:]
			continue
		}
		unit, size, err := unicodeEscape(rest[2:])
		if err != nil {
			return "", err.at(len(text) - len(rest))
		}
		if size < 0 {
			break
		}
		plain, rest = value.AppendText(plain, unit), rest[2+size:]
	}
	return string(plain), nil
}

// unescaped returns what a backslash and c stand for. Of a character that is
// not ASCII c is the first byte, which the others follow.
func unescaped(c byte) byte {
	switch c {
	case 'r':
		return '\r'
	case 'f':
		return '\f'
	case 't':
		return '\t'
	case 'n':
		return '\n'
	case 'b':
		return '\b'
	default:
		return c
	}
}

// unicodeEscape reads the four characters behind \u, of which there may be
// fewer: then size is -1.
func unicodeEscape(text string) (unit string, size int, err *syntaxError) {
	units := unitReader{rest: text}
	for range 4 {
		if _, ok := units.next(); !ok {
			return "", -1, nil
		}
	}
	digits := text[:len(text)-len(units.rest)]
	n, failure := strconv.ParseInt(asciiDigits(digits), 16, 32)
	if failure != nil {
		return "", 0, &syntaxError{class: jsonPathException, message: "Unable to parse unicode value: " + digits}
	}
	return string(value.AppendRune(nil, rune(uint16(n)))), len(digits), nil
}
