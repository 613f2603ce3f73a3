package value

import "math"

func bigDecimalDivisions() []method {
	return []method{
		defDecimal("divide", (*Decimal).divideExactly),
		defDecimal("divideToIntegralValue", (*Decimal).divideToIntegral),
		defDecimal("remainder", (*Decimal).remainder),
		def("divideAndRemainder(BigDecimal)", func(r Value, a []Value) (Value, error) {
			if a[0].IsNull() {
				return Null, throw(nullPointer, "")
			}
			whole, err := r.decimal().divideToIntegral(a[0].decimal())
			if err != nil {
				return Null, err
			}
			rest, err := r.decimal().remainder(a[0].decimal())
			if err != nil {
				return Null, err
			}
			return newArray(classBigDecimal, []Value{BigDecimal(whole), BigDecimal(rest)}), nil
		}),
		def("divide(BigDecimal,int)", func(r Value, a []Value) (Value, error) {
			return divideRounding(r, a[0], r.decimal().scale, a[1].int())
		}),
		def("divide(BigDecimal,int,int)", func(r Value, a []Value) (Value, error) {
			return divideRounding(r, a[0], int32(a[1].int()), a[2].int())
		}),
	}
}

func divideRounding(dividend, divisor Value, scale int32, mode int64) (Value, error) {
	round, err := roundingOf(mode)
	switch {
	case err != nil:
		return Null, err
	case divisor.IsNull():
		return Null, throw(nullPointer, "")
	}
	return decimalResult(dividend.decimal().divide(divisor.decimal(), scale, round))
}

func bigDecimalScales() []method {
	return []method{
		def("setScale(int,int)", func(r Value, a []Value) (Value, error) {
			round, err := roundingOf(a[1].int())
			if err != nil {
				return Null, err
			}
			return decimalResult(r.decimal().setScale(int32(a[0].int()), round))
		}),
		def("setScale(int)", func(r Value, a []Value) (Value, error) {
			return decimalResult(r.decimal().setScale(int32(a[0].int()), roundUnnecessary))
		}),
		def("movePointLeft(int)", func(r Value, a []Value) (Value, error) {
			return decimalResult(r.decimal().movePoint(a[0].int()))
		}),
		def("movePointRight(int)", func(r Value, a []Value) (Value, error) {
			return decimalResult(r.decimal().movePoint(-a[0].int()))
		}),
		def("scaleByPowerOfTen(int)", func(r Value, a []Value) (Value, error) {
			d := r.decimal()
			scale, err := checkScale(d.unscaled, int64(d.scale)-a[0].int())
			return decimalResult(NewDecimal(d.unscaled, scale), err)
		}),
		defDecimalGet("stripTrailingZeros", (*Decimal).stripTrailingZeros),
	}
}

func bigDecimalConversions() []method {
	exact := func(decl string, lowest, highest int64, box func(i int64) Value) method {
		return def(decl, func(r Value, _ []Value) (Value, error) {
			i, err := r.decimal().exactLong()
			switch {
			case err != nil:
				return Null, err
			case i < lowest || i > highest:
				return Null, throw(arithmetic, "Overflow")
			default:
				return box(i), nil
			}
		})
	}
	return []method{
		exact("longValueExact()", math.MinInt64, math.MaxInt64, Long),
		exact("intValueExact()", math.MinInt32, math.MaxInt32, func(i int64) Value { return Int(int32(i)) }),
		exact("shortValueExact()", math.MinInt16, math.MaxInt16, func(i int64) Value { return Short(int16(i)) }),
		exact("byteValueExact()", math.MinInt8, math.MaxInt8, func(i int64) Value { return Byte(int8(i)) }),
		def("toBigInteger()", func(r Value, _ []Value) (Value, error) { return bigResult(r.decimal().toInteger()) }),
		def("toBigIntegerExact()", func(r Value, _ []Value) (Value, error) {
			whole, err := r.decimal().setScale(0, roundUnnecessary)
			if err != nil {
				return Null, err
			}
			return BigInteger(whole.unscaled), nil
		}),
		def("toPlainString()", func(r Value, _ []Value) (Value, error) {
			text, err := r.decimal().appendPlain(nil)
			return String(string(text)), err
		}),
		defGet("toEngineeringString()", func(r Value) Value {
			return String(string(r.decimal().appendEngineering(nil)))
		}),
	}
}
