package javaregex

// A node is a part of an expression.
type node interface {
	// write writes the node in the syntax of an engine.
	write(w *writer)
	// extent says how much text the node matches.
	extent() extent
}

// chars matches one character of a set; of the empty set, none.
type chars struct{ set runeSet }

// sequence matches its parts one after the other.
type sequence []node

// alternation matches the first of its branches that leads to a match.
type alternation []node

// repeat matches its body again and again.
type repeat struct {
	body     node
	min, max int
	mode     repeatMode
	grouped  bool // the body is a group in parentheses
}

type repeatMode uint8

const (
	greedy repeatMode = iota
	lazy
	possessive
)

// unbounded is the maximum of a repeat that has none (Java's MAX_REPS).
const unbounded = 1<<31 - 1

// capture is a capturing group.
type capture struct {
	body  node
	index int
}

// atomic matches its body without coming back to it.
type atomic struct{ body node }

// look is a look-ahead or look-behind.
type look struct {
	body             node
	behind, negative bool
}

// backReference matches what a group has matched.
type backReference struct {
	index int
	fold  bool
}

// lineBreak is \R.
type lineBreak struct{}

// anchor matches a place in the text.
type anchor struct {
	kind    anchorKind
	unix    bool // of a line end: only \n is one
	unicode bool // of a word boundary: words are those of (?U)
}

type anchorKind uint8

const (
	textStart      anchorKind = iota // \A, ^
	textEnd                          // \z
	finalLineEnd                     // \Z, $: the end, or a line terminator there
	lineStart                        // ^ of a line
	lineEnd                          // $ of a line
	lastMatchEnd                     // \G
	wordBoundary                     // \b
	noWordBoundary                   // \B
)
