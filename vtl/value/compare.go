package value

import (
	"cmp"
	"strings"
)

// Compare orders two numbers of any classes as Velocity 1.7's <, <=, > and >=
// do (MathUtils.compare): -1, 0 or 1. ok is false when a side is not a number,
// which makes all four false. NaN is as large as every other Float or Double:
// c is 0.
//
// The error is the NumberFormatException that java.math throws for a BigDecimal
// or BigInteger beside a NaN or an infinity.
func Compare(a, b Value) (c int, ok bool, err error) {
	if a.kind == KindInteger && b.kind == KindInteger {
		return cmp.Compare(a.int(), b.int()), true, nil
	}
	a, b = a.resolve(), b.resolve()
	if !a.kind.number() || !b.kind.number() {
		return 0, false, nil
	}
	c, err = compareNumbers(a, b)
	return c, err == nil, err
}

func compareNumbers(a, b Value) (int, error) {
	switch common(a.kind, b.kind) {
	case KindLong:
		return cmp.Compare(a.int(), b.int()), nil
	case KindBigInteger:
		return toBigInteger(a).Cmp(toBigInteger(b)), nil
	case KindFloat:
		return compareFloats(float64(toFloat(a)), float64(toFloat(b))), nil
	case KindDouble:
		return compareFloats(toDouble(a), toDouble(b)), nil
	default: // BigDecimal
	}
	x, err := toDecimal(a)
	if err != nil {
		return 0, err
	}
	y, err := toDecimal(b)
	if err != nil {
		return 0, err
	}
	return x.compare(y), nil
}

func compareFloats(x, y float64) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	default:
		return 0
	}
}

// LooseEqual reports what Velocity 1.7's == does (ASTEQNode): numbers are
// compared by value whatever their classes, objects of related classes by
// equals, all others by their texts. Null equals only null.
//
// The error is one of Compare, or that of a text that cannot be made.
func LooseEqual(a, b Value) (bool, error) {
	a, b = a.resolve(), b.resolve()
	switch {
	case a.kind == KindString && b.kind == KindString:
		return a.text() == b.text(), nil
	case a.kind == KindNull || b.kind == KindNull:
		return a.kind == b.kind, nil
	case a.kind.number() && b.kind.number():
		c, err := compareNumbers(a, b)
		return c == 0 && err == nil, err
	case related(a, b):
		return Equal(a, b), nil
	default:
		return equalTexts(a, b)
	}
}

// related reports whether one of the classes is a subclass of the other.
func related(a, b Value) bool {
	if a.kind == KindObject || b.kind == KindObject {
		return a.kind == b.kind && a.ClassName() == b.ClassName()
	}
	if a.kind == KindMap && b.kind == KindMap && a.muted() != b.muted() {
		return false // a class of its own, which prints otherwise
	}
	x, y := a.Class(), b.Class()
	return x.assignableFrom(y) || y.assignableFrom(x)
}

func equalTexts(a, b Value) (bool, error) {
	if b.kind == KindString {
		a, b = b, a
	}
	if a.kind == KindString && !mayPrint(b, a.text()) {
		return false, nil
	}
	x, err := a.AppendString(nil)
	if err != nil {
		return false, err
	}
	y, err := b.AppendString(nil)
	return string(x) == string(y), err
}

// mayPrint rules out that a container prints as a text that does not start like
// one: comparing a whole document with "" is a common test for nothing.
func mayPrint(v Value, text string) bool {
	switch v.kind {
	case KindMap:
		return strings.HasPrefix(text, "{") || v.muted()
	case KindList, KindCollection:
		return strings.HasPrefix(text, "[")
	default:
		return true
	}
}
