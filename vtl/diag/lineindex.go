package diag

import (
	"sort"
	"strings"
	"sync"
)

// LineIndex turns offsets of one source text into positions. It reads the text
// when first asked, so that an index nobody asks costs nothing. Several
// goroutines may use it at once.
type LineIndex struct {
	source string
	once   sync.Once
	starts []int
}

// NewLineIndex returns the index of source.
func NewLineIndex(source string) *LineIndex {
	return &LineIndex{source: source}
}

// Source returns the text that x indexes.
func (x *LineIndex) Source() string { return x.source }

// Position returns the place of offset; one outside the text counts as its
// nearest end.
func (x *LineIndex) Position(offset int) Position {
	x.once.Do(x.read)
	offset = max(0, min(offset, len(x.source)))
	line := sort.SearchInts(x.starts, offset+1)
	start := x.starts[line-1]
	return Position{Line: line, Column: 1 + countRunes(x.source[start:offset]), Offset: offset}
}

// Span returns the span between two offsets.
func (x *LineIndex) Span(from, to int) Span {
	return Span{Start: x.Position(from), End: x.Position(to)}
}

func (x *LineIndex) read() {
	x.starts = []int{0}
	for at := 0; ; {
		n := strings.IndexAny(x.source[at:], "\r\n")
		if n < 0 {
			return
		}
		at += n + 1
		if x.source[at-1] == '\r' && at < len(x.source) && x.source[at] == '\n' {
			at++
		}
		x.starts = append(x.starts, at)
	}
}

// countRunes counts the bytes that start a rune. A lone surrogate, which
// utf8.RuneCountInString takes for three errors, is one.
func countRunes(s string) int {
	n := 0
	for i := range len(s) {
		if !isContinuation(s[i]) {
			n++
		}
	}
	return n
}

func isContinuation(b byte) bool { return b&0xC0 == 0x80 }
