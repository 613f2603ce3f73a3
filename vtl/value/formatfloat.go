package value

import (
	"math"
	"strconv"
	"strings"
)

// convertFloat writes a floating-point number with e, f, g or a.
func (s *formatSpec) convertFloat(arg Value) (string, error) {
	switch arg.kind {
	case KindFloat, KindDouble:
		return s.convertDouble(arg.float()), nil
	case KindBigDecimal:
		if s.conversion == 'a' {
			return "", s.wrongConversion(arg)
		}
		return s.convertDecimal(arg.decimal())
	default:
		return "", s.wrongConversion(arg)
	}
}

func (s *formatSpec) convertDouble(f float64) string {
	negative := math.Signbit(f) && !math.IsNaN(f)
	switch f = math.Abs(f); {
	case math.IsNaN(f):
		return s.cased("NaN")
	case math.IsInf(f, 0):
		return s.signed(negative, s.cased("Infinity"))
	}
	precision := s.precision
	if precision < 0 {
		precision = 6
	}
	switch s.conversion {
	case 'a':
		return s.signed(negative, s.hexadecimal(f, negative))
	case 'f':
		d := formatDigits(f)
		return s.signed(negative, s.fixedPoint(&d, precision, negative))
	case 'e':
		d := formatDigits(f)
		d.round(precision + 1)
		return s.signed(negative, s.scientific(&d, precision, negative, f == 0))
	default:
		return s.signed(negative, s.general(f, max(precision, 1), negative))
	}
}

func (s *formatSpec) cased(text string) string {
	if s.flags.has(flagUpper) {
		return strings.ToUpper(text)
	}
	return text
}

// formatDigits returns the digits that Formatter starts from, those of
// Double.toString.
func formatDigits(f float64) floatDigits {
	if f == 0 {
		d := floatDigits{point: 1}
		d.add(0)
		return d
	}
	return doubleParts(f).digits(false)
}

// round keeps so many digits, rounding half up. A negative number keeps all:
// none of them will show.
func (d *floatDigits) round(keep int) {
	if keep < 0 || keep >= d.n {
		return
	}
	up := d.buf[keep] >= '5'
	d.n = keep
	switch {
	case up && keep == 0:
		d.add(1)
		d.point++
	case up:
		d.roundUp()
	case keep == 0:
		d.add(0)
	}
}

// slice returns the digits at places [from, to) counted from the first, with
// zeros outside of those that are there.
func (d *floatDigits) slice(from, to int) string {
	text := make([]byte, 0, max(0, to-from))
	for i := from; i < to; i++ {
		if i < 0 || i >= d.n {
			text = append(text, '0')
		} else {
			text = append(text, d.buf[i])
		}
	}
	return string(text)
}

// fixedPoint rounds d to so many digits behind the point and writes them all.
func (s *formatSpec) fixedPoint(d *floatDigits, precision int, negative bool) string {
	d.round(d.point + precision)
	whole := "0"
	if d.point > 0 {
		whole = d.slice(0, d.point)
	}
	return s.magnitude(s.pointed(whole, d.slice(d.point, d.point+precision)), negative, 0)
}

// pointed joins the parts of a number; # keeps the point without a fraction.
func (s *formatSpec) pointed(whole, fraction string) string {
	if fraction == "" && !s.flags.has(flagAlter) {
		return whole
	}
	return whole + "." + fraction
}

// scientific writes d, which is rounded, with so many digits behind the point
// and an exponent.
func (s *formatSpec) scientific(d *floatDigits, precision int, negative, zero bool) string {
	exponent := int64(d.point - 1)
	if zero {
		exponent = 0
	}
	mantissa := s.pointed(d.slice(0, 1), d.slice(1, 1+precision))
	return s.withExponent(mantissa, exponentDigits(exponent), negative)
}

// exponentDigits writes an exponent with its sign, in two digits at least.
func exponentDigits(exponent int64) string {
	sign := "+"
	if exponent < 0 {
		sign, exponent = "-", -exponent
	}
	if exponent < 10 {
		sign += "0"
	}
	return sign + strconv.FormatInt(exponent, 10)
}

// withExponent puts an exponent behind a mantissa.
func (s *formatSpec) withExponent(mantissa, exponent string, negative bool) string {
	exponent = s.cased("e") + exponent
	return s.magnitude(mantissa, negative, len(exponent)) + exponent
}

// general writes so many digits, plainly from 10^-4 on as long as they reach
// the point.
func (s *formatSpec) general(f float64, digits int, negative bool) string {
	d := formatDigits(f)
	d.round(digits)
	if f != 0 && (d.point-1 < -4 || d.point-1 >= digits) {
		return s.scientific(&d, digits-1, negative, false)
	}
	return s.fixedPoint(&d, digits-d.point, negative)
}
