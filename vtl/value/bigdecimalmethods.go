package value

import "slices"

// bigDecimalMethods are those of java.math.BigDecimal. Those that take a
// MathContext, of which templates have none, can be called with null only.
func bigDecimalMethods() []method {
	order := func(a, b Value) int { return a.decimal().compare(b.decimal()) }
	return slices.Concat(
		defCompareTo(classBigDecimal, order), bigDecimalFactories(), bigDecimalArithmetic(),
		bigDecimalDivisions(), bigDecimalScales(), bigDecimalConversions(), bigDecimalContexts(),
	)
}

// decimalResult boxes the result of a calculation.
func decimalResult(d *Decimal, err error) (Value, error) {
	if err != nil {
		return Null, err
	}
	return BigDecimal(d), nil
}

// defDecimal declares a method that takes another BigDecimal.
func defDecimal(name string, f func(x, y *Decimal) (*Decimal, error)) method {
	return def(name+"(BigDecimal)", func(r Value, a []Value) (Value, error) {
		if a[0].IsNull() {
			return Null, throw(nullPointer, "")
		}
		return decimalResult(f(r.decimal(), a[0].decimal()))
	})
}

// defDecimalGet declares a method without parameters that returns a BigDecimal.
func defDecimalGet(name string, f func(d *Decimal) *Decimal) method {
	return defGet(name+"()", func(r Value) Value { return BigDecimal(f(r.decimal())) })
}

func bigDecimalFactories() []method {
	return []method{
		defPure("valueOf(long,int)", func(a []Value) Value {
			return BigDecimal(NewDecimal(toBigInteger(a[0]), int32(a[1].int())))
		}),
		defPure("valueOf(long)", func(a []Value) Value { return BigDecimal(decimalOf(toBigInteger(a[0]))) }),
		defStatic("valueOf(double)", func(a []Value) (Value, error) {
			return decimalResult(decimalOfDouble(a[0].float()))
		}),
	}
}

func bigDecimalArithmetic() []method {
	return []method{
		defDecimal("add", (*Decimal).add),
		defDecimal("subtract", (*Decimal).subtract),
		defDecimal("multiply", (*Decimal).multiply),
		defDecimal("min", func(x, y *Decimal) (*Decimal, error) {
			if x.compare(y) <= 0 {
				return x, nil
			}
			return y, nil
		}),
		defDecimal("max", func(x, y *Decimal) (*Decimal, error) {
			if x.compare(y) >= 0 {
				return x, nil
			}
			return y, nil
		}),
		def("pow(int)", func(r Value, a []Value) (Value, error) {
			return decimalResult(r.decimal().pow(a[0].int()))
		}),
		defDecimalGet("abs", (*Decimal).abs),
		defDecimalGet("negate", (*Decimal).negate),
		defDecimalGet("plus", func(d *Decimal) *Decimal { return d }),
		defDecimalGet("ulp", func(d *Decimal) *Decimal { return NewDecimal(powerOf10(0), d.scale) }),
		defGet("signum()", func(r Value) Value { return Int(int32(r.decimal().unscaled.Sign())) }),
		defGet("scale()", func(r Value) Value { return Int(r.decimal().scale) }),
		defGet("precision()", func(r Value) Value { return Int(int32(r.decimal().precision())) }),
		defGet("unscaledValue()", func(r Value) Value { return BigInteger(r.decimal().unscaled) }),
	}
}

// bigDecimalContexts are the methods that fail on the null they are given in
// place of a MathContext. They count when an overload is chosen.
func bigDecimalContexts() []method {
	decls := [...]string{
		"add(BigDecimal,MathContext)", "subtract(BigDecimal,MathContext)", "multiply(BigDecimal,MathContext)",
		"divide(BigDecimal,MathContext)", "divideToIntegralValue(BigDecimal,MathContext)",
		"remainder(BigDecimal,MathContext)", "divideAndRemainder(BigDecimal,MathContext)",
		"pow(int,MathContext)", "abs(MathContext)", "negate(MathContext)", "plus(MathContext)",
		"round(MathContext)", "divide(BigDecimal,RoundingMode)", "divide(BigDecimal,int,RoundingMode)",
		"setScale(int,RoundingMode)",
	}
	methods := make([]method, 0, len(decls))
	for _, decl := range decls {
		methods = append(methods, def(decl, func(Value, []Value) (Value, error) {
			return Null, throw(nullPointer, "")
		}))
	}
	return methods
}
