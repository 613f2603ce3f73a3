package value

import (
	"math/big"
	"math/bits"
	"slices"
)

// bigIntegerBits are the methods that take a BigInteger for bits in two's
// complement, with the sign repeated without end.
func bigIntegerBits() []method {
	return []method{
		defBig("and", bigFunc((*big.Int).And).total),
		defBig("or", bigFunc((*big.Int).Or).total),
		defBig("xor", bigFunc((*big.Int).Xor).total),
		defBig("andNot", bigFunc((*big.Int).AndNot).total),
		defGet("not()", func(r Value) Value { return BigInteger(new(big.Int).Not(r.bigInt())) }),
		defShift("shiftLeft(int)", 1),
		defShift("shiftRight(int)", -1),
		defBit("testBit(int)", func(i *big.Int, n int) Value { return Bool(i.Bit(n) == 1) }),
		defBit("setBit(int)", func(i *big.Int, n int) Value { return BigInteger(new(big.Int).SetBit(i, n, 1)) }),
		defBit("clearBit(int)", func(i *big.Int, n int) Value { return BigInteger(new(big.Int).SetBit(i, n, 0)) }),
		defBit("flipBit(int)", func(i *big.Int, n int) Value {
			return BigInteger(new(big.Int).SetBit(i, n, i.Bit(n)^1))
		}),
		defGet("getLowestSetBit()", func(r Value) Value {
			if r.bigInt().Sign() == 0 {
				return Int(-1)
			}
			return Int(int32(r.bigInt().TrailingZeroBits()))
		}),
		defGet("bitLength()", func(r Value) Value { return Int(int32(positive(r.bigInt()).BitLen())) }),
		defGet("bitCount()", func(r Value) Value {
			n := 0
			for _, word := range positive(r.bigInt()).Bits() {
				n += bits.OnesCount(uint(word))
			}
			return Int(int32(n))
		}),
		defGet("toByteArray()", func(r Value) Value { return byteArray(twosComplement(r.bigInt())) }),
	}
}

// positive flips all bits of a negative number: those that differ from the sign
// are set.
func positive(i *big.Int) *big.Int {
	if i.Sign() < 0 {
		return new(big.Int).Not(i)
	}
	return i
}

func defShift(decl string, direction int64) method {
	return def(decl, func(r Value, a []Value) (Value, error) {
		switch n := a[0].int() * direction; {
		case n < 0:
			return BigInteger(new(big.Int).Rsh(r.bigInt(), uint(-n))), nil
		case r.bigInt().Sign() == 0:
			return r, nil
		default:
			if err := checkBits(int64(r.bigInt().BitLen()) + n); err != nil {
				return Null, err
			}
			return BigInteger(new(big.Int).Lsh(r.bigInt(), uint(n))), nil
		}
	})
}

// defBit declares a method that takes the place of a bit.
func defBit(decl string, f func(i *big.Int, n int) Value) method {
	return def(decl, func(r Value, a []Value) (Value, error) {
		n := a[0].int()
		if n < 0 {
			return Null, throw(arithmetic, "Negative bit address")
		}
		if err := checkBits(n); err != nil && decl != "testBit(int)" {
			return Null, err
		}
		return f(r.bigInt(), int(n)), nil
	})
}

// twosComplement returns i in as few bytes as hold it and its sign, the highest
// first.
func twosComplement(i *big.Int) []byte {
	size := positive(i).BitLen()/8 + 1
	unsigned := new(big.Int).And(i, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(8*size)), big.NewInt(1)))
	return unsigned.FillBytes(make([]byte, size))
}

func byteArray(b []byte) Value {
	elements := slices.Grow([]Value(nil), len(b))
	for _, c := range b {
		elements = append(elements, Byte(int8(c)))
	}
	return newArray(classByteType, elements)
}
