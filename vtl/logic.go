package vtl

import "github.com/velmap/velmap/vtl/value"

// logic is embedded by expressions whose value is a Boolean.
type logic struct{ span }

// operands are the two sides of an operator.
type operands struct{ left, right expression }

// evalBoth evaluates both sides, the left one first.
func (o *operands) evalBoth(s *state) (left, right value.Value, sig signal) {
	if left, sig = o.left.eval(s); sig != proceed {
		return left, right, sig
	}
	right, sig = o.right.eval(s)
	return left, right, sig
}

// boolOf makes the value of an expression of what test says.
func boolOf(truth bool, sig signal) (value.Value, signal) { return value.Bool(truth), sig }

// not is !e.
type not struct {
	logic
	operand expression
}

func (n *not) test(s *state) (bool, signal) {
	truth, sig := n.operand.test(s)
	return !truth && sig == proceed, sig
}

func (n *not) eval(s *state) (value.Value, signal)          { return boolOf(n.test(s)) }
func (n *not) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }

// and is a && b, which leaves b alone when a is false.
type and struct {
	logic
	operands
}

func (n *and) test(s *state) (bool, signal) {
	if truth, sig := n.left.test(s); !truth || sig != proceed {
		return false, sig
	}
	return n.right.test(s)
}

func (n *and) eval(s *state) (value.Value, signal)          { return boolOf(n.test(s)) }
func (n *and) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }

// or is a || b, which leaves b alone when a is true.
type or struct {
	logic
	operands
}

func (n *or) test(s *state) (bool, signal) {
	if truth, sig := n.left.test(s); truth || sig != proceed {
		return truth, sig
	}
	return n.right.test(s)
}

func (n *or) eval(s *state) (value.Value, signal)          { return boolOf(n.test(s)) }
func (n *or) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }

// equality is a == b, or a != b.
type equality struct {
	logic
	operands
	equal bool
}

func (n *equality) test(s *state) (bool, signal) {
	left, right, sig := n.evalBoth(s)
	if sig != proceed {
		return false, sig
	}
	same, err := s.looseEqual(left, right)
	if err != nil {
		return false, s.failValue(n, "comparison", err)
	}
	return same == n.equal, proceed
}

// looseEqual compares as value.LooseEqual does, but once there are blocks it
// takes no short cuts: a text that is asked for renders the blocks in it.
func (s *state) looseEqual(left, right value.Value) (bool, error) {
	if !s.blocks || left.Kind() == right.Kind() || isNumber(left) && isNumber(right) {
		return value.LooseEqual(left, right)
	}
	x, isText, err := left.AppendTextOf(nil)
	if err != nil {
		return false, err
	}
	y, isTextToo, err := right.AppendTextOf(nil)
	return isText == isTextToo && string(x) == string(y), err
}

func isNumber(v value.Value) bool {
	k := v.Kind()
	return k >= value.KindByte && k <= value.KindBigDecimal
}

func (n *equality) eval(s *state) (value.Value, signal)          { return boolOf(n.test(s)) }
func (n *equality) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }

// comparison is a < b and its like; it is false unless both are numbers.
type comparison struct {
	logic
	operands
	holds func(order int) bool
}

func (n *comparison) test(s *state) (bool, signal) {
	left, right, sig := n.evalBoth(s)
	if sig != proceed {
		return false, sig
	}
	order, ok, err := value.Compare(left, right)
	if err != nil {
		return false, s.failValue(n, "comparison", err)
	}
	return ok && n.holds(order), proceed
}

func less(order int) bool           { return order < 0 }
func lessOrEqual(order int) bool    { return order <= 0 }
func greater(order int) bool        { return order > 0 }
func greaterOrEqual(order int) bool { return order >= 0 }

func (n *comparison) eval(s *state) (value.Value, signal)          { return boolOf(n.test(s)) }
func (n *comparison) argumentValue(s *state) (value.Value, signal) { return n.eval(s) }
