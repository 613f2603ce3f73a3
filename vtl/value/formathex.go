package value

import (
	"math"
	"strconv"
	"strings"
)

// hexadecimal writes a double with a, rounding half to even when there is a
// precision.
func (s *formatSpec) hexadecimal(f float64, negative bool) string {
	text := hexFloat(f, doubleHex)
	precision := 0
	if s.precision >= 0 {
		precision = max(s.precision, 1)
		text = roundedHex(f, precision)
	}
	mantissa, exponent, _ := strings.Cut(strings.TrimPrefix(text, "0x"), "p")
	prefix := "0x"
	if s.flags.has(flagZero) {
		used := len(s.signed(negative, text))
		prefix += strings.Repeat("0", max(0, s.width-used))
	}
	if _, fraction, _ := strings.Cut(mantissa, "."); len(fraction) < precision {
		mantissa += strings.Repeat("0", precision-len(fraction))
	}
	return s.cased(prefix + mantissa + "p" + exponent)
}

// roundedHex writes a double with at most so many hexadecimal digits behind the
// point; a subnormal number is made a normal one.
func roundedHex(f float64, digits int) string {
	if f == 0 || digits >= doubleHex.digits {
		return hexFloat(f, doubleHex)
	}
	fraction, exponent := math.Frexp(f) // 0.1xxx
	unit := math.Ldexp(1, 1+4*digits)
	rounded := math.RoundToEven(fraction*unit) / unit
	text := hexFloat(rounded, doubleHex)
	mantissa, e, _ := strings.Cut(text, "p")
	shift, err := strconv.Atoi(e)
	if err != nil {
		return text
	}
	return mantissa + "p" + strconv.Itoa(shift+exponent)
}
