package value

import (
	"math"
	"math/big"
)

// toLong is the longValue of a Number: fractions are cut off, floats saturate,
// big numbers keep their low 64 bits.
func toLong(v Value) int64 {
	switch v.kind {
	case KindFloat, KindDouble:
		return floatToLong(v.float())
	case KindBigInteger:
		return lowBits(v.bigInt())
	case KindBigDecimal:
		return v.decimal().long()
	default:
		return v.int()
	}
}

// toInt is the intValue of a Number. byteValue and shortValue are its low
// bits.
func toInt(v Value) int32 {
	if v.kind == KindFloat || v.kind == KindDouble {
		return floatToInt(v.float())
	}
	return int32(toLong(v))
}

// toDouble is the doubleValue of a Number.
func toDouble(v Value) float64 {
	switch v.kind {
	case KindBigInteger:
		f, _ := new(big.Float).SetInt(v.bigInt()).Float64()
		return f
	case KindBigDecimal:
		return v.decimal().double()
	default:
		return v.float()
	}
}

// toFloat is the floatValue of a Number; a long is rounded once.
func toFloat(v Value) float32 {
	switch v.kind {
	case KindFloat, KindDouble:
		return float32(v.float())
	case KindBigInteger:
		f, _ := new(big.Float).SetInt(v.bigInt()).Float32()
		return f
	case KindBigDecimal:
		return v.decimal().float()
	default:
		return float32(v.int())
	}
}

// floatToLong converts as a Java cast does: NaN is 0, the rest saturates.
func floatToLong(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case f >= 1<<63:
		return math.MaxInt64
	case f < -1<<63:
		return math.MinInt64
	default:
		return int64(f)
	}
}

func floatToInt(f float64) int32 {
	switch {
	case math.IsNaN(f):
		return 0
	case f >= math.MaxInt32:
		return math.MaxInt32
	case f <= math.MinInt32:
		return math.MinInt32
	default:
		return int32(f)
	}
}

// lowBits returns the low 64 bits of i in two's complement.
func lowBits(i *big.Int) int64 {
	if i.IsInt64() {
		return i.Int64()
	}
	var low big.Int
	low.And(i, maxUint64)
	return int64(low.Uint64())
}

var maxUint64 = new(big.Int).SetUint64(math.MaxUint64)

// IntValue returns the intValue of a Number, as the bounds of a range take it;
// ok is false for every other kind.
func (v Value) IntValue() (i int32, ok bool) {
	v = v.resolve()
	if !v.kind.number() {
		return 0, false
	}
	return toInt(v), true
}
