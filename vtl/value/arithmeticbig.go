package value

import "math/big"

// longs calculates in 64 bits. The result has the class of the larger operand,
// or the next one that holds it.
func (op operator) longs(a, b Value) (Value, error) {
	x, y := a.int(), b.int()
	var n int64
	overflow := false
	switch op {
	case opAdd:
		n = x + y
		overflow = (n^x)&(n^y) < 0
	case opSubtract:
		n = x - y
		overflow = (n^x)&^(n^y) < 0
	case opMultiply:
		n = x * y
		overflow = y != 0 && n/y != x // like MathUtils, blind to MinInt64 × -1
	case opDivide:
		n = x / y
	default:
		n = x % y
	}
	if overflow {
		return op.bigIntegers(big.NewInt(x), big.NewInt(y))
	}
	return integralOf(max(a.kind, b.kind), n), nil
}

// integralOf returns n in the narrowest integer class from kind on that holds
// it (MathUtils.wrapPrimitive).
func integralOf(kind Kind, n int64) Value {
	switch {
	case kind <= KindByte && n == int64(int8(n)):
		return Byte(int8(n))
	case kind <= KindShort && n == int64(int16(n)):
		return Short(int16(n))
	case kind <= KindInteger && n == int64(int32(n)):
		return Int(int32(n))
	default:
		return Long(n)
	}
}

func (op operator) bigIntegers(x, y *big.Int) (Value, error) {
	if err := checkBits(int64(x.BitLen()) + int64(y.BitLen())); err != nil {
		return Null, err
	}
	n := new(big.Int)
	switch op {
	case opAdd:
		n.Add(x, y)
	case opSubtract:
		n.Sub(x, y)
	case opMultiply:
		n.Mul(x, y)
	case opDivide:
		n.Quo(x, y)
	default:
		if y.Sign() < 0 {
			return Null, throw(arithmetic, "BigInteger: modulus not positive")
		}
		n.Mod(x, y)
	}
	return BigInteger(n), nil
}

func (op operator) decimals(a, b Value) (Value, error) {
	if op == opModulo {
		return Null, throw(arithmetic, "Cannot calculate the modulo of BigDecimals.")
	}
	x, err := toDecimal(a)
	if err != nil {
		return Null, err
	}
	y, err := toDecimal(b)
	if err != nil {
		return Null, err
	}
	var d *Decimal
	switch op {
	case opAdd:
		d, err = x.add(y)
	case opSubtract:
		d, err = x.subtract(y)
	case opMultiply:
		d, err = x.multiply(y)
	default:
		d, err = x.divide(y, x.scale, roundHalfDown)
	}
	if err != nil {
		return Null, err
	}
	return BigDecimal(d), nil
}

func toBigInteger(v Value) *big.Int {
	if v.kind == KindBigInteger {
		return v.bigInt()
	}
	return big.NewInt(v.int())
}

// toDecimal widens a number to a BigDecimal by way of its double, as
// MathUtils.toBigDecimal does: a Long beyond 2^53 loses digits.
func toDecimal(v Value) (*Decimal, error) {
	switch v.kind {
	case KindBigDecimal:
		return v.decimal(), nil
	case KindBigInteger:
		return decimalOf(v.bigInt()), nil
	default:
		return exactDecimal(v.float())
	}
}
