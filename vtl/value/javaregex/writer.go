package javaregex

import (
	"fmt"
	"strings"
	"unicode"
)

// A writer writes an expression in the syntax of one of the two engines. Every
// class is written as the ranges of its characters, so that nothing depends on
// what an engine takes for a digit or a letter.
type writer struct {
	text         strings.Builder
	backtracking bool
	groups       int  // those of the expression, the whole match included
	adrift       bool // the last match was empty: \G is behind the place where the search starts
	lastMatch    bool // there is a \G

	// What the linear engine cannot do at all, or only for some texts.
	unfit      bool
	asciiOnly  bool // \b: the text must be ASCII
	plainEnd   bool // $: the text must not end in a line terminator
	assertions bool // there are places in it
}

func (w *writer) literal(r rune) {
	switch {
	case r < 0x80 && isASCIIAlnum(r):
		w.text.WriteRune(r)
	case !w.backtracking:
		fmt.Fprintf(&w.text, `\x{%X}`, r)
	case r < 0x10000:
		fmt.Fprintf(&w.text, `\u%04X`, r)
	default:
		w.text.WriteRune(r)
	}
}

func (w *writer) class(s runeSet) {
	w.text.WriteByte('[')
	for _, r := range s {
		w.literal(r.lo)
		if r.hi > r.lo {
			w.text.WriteByte('-')
			w.literal(r.hi)
		}
	}
	w.text.WriteByte(']')
}

func (c chars) write(w *writer) {
	if r, ok := c.set.single(); ok {
		w.literal(r)
		return
	}
	if len(c.set) > 0 {
		w.class(c.set)
		return
	}
	if w.backtracking {
		w.text.WriteString(`(?!)`)
	} else {
		fmt.Fprintf(&w.text, `[^\x00-\x{%X}]`, unicode.MaxRune)
	}
}

func (s sequence) write(w *writer) {
	for _, n := range s {
		n.write(w)
	}
}

func (a alternation) write(w *writer) {
	w.text.WriteString("(?:")
	for i, n := range a {
		if i > 0 {
			w.text.WriteByte('|')
		}
		n.write(w)
	}
	w.text.WriteByte(')')
}

func (c capture) write(w *writer) {
	w.text.WriteByte('(')
	c.body.write(w)
	w.text.WriteByte(')')
}

func (a atomic) write(w *writer) {
	w.unfit = true
	w.text.WriteString("(?>")
	a.body.write(w)
	w.text.WriteByte(')')
}

func (l look) write(w *writer) {
	w.unfit = true
	w.text.WriteString("(?")
	if l.behind {
		w.text.WriteByte('<')
	}
	if l.negative {
		w.text.WriteByte('!')
	} else {
		w.text.WriteByte('=')
	}
	l.body.write(w)
	w.text.WriteByte(')')
}

func (b backReference) write(w *writer) {
	w.unfit = true
	switch {
	case b.index >= w.groups: // there is no such group
		w.text.WriteString(`(?!)`)
	case b.fold:
		fmt.Fprintf(&w.text, `(?i:\k<%d>)`, b.index)
	default:
		fmt.Fprintf(&w.text, `\k<%d>`, b.index)
	}
}

func (lineBreak) write(w *writer) {
	w.text.WriteString(`(?:\r\n|`)
	w.class(verticalSpace)
	w.text.WriteByte(')')
}
