package value

import (
	"cmp"
	"math"
	"math/big"
)

// A Decimal is a java.math.BigDecimal: unscaled × 10^-scale, of any precision.
// Its methods leave it as it is.
//
// Results beyond a million bits are refused with the ArithmeticException that
// Java throws beyond two thousand million.
type Decimal struct {
	unscaled *big.Int
	scale    int32
}

// NewDecimal returns unscaled × 10^-scale. The integer must not be changed
// afterwards.
func NewDecimal(unscaled *big.Int, scale int32) *Decimal {
	return &Decimal{unscaled: unscaled, scale: scale}
}

// Unscaled returns the digits of d as an integer, which must not be changed.
func (d *Decimal) Unscaled() *big.Int { return d.unscaled }

// Scale returns the number of digits after the point; a negative one stands
// for zeros before it.
func (d *Decimal) Scale() int32 { return d.scale }

// decimalOf returns an integer as a Decimal.
func decimalOf(i *big.Int) *Decimal { return &Decimal{unscaled: i} }

// exactDecimal returns the number that f is, bit for bit, as new
// BigDecimal(double) does; that NaN and the infinities have none is a
// NumberFormatException.
func exactDecimal(f float64) (*Decimal, error) {
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0):
		return nil, throw(numberFormat, "Infinite or NaN")
	case f == 0:
		return decimalOf(new(big.Int)), nil
	}
	fraction, exponent := math.Frexp(f)
	n, exponent := int64(fraction*(1<<53)), exponent-53
	for n&1 == 0 {
		n >>= 1
		exponent++
	}
	if exponent >= 0 {
		return decimalOf(scaled(big.NewInt(n), 0, exponent)), nil
	}
	return NewDecimal(scaled(big.NewInt(n), -exponent, 0), int32(-exponent)), nil
}

// equal is BigDecimal.equals: 1.0 and 1.00 differ.
func (d *Decimal) equal(o *Decimal) bool {
	return d.scale == o.scale && d.unscaled.Cmp(o.unscaled) == 0
}

// hash is BigDecimal.hashCode.
func (d *Decimal) hash() int32 { return 31*hashBigInteger(d.unscaled) + d.scale }

// precision returns the number of digits of the unscaled value; that of 0 is 1.
func (d *Decimal) precision() int {
	return decimalDigits(d.unscaled)
}

// decimalDigits counts the digits of i: the number of bits leaves at most two
// counts to choose from.
func decimalDigits(i *big.Int) int {
	n := int(float64(i.BitLen()) * math.Log10(2))
	if n == 0 || i.CmpAbs(powerOf10(n)) >= 0 {
		return n + 1
	}
	return n
}

// compare orders by value, whatever the scales. No power of ten is larger than
// what the two hold.
func (d *Decimal) compare(o *Decimal) int {
	if s, t := d.unscaled.Sign(), o.unscaled.Sign(); s != t || s == 0 {
		return cmp.Compare(s, t)
	}
	if d.scale == o.scale {
		return d.unscaled.Cmp(o.unscaled)
	}
	magnitude := int64(d.precision()) - int64(d.scale)
	other := int64(o.precision()) - int64(o.scale)
	switch {
	case magnitude < other:
		return -d.unscaled.Sign()
	case magnitude > other:
		return d.unscaled.Sign()
	case d.scale < o.scale:
		return shifted(d.unscaled, int(o.scale-d.scale)).Cmp(o.unscaled)
	default:
		return d.unscaled.Cmp(shifted(o.unscaled, int(d.scale-o.scale)))
	}
}
