package javaregex

// An extent says how many characters a node matches, as far as
// java.util.regex works it out: a look-behind whose extent has no end in its
// eyes is refused.
type extent struct {
	min           int64
	max           int32 // overflows as Java's does
	bounded       bool  // max means something
	deterministic bool  // there is one way to match at the most
}

func (c chars) extent() extent { return extent{1, 1, true, true} }

// extent of a sequence has no maximum where a repeat brings it beyond the
// largest int of Java. The repeat of a single character, which Java compiles in
// another way, is not looked at.
func (s sequence) extent() extent {
	e := extent{0, 0, true, true}
	for _, n := range s {
		part := n.extent()
		e.min = min(e.min+part.min, unbounded)
		e.max += part.max
		e.bounded = e.bounded && part.bounded
		e.deterministic = e.deterministic && part.deterministic
		if r, ok := n.(repeat); ok && !r.ofCharacter() && e.max < e.max-part.max {
			e.bounded = false
		}
	}
	return e
}

func (a alternation) extent() extent {
	e := a[0].extent()
	for _, n := range a[1:] {
		branch := n.extent()
		e.min = min(e.min, branch.min)
		e.max = max(e.max, branch.max)
		e.bounded = e.bounded && branch.bounded
	}
	e.deterministic = false
	return e
}

// extent of a group that can match in several ways and is repeated has no
// maximum: Java compiles it to a loop that it does not look into.
func (r repeat) extent() extent {
	body := r.body.extent()
	e := extent{
		min:           min(body.min*int64(r.min), unbounded),
		max:           body.max * int32(r.max),
		bounded:       body.bounded,
		deterministic: body.deterministic && r.min == r.max,
	}
	if r.ofCharacter() {
		return e
	}
	optional := r.min == 0 && r.max == 1
	if r.grouped && !body.deterministic && !optional && r.mode != possessive {
		e.bounded = false
	}
	if e.max < 0 {
		e.bounded = false
	}
	return e
}

// ofCharacter reports whether r is a character with * or + behind it.
func (r repeat) ofCharacter() bool {
	_, single := r.body.(chars)
	return single && !r.grouped && r.mode == greedy && r.min <= 1 && r.max == unbounded
}

func (c capture) extent() extent { return c.body.extent() }

func (a atomic) extent() extent { return a.body.extent() }

func (l look) extent() extent { return extent{0, 0, true, true} }

func (b backReference) extent() extent { return extent{0, 0, false, true} }

func (lineBreak) extent() extent { return extent{1, 2, true, true} }

func (a anchor) extent() extent { return extent{0, 0, true, true} }
