package javaregex

import "strconv"

// maxLinearRepeat is the largest count that the package regexp takes.
const maxLinearRepeat = 1000

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
		w.text.WriteString("(?>(?>")
		r.body.write(w)
		w.text.WriteByte(')')
		w.quantifier(r.min, r.max)
		w.text.WriteByte(')')
		return
	case isBreak:
		w.text.WriteString("(?>")
	default:
		w.text.WriteString("(?:")
	}
	r.body.write(w)
	w.text.WriteByte(')')
	w.quantifier(r.min, r.max)
	if r.mode == lazy {
		w.text.WriteByte('?')
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
	w.text.WriteString("(?:(?!)())?(?:")
	r.body.(capture).body.write(w)
	w.text.WriteString(")?")
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
		w.text.WriteByte('?')
	case low == 0 && high == unbounded:
		w.text.WriteByte('*')
	case low == 1 && high == unbounded:
		w.text.WriteByte('+')
	case high == unbounded:
		w.text.WriteString("{" + strconv.Itoa(low) + ",}")
	default:
		w.text.WriteString("{" + strconv.Itoa(low) + "," + strconv.Itoa(high) + "}")
	}
}
