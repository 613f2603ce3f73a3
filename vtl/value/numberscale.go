package value

import (
	"cmp"
	"math"
	"math/big"
	"math/bits"
)

// digitScale is the fraction b/s × 10^exp that equals a float, and m/s, half
// the distance to its neighbours, all as powers of two and five.
type digitScale struct {
	f      uint64
	size   int // bits of f
	b2, b5 int // b = f × 2^b2 × 5^b5
	s2, s5 int
	m2, m5 int
	exp    int
	terse  bool // one digit is enough
}

// scale sets up the fraction that yields the digits of f, of which size bits
// are used and so many stand for a fraction.
func (f binaryFloat) scale(zeros, size, fraction int) digitScale {
	exp := f.estimateExponent()
	s := digitScale{f: f.mantissa >> zeros, size: size, exp: exp}
	s.b5, s.s5 = max(0, -exp), max(0, exp)
	s.m5 = s.b5
	s.b2 = s.b5 + fraction + f.exponent
	s.s2 = s.s5 + fraction
	s.m2 = s.b2 - f.precision
	s.b2 -= size - 1
	common := min(s.b2, s.s2)
	s.b2, s.s2, s.m2 = s.b2-common, s.s2-common, s.m2-common
	if size == 1 {
		s.m2--
	}
	if s.m2 < 0 {
		s.b2, s.s2, s.m2 = s.b2-s.m2, s.s2-s.m2, 0
	}
	return s
}

// estimateExponent estimates the decimal exponent; it may be one too high.
// The conversions keep the products from being fused with the sums.
func (f binaryFloat) estimateExponent() int {
	fraction := math.Float64frombits(1023<<52 | f.mantissa&(1<<52-1))
	log := float64((fraction-1.5)*0.289529654) + 0.176091259
	return int(math.Floor(log + float64(float64(f.exponent)*0.301029995663981)))
}

// generate makes the digits, in the narrowest arithmetic that holds b and 10s:
// Java's overflows of m in the narrow ones show in the digits.
func (s *digitScale) generate(d *floatDigits) {
	bBits := s.size + s.b2 + bitsOfPow5(s.b5)
	tenSBits := s.s2 + 1 + bitsOfPow5(s.s5+1)
	switch widest := max(bBits, tenSBits); {
	case widest < 32:
		generateIn[int32](s, d)
	case widest < 64:
		generateIn[int64](s, d)
	default:
		s.generateBig(d)
	}
}

// bitsOfPow5 is the size of 5^n as FloatingDecimal reckons it.
func bitsOfPow5(n int) int {
	switch {
	case n == 0:
		return 0
	case n > 26:
		return 3 * n
	default:
		return bits.Len64(pow5(n))
	}
}

// generateIn makes the digits in integers of one width.
func generateIn[I int32 | int64](s *digitScale, d *floatDigits) {
	b := I(s.f) * I(pow5(s.b5)) << s.b2
	unit := I(pow5(s.s5)) << s.s2
	m := I(pow5(s.m5)) << s.m2
	tens := unit * 10
	next := func() (digit int, low, high bool) {
		digit = int(b / unit)
		b = 10 * (b % unit)
		m *= 10
		if m <= 0 { // overflown: larger than b
			return digit, true, true
		}
		return digit, b < m, b+m > tens
	}
	low, high := s.emit(d, next)
	s.finish(d, low, high, func() int { return cmp.Compare(b<<1-tens, 0) })
}

// generateBig makes the digits in integers of any size.
func (s *digitScale) generateBig(d *floatDigits) {
	b := scaled(new(big.Int).SetUint64(s.f), s.b5, s.b2)
	unit := scaled(big.NewInt(1), s.s5, s.s2)
	m := scaled(big.NewInt(1), s.m5, s.m2)
	tens := new(big.Int).Mul(unit, bigTen)
	var q, sum big.Int
	next := func() (digit int, low, high bool) {
		q.QuoRem(b, unit, b)
		b.Mul(b, bigTen)
		m.Mul(m, bigTen)
		return int(q.Int64()), b.Cmp(m) < 0, sum.Add(b, m).Cmp(tens) >= 0
	}
	low, high := s.emit(d, next)
	s.finish(d, low, high, func() int { return b.Lsh(b, 1).Cmp(tens) })
}

// emit calls next for digit after digit until the rest is low, near enough to
// what is there, or high, near enough to one more. A first digit of 0 shows
// that the exponent was too high.
func (s *digitScale) emit(d *floatDigits, next func() (int, bool, bool)) (low, high bool) {
	digit, low, high := next()
	if digit == 0 && !high {
		s.exp--
	} else {
		d.add(digit)
	}
	if !s.terse || s.exp < -3 || s.exp >= 8 { // computerized scientific notation
		low, high = false, false
	}
	for !low && !high {
		digit, low, high = next()
		d.add(digit)
	}
	return low, high
}

// finish rounds the last digit; half compares the rest with one half.
func (s *digitScale) finish(d *floatDigits, low, high bool, half func() int) {
	d.point = s.exp + 1
	if !high {
		return
	}
	if low {
		if c := half(); c < 0 || c == 0 && d.buf[d.n-1]&1 == 0 {
			return
		}
	}
	d.roundUp()
}

// scaled multiplies n by 5^fives and 2^twos, in place.
func scaled(n *big.Int, fives, twos int) *big.Int {
	if fives > 0 {
		n.Mul(n, new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(fives)), nil))
	}
	return n.Lsh(n, uint(twos))
}

// pow5 returns 5^n for n up to 27, pow10 returns 10^n for n up to 19.
func pow5(n int) uint64  { return powersOf5[n] }
func pow10(n int) uint64 { return powersOf5[n] << n }

// powersOf5 holds every power of five that fits.
var powersOf5 = func() (powers [28]uint64) {
	p := uint64(1)
	for i := range powers {
		powers[i] = p
		p *= 5
	}
	return powers
}()

var bigTen = big.NewInt(10)
