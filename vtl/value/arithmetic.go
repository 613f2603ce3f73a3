package value

import "math"

// Add returns a + b as Velocity 1.7 does it (MathUtils.add): Integers that
// overflow become Longs, Longs BigIntegers; with a Double on a side the sum is
// a Double, with a BigDecimal a BigDecimal. It is null when a side is not a
// number. Texts are not joined.
//
// The error is what java.math throws for a number that is infinite or too big.
func Add(a, b Value) (Value, error) {
	if a.kind == KindInteger && b.kind == KindInteger {
		return Integral(a.int() + b.int()), nil
	}
	return calculate(opAdd, a, b)
}

// Subtract returns a - b, by the rules of Add.
func Subtract(a, b Value) (Value, error) {
	if a.kind == KindInteger && b.kind == KindInteger {
		return Integral(a.int() - b.int()), nil
	}
	return calculate(opSubtract, a, b)
}

// Multiply returns a × b, by the rules of Add.
func Multiply(a, b Value) (Value, error) {
	if a.kind == KindInteger && b.kind == KindInteger {
		return Integral(a.int() * b.int()), nil
	}
	return calculate(opMultiply, a, b)
}

// Divide returns a / b, by the rules of Add: integers are cut off towards zero,
// a BigDecimal keeps the scale of a, rounding halves down. Division by zero is
// null.
func Divide(a, b Value) (Value, error) { return calculate(opDivide, a, b) }

// Modulo returns a % b, by the rules of Add: with the sign of a, but never
// negative for BigIntegers. Division by zero is null; BigDecimals have no
// modulo, which is an ArithmeticException.
func Modulo(a, b Value) (Value, error) { return calculate(opModulo, a, b) }

type operator uint8

const (
	opAdd operator = iota
	opSubtract
	opMultiply
	opDivide
	opModulo
)

// calculate chooses the arithmetic by the classes of the operands.
func calculate(op operator, a, b Value) (Value, error) {
	a, b = a.resolve(), b.resolve()
	if !a.kind.number() || !b.kind.number() {
		return Null, nil
	}
	if op >= opDivide && isZero(b) {
		return Null, nil
	}
	switch common(a.kind, b.kind) {
	case KindLong:
		return op.longs(a, b)
	case KindBigInteger:
		return op.bigIntegers(toBigInteger(a), toBigInteger(b))
	case KindFloat:
		return Float(op.floats32(toFloat(a), toFloat(b))), nil
	case KindDouble:
		return Double(op.floats(toDouble(a), toDouble(b))), nil
	default:
		return op.decimals(a, b)
	}
}

// common is the kind in which two numbers are calculated and compared
// (MathUtils.findCalculationBase); Long stands for all that are narrower.
func common(a, b Kind) Kind {
	widest := max(a, b)
	switch {
	case widest <= KindLong:
		return KindLong
	case widest == KindBigInteger || widest == KindBigDecimal:
		return widest
	case a == KindBigInteger || b == KindBigInteger:
		return KindBigDecimal
	default:
		return widest
	}
}

func isZero(v Value) bool {
	switch v.kind {
	case KindBigInteger:
		return v.bigInt().Sign() == 0
	case KindBigDecimal:
		return v.decimal().unscaled.Sign() == 0
	default:
		return v.float() == 0
	}
}

func (op operator) floats(x, y float64) float64 {
	switch op {
	case opAdd:
		return x + y
	case opSubtract:
		return x - y
	case opMultiply:
		return x * y
	case opDivide:
		return x / y
	default:
		return math.Mod(x, y)
	}
}

// floats32 rounds once: a double holds the exact sum, difference and product,
// and enough of the quotient, of two floats.
func (op operator) floats32(x, y float32) float32 {
	return float32(op.floats(float64(x), float64(y)))
}
