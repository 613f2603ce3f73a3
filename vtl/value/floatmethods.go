package value

import (
	"math"
	"slices"
)

// doubleMethods are those of java.lang.Double.
func doubleMethods() []method {
	parse := func(text Value) (Value, error) {
		f, err := parseFloat(text, 64)
		return Double(f), err
	}
	return slices.Concat(floatingMethods(classDouble, "double", Double), []method{
		defStatic("valueOf(String)", func(a []Value) (Value, error) { return parse(a[0]) }),
		defStatic("parseDouble(String)", func(a []Value) (Value, error) { return parse(a[0]) }),
		defPure("toHexString(double)", func(a []Value) Value {
			return String(hexFloat(a[0].float(), doubleHex))
		}),
		defPure("doubleToLongBits(double)", func(a []Value) Value { return Long(int64(doubleBits(a[0].float()))) }),
		defPure("doubleToRawLongBits(double)", func(a []Value) Value { return Long(int64(math.Float64bits(a[0].float()))) }),
		defPure("longBitsToDouble(long)", func(a []Value) Value { return Double(math.Float64frombits(uint64(a[0].int()))) }),
	})
}

// floatMethods are those of java.lang.Float.
func floatMethods() []method {
	parse := func(text Value) (Value, error) {
		f, err := parseFloat(text, 32)
		return Float(float32(f)), err
	}
	narrow := func(f float64) Value { return Float(float32(f)) }
	return slices.Concat(floatingMethods(classFloat, "float", narrow), []method{
		defStatic("valueOf(String)", func(a []Value) (Value, error) { return parse(a[0]) }),
		defStatic("parseFloat(String)", func(a []Value) (Value, error) { return parse(a[0]) }),
		defPure("toHexString(float)", func(a []Value) Value {
			return String(hexFloat(float64(toFloat(a[0])), floatHex))
		}),
		defPure("floatToIntBits(float)", func(a []Value) Value { return Int(int32(floatBits(toFloat(a[0])))) }),
		defPure("floatToRawIntBits(float)", func(a []Value) Value { return Int(int32(math.Float32bits(toFloat(a[0])))) }),
		defPure("intBitsToFloat(int)", func(a []Value) Value { return Float(math.Float32frombits(uint32(a[0].int()))) }),
	})
}

// floatingMethods are what Double and Float have in common; box makes a value
// of the class.
func floatingMethods(c *Class, primitive string, box func(f float64) Value) []method {
	arg := func(v Value) float64 {
		if c == classFloat {
			return float64(toFloat(v))
		}
		return v.float()
	}
	one := func(name string, f func(x float64) Value) method {
		return defPure(name+"("+primitive+")", func(a []Value) Value { return f(arg(a[0])) })
	}
	two := func(name string, f func(x, y float64) Value) method {
		return defPure(name+"("+primitive+","+primitive+")", func(a []Value) Value { return f(arg(a[0]), arg(a[1])) })
	}
	infinite := func(x float64) bool { return math.IsInf(x, 0) }
	return slices.Concat([]method{
		defGet("isNaN()", func(r Value) Value { return Bool(isNaN(r)) }),
		defGet("isInfinite()", func(r Value) Value { return Bool(infinite(r.float())) }),
		one("isNaN", func(x float64) Value { return Bool(math.IsNaN(x)) }),
		one("isInfinite", func(x float64) Value { return Bool(infinite(x)) }),
		one("isFinite", func(x float64) Value { return Bool(!infinite(x) && !math.IsNaN(x)) }),
		one("toString", func(x float64) Value { return String(box(x).String()) }),
		one("valueOf", box),
		one("hashCode", func(x float64) Value { return Int(hashNumber(box(x))) }),
		two("compare", func(x, y float64) Value { return Int(int32(totalOrder(x, y))) }),
		two("sum", func(x, y float64) Value { return box(x + y) }),
		two("max", func(x, y float64) Value { return box(max(x, y)) }),
		two("min", func(x, y float64) Value { return box(min(x, y)) }),
	}, defCompareTo(c, func(a, b Value) int { return totalOrder(a.float(), b.float()) }))
}

// totalOrder is Double.compare: -0.0 stands before 0.0 and NaN after all.
func totalOrder(x, y float64) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	switch a, b := int64(doubleBits(x)), int64(doubleBits(y)); {
	case a < b:
		return -1
	case a > b:
		return 1
	default:
		return 0
	}
}
