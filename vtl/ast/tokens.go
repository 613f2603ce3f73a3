package ast

import "sort"

// Tokens are the lexical tokens of a source, in order, with what Velocity takes
// them to say: its parser and its init pass shorten some, and characters that
// belong to no token may be counted to the next one.
type Tokens struct {
	source string
	spans  []Loc
	said   map[int]wording // the tokens that say something else than their source
}

type wording struct{ image, literal string }

// NewTokens returns an empty list for source.
func NewTokens(source string) *Tokens { return &Tokens{source: source} }

// Add appends a token and returns its index.
func (t *Tokens) Add(from, to int) int {
	t.spans = append(t.spans, Loc{from, to})
	return len(t.spans) - 1
}

// Reword sets what token i says, instead of its source: its image, and the
// literal text, which is the image after what it prints of the characters
// in front of it.
func (t *Tokens) Reword(i int, image, literal string) {
	if t.said == nil {
		t.said = make(map[int]wording)
	}
	t.said[i] = wording{image, literal}
}

// Image returns what the token at offset says.
func (t *Tokens) Image(offset int) string {
	i, j := t.within(Loc{offset, offset + 1})
	if i == j {
		return ""
	}
	return t.say(i).image
}

func (t *Tokens) say(i int) wording {
	if w, ok := t.said[i]; ok {
		return w
	}
	source := t.source[t.spans[i].From:t.spans[i].To]
	return wording{source, source}
}

// within returns the range of the tokens that share a byte with l.
func (t *Tokens) within(l Loc) (from, to int) {
	from = sort.Search(len(t.spans), func(i int) bool { return t.spans[i].To > l.From })
	to = from
	for to < len(t.spans) && t.spans[to].From < l.To {
		to++
	}
	return from, to
}

// Literal returns the text that Velocity takes for the source of n
// (SimpleNode.literal): the tokens without comments and without the prefixes
// which references shed; of the characters between tokens only some.
//
// Of an operation it is the right operand alone, with the blanks around it;
// that of an expression in parentheses leaves them out.
func (f *File) Literal(n Node) string {
	return f.say(n, func(w wording) string { return w.literal })
}

// Image returns what the call of an unknown macro prints (RuntimeMacro): the
// tokens alone.
func (f *File) Image(n Node) string {
	return f.say(n, func(w wording) string { return w.image })
}

func (f *File) say(n Node, part func(wording) string) string {
	l := Loc{n.Pos(), n.End()}
	if w, ok := n.(interface{ wording() Loc }); ok {
		l = w.wording()
	}
	from, to := f.Tokens.within(l)
	if s, ok := f.Tokens.plain(from, to); ok {
		return s
	}
	var b []byte
	for i := from; i < to; i++ {
		b = append(b, part(f.Tokens.say(i))...)
	}
	return string(b)
}

// plain returns the source of the tokens from:to, if it is all that they say.
func (t *Tokens) plain(from, to int) (string, bool) {
	if from == to {
		return "", true
	}
	for i := from; i < to; i++ {
		if _, ok := t.said[i]; ok {
			return "", false
		}
		if i > from && t.spans[i-1].To != t.spans[i].From {
			return "", false
		}
	}
	return t.source[t.spans[from].From:t.spans[to-1].To], true
}
