package value

import (
	"math"
	"strconv"
	"strings"
)

// hexLayout says how a class of floats is written in hexadecimal.
type hexLayout struct {
	digits  int // behind the point
	minimum int // the exponent of the subnormal numbers
}

var (
	doubleHex = hexLayout{digits: 13, minimum: -1022}
	floatHex  = hexLayout{digits: 6, minimum: -126}
)

// hexFloat is Double.toHexString and Float.toHexString: a normal number starts
// with 0x1., a subnormal one with 0x0. and the least exponent.
func hexFloat(f float64, layout hexLayout) string {
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0):
		return string(appendSpecial(nil, f))
	case math.Signbit(f):
		return "-" + hexFloat(-f, layout)
	case f == 0:
		return "0x0.0p0"
	}
	fraction, exponent := math.Frexp(f) // 0.1xxx × 2^exponent
	lead, exponent := byte('1'), exponent-1
	bits := uint64(fraction*(1<<53)) &^ (1 << 52)
	if exponent < layout.minimum {
		bits = (bits | 1<<52) >> (layout.minimum - exponent)
		lead, exponent = '0', layout.minimum
	}
	digits := strconv.FormatUint(bits|1<<52, 16)[1:] // 13, leading zeros kept
	digits = strings.TrimRight(digits[:layout.digits], "0")
	if digits == "" {
		digits = "0"
	}
	return "0x" + string(lead) + "." + digits + "p" + strconv.Itoa(exponent)
}
