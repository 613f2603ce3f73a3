package value

import "strconv"

// String returns the canonical text of d, as BigDecimal.toString does: plain
// unless the scale is negative or the number below 10^-6.
func (d *Decimal) String() string { return string(d.append(nil)) }

func (d *Decimal) append(dst []byte) []byte {
	return d.appendScientific(dst, 1)
}

// appendEngineering appends d as toEngineeringString does, with an exponent
// that is a multiple of three.
func (d *Decimal) appendEngineering(dst []byte) []byte {
	return d.appendScientific(dst, 3)
}

// appendScientific appends d with an exponent, where it needs one, that is a
// multiple of step.
func (d *Decimal) appendScientific(dst []byte, step int64) []byte {
	dst, digits := d.appendSign(dst)
	exponent := int64(len(digits)-1) - int64(d.scale)
	if d.scale == 0 || d.scale > 0 && exponent >= -6 {
		return appendPoint(dst, digits, int(d.scale))
	}
	whole := (exponent%step+step)%step + 1
	exponent -= whole - 1
	switch {
	case d.unscaled.Sign() == 0 && whole > 1: // 0.00E+3, not 00E+0
		exponent += 3
		dst = append(dst, "0.00"[:6-whole]...)
	case int(whole) >= len(digits):
		dst = append(dst, digits...)
		dst = appendZeros(dst, int(whole)-len(digits))
	default:
		dst = append(dst, digits[:whole]...)
		dst = append(dst, '.')
		dst = append(dst, digits[whole:]...)
	}
	return appendExponent(dst, exponent)
}

// appendExponent appends a decimal exponent with its sign, unless it is 0.
func appendExponent(dst []byte, exponent int64) []byte {
	if exponent == 0 {
		return dst
	}
	dst = append(dst, 'E')
	if exponent > 0 {
		dst = append(dst, '+')
	}
	return strconv.AppendInt(dst, exponent, 10)
}

// appendPlain appends d without an exponent, as toPlainString does. The zeros
// that takes are bounded.
func (d *Decimal) appendPlain(dst []byte) ([]byte, error) {
	if d.scale < 0 {
		whole, err := d.toInteger()
		if err != nil {
			return dst, err
		}
		return whole.Append(dst, 10), nil
	}
	if err := checkDigits(int64(d.scale)); err != nil {
		return dst, err
	}
	dst, digits := d.appendSign(dst)
	return appendPoint(dst, digits, int(d.scale)), nil
}

// appendSign appends the sign of d; digits are those of its unscaled value.
func (d *Decimal) appendSign(dst []byte) (signed, digits []byte) {
	digits = d.unscaled.Append(nil, 10)
	if digits[0] == '-' {
		return append(dst, '-'), digits[1:]
	}
	return dst, digits
}

// appendPoint appends digits of which the last scale stand behind the point.
func appendPoint(dst, digits []byte, scale int) []byte {
	switch point := len(digits) - scale; {
	case scale == 0:
		return append(dst, digits...)
	case point <= 0:
		dst = append(dst, "0."...)
		dst = appendZeros(dst, -point)
		return append(dst, digits...)
	default:
		dst = append(dst, digits[:point]...)
		dst = append(dst, '.')
		return append(dst, digits[point:]...)
	}
}
