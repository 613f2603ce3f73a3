package value

import (
	"math"
	"math/big"
)

func bigIntegerConversions() []method {
	exact := func(decl, primitive string, lowest, highest int64, box func(i int64) Value) method {
		return def(decl, func(r Value, _ []Value) (Value, error) {
			i := r.bigInt()
			if !i.IsInt64() || i.Int64() < lowest || i.Int64() > highest {
				return Null, throw(arithmetic, "BigInteger out of %s range", primitive)
			}
			return box(i.Int64()), nil
		})
	}
	return []method{
		exact("longValueExact()", "long", math.MinInt64, math.MaxInt64, Long),
		exact("intValueExact()", "int", math.MinInt32, math.MaxInt32, func(i int64) Value { return Int(int32(i)) }),
		exact("shortValueExact()", "short", math.MinInt16, math.MaxInt16, func(i int64) Value { return Short(int16(i)) }),
		exact("byteValueExact()", "byte", math.MinInt8, math.MaxInt8, func(i int64) Value { return Byte(int8(i)) }),
		def("toString(int)", func(r Value, a []Value) (Value, error) {
			return String(textInRadix(r.bigInt(), a[0].int())), nil
		}),
	}
}

// textInRadix writes i in a radix; one that Java does not know counts as 10.
func textInRadix(i *big.Int, radix int64) string {
	if radix < 2 || radix > 36 {
		radix = 10
	}
	return i.Text(int(radix))
}
