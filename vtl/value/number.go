package value

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// notANumber is what json-smart makes of the bare word NaN: a Float.
var notANumber = Float(float32(math.NaN()))

// longestDouble is the number of characters above which json-smart makes a
// BigDecimal of a number with a point or an exponent.
const longestDouble = 18

// longestLong is the number of digits above which it makes a BigInteger, even
// if they start with zeros (JSONParserBase.parseNumber).
const longestLong = 19

// parseNumber gives a JSON number its Java class, as json-smart 2.2 does:
// Integer, Long or BigInteger by size; with a point or an exponent Double, or
// BigDecimal when its text is longer than 18 characters.
func parseNumber(text string) Value {
	if v, ok := parsePlain(text); ok {
		return v
	}
	if strings.ContainsAny(text, ".eE") {
		return parseFraction(text)
	}
	if text == "-" {
		return Int(0)
	}
	if len(text) <= longestLong || text[0] == '-' && len(text) == longestLong+1 {
		if i, err := strconv.ParseInt(text, 10, 64); err == nil {
			return Integral(i)
		}
	}
	i, ok := parseBig(text)
	if !ok {
		return Null
	}
	return BigInteger(i)
}

func parseFraction(text string) Value {
	if len(text) > longestDouble {
		if d, err := ParseDecimal(text); err == nil {
			return BigDecimal(d)
		}
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil && !math.IsInf(f, 0) {
		return Null
	}
	return Double(f)
}

// equalFloats compares two values of one floating-point class as their equals
// does, by bits: NaN equals NaN, 0.0 and -0.0 differ.
func equalFloats(a, b Value) bool {
	return a.num == b.num || isNaN(a) && isNaN(b)
}

func isNaN(v Value) bool { return math.IsNaN(v.float()) }

// hashNumber is the hashCode of the class of a number or Character.
func hashNumber(v Value) int32 {
	switch v.kind {
	case KindLong:
		return foldHash(v.num)
	case KindFloat:
		return int32(floatBits(float32(v.float())))
	case KindDouble:
		return foldHash(doubleBits(v.float()))
	case KindBigInteger:
		return hashBigInteger(v.bigInt())
	case KindBigDecimal:
		return v.decimal().hash()
	default:
		return int32(v.num)
	}
}

func foldHash(bits uint64) int32 { return int32(uint32(bits ^ bits>>32)) }

// doubleBits returns the bits of f with one pattern for every NaN, as
// Double.doubleToLongBits does; floatBits is Float.floatToIntBits.
func doubleBits(f float64) uint64 {
	if math.IsNaN(f) {
		return 0x7FF8 << 48
	}
	return math.Float64bits(f)
}

func floatBits(f float32) uint32 {
	if f != f { // NaN
		return 0x7FC0 << 16
	}
	return math.Float32bits(f)
}

// hashBigInteger is BigInteger.hashCode, over the 32-bit words of the
// magnitude.
func hashBigInteger(i *big.Int) int32 {
	h := int32(0)
	words := new(big.Int).Abs(i).Bytes()
	for len(words)%4 != 0 {
		words = append([]byte{0}, words...)
	}
	for ; len(words) > 0; words = words[4:] {
		word := uint32(words[0])<<24 | uint32(words[1])<<16 | uint32(words[2])<<8 | uint32(words[3])
		h = 31*h + int32(word)
	}
	return h * int32(i.Sign())
}
