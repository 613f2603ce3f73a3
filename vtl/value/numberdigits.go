package value

import (
	"math"
	"math/bits"
	"strconv"
)

// A floatDigits is a positive float in decimal: 0.d1d2d3... × 10^point.
//
// Its digits are those of Java up to 18 (sun.misc.FloatingDecimal), which are
// not always the fewest that identify the float: 2.0E-3 has its shortest
// form, 1.0E23 is 9.999999999999999E22 there. The digits end where the rest
// is less than half the distance to the neighbouring floats, on a scale that
// takes both neighbours of a power of two for the nearer one.
type floatDigits struct {
	buf   [32]byte
	n     int
	point int
}

func (d *floatDigits) text() []byte { return d.buf[:d.n] }

func (d *floatDigits) add(digit int) {
	d.buf[d.n] = '0' + byte(digit)
	d.n++
}

// binaryFloat is mantissa × 2^(exponent-52) with the top bit of the mantissa
// at 2^52, known to a precision of so many bits.
type binaryFloat struct {
	mantissa  uint64
	exponent  int
	precision int
}

// doubleParts takes a finite positive double to pieces.
func doubleParts(f float64) binaryFloat {
	b := math.Float64bits(f)
	return binaryParts(b&(1<<52-1), int(b>>52&0x7FF), 52, 1023)
}

// floatParts takes a finite positive float to pieces.
func floatParts(f float32) binaryFloat {
	b := math.Float32bits(f)
	p := binaryParts(uint64(b&(1<<23-1)), int(b>>23&0xFF), 23, 127)
	p.mantissa <<= 52 - 23
	return p
}

func binaryParts(fraction uint64, exponent, size, bias int) binaryFloat {
	if exponent > 0 {
		return binaryFloat{fraction | 1<<size, exponent - bias, size + 1}
	}
	precision := bits.Len64(fraction)
	shift := size + 1 - precision
	return binaryFloat{fraction << shift, 1 - shift - bias, precision}
}

// digits converts f. With compatible unset, more than one digit is made of
// every number, as java.util.Formatter asks for.
func (f binaryFloat) digits(compatible bool) (d floatDigits) {
	zeros := bits.TrailingZeros64(f.mantissa)
	size := 53 - zeros
	fraction := max(0, size-f.exponent-1)
	if fraction == 0 && f.exponent <= 62 {
		d.fromInteger(f)
		return d
	}
	s := f.scale(zeros, size, fraction)
	s.terse = compatible
	s.generate(&d)
	return d
}

// fromInteger converts an integral float below 2^63, without the digits that
// its precision does not reach.
func (d *floatDigits) fromInteger(f binaryFloat) {
	n := f.mantissa
	if f.exponent >= 52 {
		n <<= f.exponent - 52
	} else {
		n >>= 52 - f.exponent
	}
	dropped := 0
	if excess := f.exponent - f.precision - 1; excess > 1 {
		dropped = excess * 30103 / 100000
	}
	if dropped > 0 {
		unit := pow10(dropped)
		round := n%unit >= unit/2
		n /= unit
		if round {
			n++
		}
	}
	for ; n%10 == 0; n /= 10 {
		dropped++
	}
	digits := strconv.AppendUint(d.buf[:0], n, 10)
	d.n = len(digits)
	d.point = d.n + dropped
}

// roundUp adds one to the last digit. The zeros that come of it stay.
func (d *floatDigits) roundUp() {
	for i := d.n - 1; i >= 0; i-- {
		if d.buf[i] != '9' {
			d.buf[i]++
			return
		}
		d.buf[i] = '0'
	}
	d.buf[0] = '1'
	d.point++
}
