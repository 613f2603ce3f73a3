package value

import (
	"math"
	"math/big"
)

// maxBits bounds the big numbers that arithmetic makes.
const maxBits = 1 << 20

// checkBits refuses a result of that many bits if they are too many.
func checkBits(bits int64) error {
	if bits > maxBits {
		return throw(arithmetic, "BigInteger would overflow supported range")
	}
	return nil
}

// checkDigits refuses a power of ten if it is too large.
func checkDigits(digits int64) error {
	if digits > maxBits {
		return checkBits(digits)
	}
	return checkBits(digits * 10 / 3)
}

// checkScale narrows a scale to 32 bits, as BigDecimal's private method of
// that name does: a zero takes the nearest one, any other number fails.
func checkScale(unscaled *big.Int, scale int64) (int32, error) {
	switch {
	case scale == int64(int32(scale)):
		return int32(scale), nil
	case unscaled.Sign() == 0:
		return saturate(scale), nil
	case scale > 0:
		return 0, throw(arithmetic, "Underflow")
	default:
		return 0, throw(arithmetic, "Overflow")
	}
}

func saturate(scale int64) int32 {
	return int32(min(max(scale, math.MinInt32), math.MaxInt32))
}

// powerOf10 returns 10^n, which must not be changed.
func powerOf10(n int) *big.Int {
	if n < len(powersOf10) {
		return powersOf10[max(n, 0)]
	}
	return new(big.Int).Exp(bigTen, big.NewInt(int64(n)), nil)
}

// powersOf10 holds the powers that are used most.
var powersOf10 = func() (powers [40]*big.Int) {
	powers[0] = big.NewInt(1)
	for i := 1; i < len(powers); i++ {
		powers[i] = new(big.Int).Mul(powers[i-1], bigTen)
	}
	return powers
}()

// shifted returns i × 10^n.
func shifted(i *big.Int, n int) *big.Int {
	return new(big.Int).Mul(i, powerOf10(n))
}

// align returns the unscaled values of d and o at the larger of their scales.
func (d *Decimal) align(o *Decimal) (x, y *big.Int, scale int32, err error) {
	distance := int64(d.scale) - int64(o.scale)
	switch {
	case distance < 0:
		y, x, scale, err = o.align(d)
		return x, y, scale, err
	case o.unscaled.Sign() == 0:
		return d.unscaled, o.unscaled, d.scale, nil
	}
	if err := checkDigits(distance); err != nil {
		return nil, nil, 0, err
	}
	return d.unscaled, shifted(o.unscaled, int(distance)), d.scale, nil
}

func (d *Decimal) add(o *Decimal) (*Decimal, error) {
	x, y, scale, err := d.align(o)
	if err != nil {
		return nil, err
	}
	return NewDecimal(new(big.Int).Add(x, y), scale), nil
}

func (d *Decimal) subtract(o *Decimal) (*Decimal, error) {
	x, y, scale, err := d.align(o)
	if err != nil {
		return nil, err
	}
	return NewDecimal(new(big.Int).Sub(x, y), scale), nil
}

func (d *Decimal) multiply(o *Decimal) (*Decimal, error) {
	if err := checkBits(int64(d.unscaled.BitLen()) + int64(o.unscaled.BitLen())); err != nil {
		return nil, err
	}
	product := new(big.Int).Mul(d.unscaled, o.unscaled)
	scale, err := checkScale(product, int64(d.scale)+int64(o.scale))
	if err != nil {
		return nil, err
	}
	return NewDecimal(product, scale), nil
}

func (d *Decimal) negate() *Decimal {
	return NewDecimal(new(big.Int).Neg(d.unscaled), d.scale)
}

// pow is BigDecimal.pow(int).
func (d *Decimal) pow(n int64) (*Decimal, error) {
	if n < 0 || n > 999_999_999 {
		return nil, throw(arithmetic, "Invalid operation")
	}
	scale, err := checkScale(d.unscaled, int64(d.scale)*n)
	if err != nil {
		return nil, err
	}
	power, err := powInt(d.unscaled, n)
	if err != nil {
		return nil, err
	}
	return NewDecimal(power, scale), nil
}

// powInt returns i to the power of n, which is not negative.
func powInt(i *big.Int, n int64) (*big.Int, error) {
	if i.BitLen() > 1 {
		if err := checkBits(int64(i.BitLen()-1) * n); err != nil {
			return nil, err
		}
	}
	return new(big.Int).Exp(i, big.NewInt(n), nil), nil
}
