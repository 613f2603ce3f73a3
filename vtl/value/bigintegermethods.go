package value

import (
	"math/big"
	"slices"
)

// bigIntegerMethods are those of java.math.BigInteger. probablePrime, which
// needs a Random, is left out.
func bigIntegerMethods() []method {
	valueOf := defPure("valueOf(long)", func(a []Value) Value { return BigInteger(big.NewInt(a[0].int())) })
	order := func(a, b Value) int { return a.bigInt().Cmp(b.bigInt()) }
	return slices.Concat(
		[]method{valueOf}, defCompareTo(classBigInteger, order), bigIntegerArithmetic(),
		bigIntegerPowers(), bigIntegerBits(), bigIntegerConversions(), bigIntegerPrimes(),
	)
}

// defBig declares a method of BigInteger that takes another one.
func defBig(name string, f func(x, y *big.Int) (*big.Int, error)) method {
	return def(name+"(BigInteger)", func(r Value, a []Value) (Value, error) {
		if a[0].IsNull() {
			return Null, throw(nullPointer, "")
		}
		return bigResult(f(r.bigInt(), a[0].bigInt()))
	})
}

// bigResult boxes the result of a calculation.
func bigResult(i *big.Int, err error) (Value, error) {
	if err != nil {
		return Null, err
	}
	if err := checkBits(int64(i.BitLen())); err != nil {
		return Null, err
	}
	return BigInteger(i), nil
}

func bigArray(elements ...*big.Int) Value {
	values := make([]Value, len(elements))
	for i, e := range elements {
		values[i] = BigInteger(e)
	}
	return newArray(classBigInteger, values)
}

// bigFunc is a method of big.Int that sets its receiver.
type bigFunc func(z, x, y *big.Int) *big.Int

func (f bigFunc) total(x, y *big.Int) (*big.Int, error) { return f(new(big.Int), x, y), nil }

// divided is f for a divisor that is not 0.
func (f bigFunc) divided(x, y *big.Int) (*big.Int, error) {
	if y.Sign() == 0 {
		return nil, throw(arithmetic, "BigInteger divide by zero")
	}
	return f(new(big.Int), x, y), nil
}

// modular is f for a modulus above 0.
func (f bigFunc) modular(x, m *big.Int) (*big.Int, error) {
	if m.Sign() <= 0 {
		return nil, throw(arithmetic, "BigInteger: modulus not positive")
	}
	return f(new(big.Int), x, m), nil
}

func bigIntegerArithmetic() []method {
	return []method{
		defBig("add", bigFunc((*big.Int).Add).total),
		defBig("subtract", bigFunc((*big.Int).Sub).total),
		defBig("multiply", func(x, y *big.Int) (*big.Int, error) {
			if err := checkBits(int64(x.BitLen()) + int64(y.BitLen()) - 1); err != nil {
				return nil, err
			}
			return new(big.Int).Mul(x, y), nil
		}),
		defBig("divide", bigFunc((*big.Int).Quo).divided),
		defBig("remainder", bigFunc((*big.Int).Rem).divided),
		defBig("mod", bigFunc((*big.Int).Mod).modular),
		defBig("gcd", bigFunc(func(z, x, y *big.Int) *big.Int {
			return z.GCD(nil, nil, new(big.Int).Abs(x), new(big.Int).Abs(y))
		}).total),
		defBig("min", bigFunc(func(_, x, y *big.Int) *big.Int {
			if y.Cmp(x) < 0 {
				return y
			}
			return x
		}).total),
		defBig("max", bigFunc(func(_, x, y *big.Int) *big.Int {
			if y.Cmp(x) > 0 {
				return y
			}
			return x
		}).total),
		def("divideAndRemainder(BigInteger)", divideAndRemainder),
		defGet("abs()", func(r Value) Value { return BigInteger(new(big.Int).Abs(r.bigInt())) }),
		defGet("negate()", func(r Value) Value { return BigInteger(new(big.Int).Neg(r.bigInt())) }),
		defGet("signum()", func(r Value) Value { return Int(int32(r.bigInt().Sign())) }),
	}
}

func divideAndRemainder(r Value, a []Value) (Value, error) {
	switch {
	case a[0].IsNull():
		return Null, throw(nullPointer, "")
	case a[0].bigInt().Sign() == 0:
		return Null, throw(arithmetic, "BigInteger divide by zero")
	}
	return bigArray(new(big.Int).QuoRem(r.bigInt(), a[0].bigInt(), new(big.Int))), nil
}
