package value

import "strconv"

// long is BigDecimal.longValue: the low 64 bits of the integer part. That of a
// multiple of 10^64 is 0, which spares the power.
func (d *Decimal) long() int64 {
	if d.scale <= -64 {
		return 0
	}
	whole, err := d.toInteger()
	if err != nil {
		return 0
	}
	return lowBits(whole)
}

// double and float return the nearest float.
func (d *Decimal) double() float64 {
	f, _ := strconv.ParseFloat(d.String(), 64)
	return f
}

func (d *Decimal) float() float32 {
	f, _ := strconv.ParseFloat(d.String(), 32)
	return float32(f)
}

// exactLong is longValueExact: an ArithmeticException when a fraction would be
// lost or the number does not fit.
func (d *Decimal) exactLong() (int64, error) {
	if int64(d.precision())-int64(d.scale) > 19 && d.unscaled.Sign() != 0 {
		return 0, throw(arithmetic, "Overflow")
	}
	whole, err := d.setScale(0, roundUnnecessary)
	if err != nil {
		return 0, err
	}
	if !whole.unscaled.IsInt64() {
		return 0, throw(arithmetic, "Overflow")
	}
	return whole.unscaled.Int64(), nil
}
