package vtl

import (
	"github.com/velmap/velmap/vtl/value"
)

// calculation is a - b and its like: null unless both are numbers.
type calculation struct {
	span
	truthless
	operands
	operate func(a, b value.Value) (value.Value, error)
}

func (n *calculation) eval(s *state) (value.Value, signal) {
	left, right, sig := n.evalBoth(s)
	if sig != proceed {
		return value.Null, sig
	}
	return n.calculate(s, left, right)
}

func (n *calculation) calculate(s *state, left, right value.Value) (value.Value, signal) {
	v, err := n.operate(left, right)
	if err != nil {
		return value.Null, s.failValue(n, "arithmetic", err)
	}
	return v, proceed
}

func (n *calculation) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }

// addition is a + b: with a String on either side it joins their texts, in
// which a null is written as its source.
type addition struct {
	calculation
	leftText, rightText string // what the source says
}

func (n *addition) eval(s *state) (value.Value, signal) {
	left, right, sig := n.evalBoth(s)
	if sig != proceed {
		return value.Null, sig
	}
	_, leftText := left.Str()
	_, rightText := right.Str()
	if !leftText && !rightText {
		return n.calculate(s, left, right)
	}
	if left.IsNull() {
		left = value.String(n.leftText)
	}
	if right.IsNull() {
		right = value.String(n.rightText)
	}
	return n.join(s, left, right)
}

func (n *addition) join(s *state, left, right value.Value) (value.Value, signal) {
	var buf [64]byte
	dst := buf[:0]
	for _, v := range [...]value.Value{left, right} {
		text, ok, err := v.AppendTextOf(dst)
		if err != nil {
			return value.Null, s.failValue(n, "unprintable", err)
		}
		if !ok {
			return value.Null, s.failRender(n, "null-pointer", "java.lang.NullPointerException: the text of an operand of + is null")
		}
		dst = text
	}
	if len(dst) > s.limits.OutputBytes {
		return value.Null, s.failLimit(n, "string-size", "the string is longer than %d bytes", s.limits.OutputBytes)
	}
	return value.String(string(dst)), proceed
}

func (n *addition) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }
