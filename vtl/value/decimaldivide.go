package value

import "math/big"

// divide divides to so many digits behind the point.
func (d *Decimal) divide(o *Decimal, scale int32, mode rounding) (*Decimal, error) {
	if o.unscaled.Sign() == 0 {
		return nil, throw(arithmetic, "/ by zero")
	}
	// x/y × 10^(scale - d.scale + o.scale) is the unscaled quotient.
	shift := int64(scale) - int64(d.scale) + int64(o.scale)
	x, y := d.unscaled, o.unscaled
	if err := checkDigits(max(shift, -shift)); err != nil {
		return nil, err
	}
	if shift > 0 {
		x = shifted(x, int(shift))
	} else {
		y = shifted(y, int(-shift))
	}
	q, err := quotient(x, y, mode)
	if err != nil {
		return nil, err
	}
	return NewDecimal(q, scale), nil
}

func divisionByZero(dividend *Decimal) error {
	if dividend.unscaled.Sign() == 0 {
		return throw(arithmetic, "Division undefined")
	}
	return throw(arithmetic, "Division by zero")
}

// divideExactly is BigDecimal.divide(BigDecimal): the whole quotient, with the
// difference of the scales or what more it needs.
func (d *Decimal) divideExactly(o *Decimal) (*Decimal, error) {
	if o.unscaled.Sign() == 0 {
		return nil, divisionByZero(d)
	}
	scale := saturate(int64(d.scale) - int64(o.scale))
	if d.unscaled.Sign() == 0 {
		return NewDecimal(new(big.Int), scale), nil
	}
	ratio := new(big.Rat).SetFrac(d.unscaled, o.unscaled)
	places, exact := ratio.FloatPrec()
	if !exact {
		return nil, throw(arithmetic, "Non-terminating decimal expansion; no exact representable decimal result.")
	}
	if err := checkDigits(int64(places)); err != nil {
		return nil, err
	}
	digits := shifted(ratio.Num(), places)
	return NewDecimal(digits.Quo(digits, ratio.Denom()), saturate(int64(scale)+int64(places))), nil
}

// divideToIntegral is BigDecimal.divideToIntegralValue(BigDecimal).
func (d *Decimal) divideToIntegral(o *Decimal) (*Decimal, error) {
	scale := saturate(int64(d.scale) - int64(o.scale))
	if d.abs().compare(o.abs()) < 0 {
		return NewDecimal(new(big.Int), scale), nil
	}
	if o.unscaled.Sign() == 0 {
		return nil, divisionByZero(d)
	}
	whole, err := d.divide(o, 0, roundDown)
	if err != nil {
		return nil, err
	}
	if whole = whole.stripZeros(int64(scale)); whole.scale < scale {
		return whole.setScale(scale, roundUnnecessary)
	}
	return whole, nil
}

// remainder returns what divideToIntegral leaves.
func (d *Decimal) remainder(o *Decimal) (*Decimal, error) {
	whole, err := d.divideToIntegral(o)
	if err != nil {
		return nil, err
	}
	product, err := whole.multiply(o)
	if err != nil {
		return nil, err
	}
	return d.subtract(product)
}

func (d *Decimal) abs() *Decimal {
	if d.unscaled.Sign() < 0 {
		return d.negate()
	}
	return d
}
