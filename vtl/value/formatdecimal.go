package value

// convertDecimal writes a BigDecimal with e, f or g.
func (s *formatSpec) convertDecimal(d *Decimal) (string, error) {
	negative := d.unscaled.Sign() < 0
	d = d.abs()
	precision := s.precision
	if precision < 0 {
		precision = 6
	}
	var text string
	var err error
	switch s.conversion {
	case 'e':
		text, err = s.decimalScientific(d, precision, negative)
	case 'f':
		text, err = s.decimalFixed(d, precision, negative)
	default:
		text, err = s.decimalGeneral(d, max(precision, 1), negative)
	}
	if err != nil {
		return "", err
	}
	return s.signed(negative, text), nil
}

func (s *formatSpec) decimalFixed(d *Decimal, precision int, negative bool) (string, error) {
	d, err := d.setScale(int32(precision), roundHalfUp)
	if err != nil {
		return "", err
	}
	text, err := d.appendPlain(nil)
	if err != nil {
		return "", err
	}
	if precision == 0 && s.flags.has(flagAlter) {
		text = append(text, '.')
	}
	return s.magnitude(string(text), negative, 0), nil
}

func (s *formatSpec) decimalScientific(d *Decimal, precision int, negative bool) (string, error) {
	d, err := d.roundTo(precision + 1)
	if err != nil {
		return "", err
	}
	digits := d.unscaled.Append(nil, 10)
	exponent := exponentDigits(int64(len(digits)-1) - int64(d.scale))
	if d.scale == 0 && len(digits) == 10 {
		exponent = "+9" // Formatter's BigDecimalLayout counts digits there, not the exponent
	}
	fraction := appendZeros(digits[1:], precision-(len(digits)-1))
	return s.withExponent(s.pointed(string(digits[:1]), string(fraction)), exponent, negative), nil
}

// decimalGeneral writes so many digits, plainly from 10^-4 on as long as they
// reach the point.
func (s *formatSpec) decimalGeneral(d *Decimal, digits int, negative bool) (string, error) {
	d, err := d.roundTo(digits)
	if err != nil {
		return "", err
	}
	exponent := int64(d.precision()-1) - int64(d.scale)
	zero := d.unscaled.Sign() == 0 && d.scale == 0
	if zero || d.unscaled.Sign() != 0 && exponent >= -4 && exponent < int64(digits) {
		return s.decimalFixed(d, digits-int(exponent)-1, negative)
	}
	return s.decimalScientific(d, digits-1, negative)
}

// roundTo rounds d half up to at most so many digits.
func (d *Decimal) roundTo(digits int) (*Decimal, error) {
	for {
		excess := d.precision() - digits
		if excess <= 0 {
			return d, nil
		}
		scale, err := checkScale(d.unscaled, int64(d.scale)-int64(excess))
		if err != nil {
			return nil, err
		}
		if d, err = d.setScale(scale, roundHalfUp); err != nil { // 9.99 becomes 10.0
			return nil, err
		}
	}
}
