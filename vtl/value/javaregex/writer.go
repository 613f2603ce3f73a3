package javaregex

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// A writer writes an expression in the syntax of one of the two engines. Every
// class is written as the ranges of its characters, so that nothing depends on
// what an engine takes for a digit or a letter.
type writer struct {
	strings.Builder
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

// maxLinearRepeat is the largest count that the package regexp takes.
const maxLinearRepeat = 1000

func (w *writer) literal(r rune) {
	switch {
	case r < 0x80 && isASCIIAlnum(r):
		w.WriteRune(r)
	case !w.backtracking:
		fmt.Fprintf(w, `\x{%X}`, r)
	case r < 0x10000:
		fmt.Fprintf(w, `\u%04X`, r)
	default:
		w.WriteRune(r)
	}
}

func (w *writer) class(s runeSet) {
	w.WriteByte('[')
	for _, r := range s {
		w.literal(r.lo)
		if r.hi > r.lo {
			w.WriteByte('-')
			w.literal(r.hi)
		}
	}
	w.WriteByte(']')
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
		w.WriteString(`(?!)`)
	} else {
		fmt.Fprintf(w, `[^\x00-\x{%X}]`, unicode.MaxRune)
	}
}

func (s sequence) write(w *writer) {
	for _, n := range s {
		n.write(w)
	}
}

func (a alternation) write(w *writer) {
	w.WriteString("(?:")
	for i, n := range a {
		if i > 0 {
			w.WriteByte('|')
		}
		n.write(w)
	}
	w.WriteByte(')')
}

func (c capture) write(w *writer) {
	w.WriteByte('(')
	c.body.write(w)
	w.WriteByte(')')
}

func (a atomic) write(w *writer) {
	w.unfit = true
	w.WriteString("(?>")
	a.body.write(w)
	w.WriteByte(')')
}

func (l look) write(w *writer) {
	w.unfit = true
	w.WriteString("(?")
	if l.behind {
		w.WriteByte('<')
	}
	if l.negative {
		w.WriteByte('!')
	} else {
		w.WriteByte('=')
	}
	l.body.write(w)
	w.WriteByte(')')
}

func (b backReference) write(w *writer) {
	w.unfit = true
	switch {
	case b.index >= w.groups: // there is no such group
		w.WriteString(`(?!)`)
	case b.fold:
		fmt.Fprintf(w, `(?i:\k<%d>)`, b.index)
	default:
		fmt.Fprintf(w, `\k<%d>`, b.index)
	}
}

func (lineBreak) write(w *writer) {
	w.WriteString(`(?:\r\n|`)
	w.class(verticalSpace)
	w.WriteByte(')')
}

// write of a repeat. Java repeats whatever stands by itself, and a group with a
// possessive quantifier, without coming back into an earlier turn.
func (r repeat) write(w *writer) {
	if r.empty() {
		r.writeEmpty(w)
		return
	}
	if r.hard() {
		w.unfit = true
	}
	_, isBreak := r.body.(lineBreak)
	switch {
	case r.mode == possessive:
		w.WriteString("(?>(?>")
		r.body.write(w)
		w.WriteByte(')')
		w.quantifier(r.min, r.max)
		w.WriteByte(')')
		return
	case isBreak:
		w.WriteString("(?>")
	default:
		w.WriteString("(?:")
	}
	r.body.write(w)
	w.WriteByte(')')
	w.quantifier(r.min, r.max)
	if r.mode == lazy {
		w.WriteByte('?')
	}
}

// empty reports whether the body is a group without any length. What such a
// group captures in turns that it need not take is lost in java.util.regex.
func (r repeat) empty() bool {
	c, ok := r.body.(capture)
	if !ok || r.max <= 1 || r.min == r.max || r.mode == possessive {
		return false
	}
	body := c.body.extent()
	return body.max == 0 && body.deterministic
}

func (r repeat) writeEmpty(w *writer) {
	w.unfit = true
	if r.min > 0 {
		r.body.write(w)
		return
	}
	w.WriteString("(?:(?!)())?(?:")
	r.body.(capture).body.write(w)
	w.WriteString(")?")
}

// hard reports whether the linear engine repeats differently or not at all. A
// body that can be empty is one on which engines disagree.
func (r repeat) hard() bool {
	_, isBreak := r.body.(lineBreak)
	return r.mode == possessive || isBreak || r.min > maxLinearRepeat ||
		r.max > maxLinearRepeat && r.max != unbounded ||
		r.max > 1 && r.body.extent().min == 0
}

func (w *writer) quantifier(low, high int) {
	switch {
	case low == 0 && high == 1:
		w.WriteByte('?')
	case low == 0 && high == unbounded:
		w.WriteByte('*')
	case low == 1 && high == unbounded:
		w.WriteByte('+')
	case high == unbounded:
		w.WriteString("{" + strconv.Itoa(low) + ",}")
	default:
		w.WriteString("{" + strconv.Itoa(low) + "," + strconv.Itoa(high) + "}")
	}
}
