package jsonpath

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// A reader29 is a place in a text, as Jayway 2.9 keeps one (CharacterIndex).
// It ends at last, the index of the last character that counts; what stands
// behind is still there to be read. A character that is not there is Java's
// StringIndexOutOfBoundsException: char notes the first one in err and
// returns 0.
type reader29 struct {
	text string
	base int // where text begins in the whole expression
	at   int
	last int
	err  *syntaxError
}

func newReader29(text string, base int) reader29 {
	return reader29{text: text, base: base, last: len(text) - 1}
}

// char returns the byte at i. All characters that mean something are ASCII.
func (r *reader29) char(i int) byte {
	if i >= 0 && i < len(r.text) {
		return r.text[i]
	}
	if r.err == nil {
		r.err = outOfBounds(r.base+i, r.unit(i), r.text)
	}
	return 0
}

func (r *reader29) current() byte { return r.char(r.at) }

func (r *reader29) inBounds(i int) bool { return i >= 0 && i <= r.last }

// atTail reports whether nothing counts behind the place: not even a character
// that stands at it, which Jayway drops.
func (r *reader29) atTail() bool {
	if r.at >= r.last {
		return true
	}
	c, size := value.DecodeRune(r.text[r.at:])
	return r.at+size > r.last && c <= 0xFFFF // one UTF-16 unit is one character
}

// skipBlanks goes to the next character that is no blank, or to the last one.
func (r *reader29) skipBlanks() {
	for r.at >= 0 && r.at < r.last && r.text[r.at] == ' ' {
		r.at++
	}
}

// trim leaves out the blanks on both sides.
func (r *reader29) trim() {
	r.skipBlanks()
	for r.at < r.last && r.text[r.last] == ' ' {
		r.last--
	}
}

// significant returns the index behind i of the first character that is no
// blank, which may be out of bounds.
func (r *reader29) significant(i int) int {
	for i++; r.inBounds(i) && r.text[i] == ' '; i++ {
	}
	return i
}

// nextIs reports whether c is the first character behind i that is no blank.
func (r *reader29) nextIs(i int, c byte) bool {
	i = r.significant(i)
	return r.inBounds(i) && r.text[i] == c
}

// nextSignificant returns the first character behind i that is no blank, and a
// blank where there is none.
func (r *reader29) nextSignificant(i int) byte {
	if i = r.significant(i); r.inBounds(i) {
		return r.text[i]
	}
	return ' '
}

// indexOfNext returns the index of c when it is the first character behind i
// that is no blank, else -1.
func (r *reader29) indexOfNext(i int, c byte) int {
	if i = r.significant(i); r.char(i) == c {
		return i
	}
	return -1
}

// indexOf returns the index of the first c from i on, or -1.
func (r *reader29) indexOf(i int, c byte) int {
	if i > r.last {
		return -1
	}
	n := strings.IndexByte(r.text[i:r.last+1], c)
	if n < 0 {
		return -1
	}
	return i + n
}

// unescaped returns the index of the first c behind i that has no backslash
// before it, or -1.
func (r *reader29) unescaped(i int, c byte) int {
	escaped := false
	for i++; r.inBounds(i); i++ {
		switch {
		case escaped:
			escaped = false
		case r.text[i] == '\\':
			escaped = true
		case r.text[i] == c:
			return i
		}
	}
	return -1
}

// before returns the index before i of the last character that is no blank, or
// -1.
func (r *reader29) before(i int) int {
	for i--; r.inBounds(i) && r.text[i] == ' '; i-- {
	}
	if r.inBounds(i) {
		return i
	}
	return -1
}

// accept goes behind s when it comes next, blanks before it left out.
func (r *reader29) accept(s string) bool {
	r.skipBlanks()
	if !r.inBounds(r.at+len(s)-1) || r.text[r.at:r.at+len(s)] != s {
		return false
	}
	r.at += len(s)
	return true
}

// unit returns how many UTF-16 units stand before i: what Jayway calls a
// position.
func (r *reader29) unit(i int) int {
	return javaLength(r.text[:min(i, len(r.text))]) + max(0, i-len(r.text))
}

// position returns i as Jayway writes it.
func (r *reader29) position(i int) string { return strconv.Itoa(r.unit(i)) }

// invalid is an InvalidPathException for what stands at i.
func (r *reader29) invalid(i int, message string) *syntaxError { return invalidPath(r.base+i, message) }
