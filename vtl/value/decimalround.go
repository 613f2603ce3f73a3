package value

import (
	"math"
	"math/big"
)

// rounding is one of BigDecimal's rounding modes, by its number in
// java.math.BigDecimal.
type rounding uint8

const (
	roundUp rounding = iota
	roundDown
	roundCeiling
	roundFloor
	roundHalfUp
	roundHalfDown
	roundHalfEven
	roundUnnecessary
)

// roundingOf reads the number of a rounding mode.
func roundingOf(mode int64) (rounding, error) {
	if mode < 0 || mode > int64(roundUnnecessary) {
		return 0, throw(illegalArgument, "Invalid rounding mode")
	}
	return rounding(mode), nil
}

// quotient divides and rounds; y is not 0.
func quotient(x, y *big.Int, mode rounding) (*big.Int, error) {
	q, rest := new(big.Int).QuoRem(x, y, new(big.Int))
	if rest.Sign() == 0 {
		return q, nil
	}
	if mode == roundUnnecessary {
		return nil, throw(arithmetic, "Rounding necessary")
	}
	sign := x.Sign() * y.Sign()
	if mode.away(sign, rest.Lsh(rest, 1).CmpAbs(y), q.Bit(0) == 1) {
		q.Add(q, big.NewInt(int64(sign)))
	}
	return q, nil
}

// away reports whether a quotient of that sign is rounded away from zero; half
// compares the rest with one half.
func (mode rounding) away(sign, half int, odd bool) bool {
	switch mode {
	case roundUp:
		return true
	case roundCeiling:
		return sign > 0
	case roundFloor:
		return sign < 0
	case roundHalfUp:
		return half >= 0
	case roundHalfDown:
		return half > 0
	case roundHalfEven:
		return half > 0 || half == 0 && odd
	default:
		return false
	}
}

// setScale returns d with so many digits behind the point.
func (d *Decimal) setScale(scale int32, mode rounding) (*Decimal, error) {
	distance := int64(scale) - int64(d.scale)
	switch {
	case distance == 0:
		return d, nil
	case d.unscaled.Sign() == 0:
		return NewDecimal(d.unscaled, scale), nil
	case distance > 0:
		if err := checkDigits(distance); err != nil {
			return nil, err
		}
		return NewDecimal(shifted(d.unscaled, int(distance)), scale), nil
	}
	divisor := int64(d.precision() + 1) // 10 times as much rounds to the same
	divisor = min(divisor, -distance)
	q, err := quotient(d.unscaled, powerOf10(int(divisor)), mode)
	if err != nil {
		return nil, err
	}
	return NewDecimal(q, scale), nil
}

// toInteger cuts the fraction off, as toBigInteger does.
func (d *Decimal) toInteger() (*big.Int, error) {
	whole, err := d.setScale(0, roundDown)
	if err != nil {
		return nil, err
	}
	return whole.unscaled, nil
}

// stripZeros takes off trailing zeros as long as the scale stays above least.
func (d *Decimal) stripZeros(least int64) *Decimal {
	if d.unscaled.Sign() == 0 {
		return d
	}
	unscaled, scale := d.unscaled, int64(d.scale)
	var q, rest big.Int
	for scale > least {
		if q.QuoRem(unscaled, bigTen, &rest); rest.Sign() != 0 {
			break
		}
		unscaled = new(big.Int).Set(&q)
		scale--
	}
	return NewDecimal(unscaled, int32(scale))
}

// stripTrailingZeros is BigDecimal's: the number with the smallest scale.
func (d *Decimal) stripTrailingZeros() *Decimal {
	if d.unscaled.Sign() == 0 {
		return decimalOf(d.unscaled)
	}
	return d.stripZeros(math.MinInt32)
}

// movePoint moves the point by so many places to the left. The scale that
// comes of it is never negative.
func (d *Decimal) movePoint(left int64) (*Decimal, error) {
	if left == 0 {
		return d, nil
	}
	scale, err := checkScale(d.unscaled, int64(d.scale)+left)
	if err != nil {
		return nil, err
	}
	moved := NewDecimal(d.unscaled, scale)
	if scale < 0 {
		return moved.setScale(0, roundUnnecessary)
	}
	return moved, nil
}
