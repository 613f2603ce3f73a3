package value

// numberMethods are the methods of java.lang.Number, which every class of
// numbers has.
func numberMethods() []method {
	return []method{
		defGet("byteValue()", func(r Value) Value { return Byte(int8(toInt(r))) }),
		defGet("shortValue()", func(r Value) Value { return Short(int16(toInt(r))) }),
		defGet("intValue()", func(r Value) Value { return Int(toInt(r)) }),
		defGet("longValue()", func(r Value) Value { return Long(toLong(r)) }),
		defGet("floatValue()", func(r Value) Value { return Float(toFloat(r)) }),
		defGet("doubleValue()", func(r Value) Value { return Double(toDouble(r)) }),
	}
}

// defGet declares a method without parameters that cannot fail.
func defGet(decl string, get func(receiver Value) Value) method {
	return def(decl, func(r Value, _ []Value) (Value, error) { return get(r), nil })
}

// defPure declares a static method that cannot fail.
func defPure(decl string, f func(args []Value) Value) method {
	return defStatic(decl, func(a []Value) (Value, error) { return f(a), nil })
}

// defCompareTo declares the compareTo of a class and the bridge to it that
// takes any Object.
func defCompareTo(c *Class, compare func(a, b Value) int) []method {
	call := func(r Value, a []Value) (Value, error) {
		switch {
		case a[0].IsNull():
			return Null, throw(nullPointer, "")
		case a[0].Class() != c:
			return Null, castError(a[0].Class(), c)
		default:
			return Int(int32(compare(r, a[0]))), nil
		}
	}
	return []method{def("compareTo("+c.simpleName()+")", call), def("compareTo(Object)", call)}
}

// castError is the ClassCastException of a cast between classes of java.base.
func castError(from, to *Class) error {
	return throw(classCast, "class %s cannot be cast to class %s (%[1]s and %[2]s are in module java.base of loader 'bootstrap')",
		from.name, to.name)
}

// byOrder compares two integers of one class.
func byOrder(a, b Value) int {
	switch {
	case a.int() < b.int():
		return -1
	case a.int() > b.int():
		return 1
	default:
		return 0
	}
}

// byDifference compares as Byte, Short and Character do.
func byDifference(a, b Value) int { return int(a.int() - b.int()) }
