package value

import "math/bits"

// smallInteger is what Byte and Short have in common.
type smallInteger struct {
	class           *Class
	suffix          string
	primitive       string
	lowest, highest int64
	of              func(i int64) Value
}

func byteMethods() []method {
	return smallInteger{
		classByte, "Byte", "byte", -1 << 7, 1<<7 - 1,
		func(i int64) Value { return Byte(int8(i)) },
	}.methods()
}

func shortMethods() []method {
	reverse := defPure("reverseBytes(short)", func(a []Value) Value {
		return Short(int16(bits.ReverseBytes16(uint16(a[0].int()))))
	})
	return append(smallInteger{
		classShort, "Short", "short", -1 << 15, 1<<15 - 1,
		func(i int64) Value { return Short(int16(i)) },
	}.methods(), reverse)
}

func (c smallInteger) methods() []method {
	one, two := "("+c.primitive+")", "("+c.primitive+","+c.primitive+")"
	unsigned := func(v Value) int64 { return v.int() & (c.highest<<1 | 1) }
	methods := []method{
		defPure("toString"+one, func(a []Value) Value { return String(a[0].String()) }),
		defPure("valueOf"+one, func(a []Value) Value { return c.of(a[0].int()) }),
		defPure("hashCode"+one, func(a []Value) Value { return Int(int32(a[0].int())) }),
		defPure("compare"+two, func(a []Value) Value { return Int(int32(a[0].int() - a[1].int())) }),
		defPure("compareUnsigned"+two, func(a []Value) Value { return Int(int32(unsigned(a[0]) - unsigned(a[1]))) }),
		defPure("toUnsignedInt"+one, func(a []Value) Value { return Int(int32(unsigned(a[0]))) }),
		defPure("toUnsignedLong"+one, func(a []Value) Value { return Long(unsigned(a[0])) }),
		defStatic("decode(String)", c.decode),
	}
	methods = append(methods, defCompareTo(c.class, byDifference)...)
	methods = append(methods, parseOverloads("parse"+c.suffix, c.parse)...)
	return append(methods, parseOverloads("valueOf", c.parse)...)
}

func (c smallInteger) parse(text Value, radix int64) (Value, error) {
	i, err := parseSigned(text, radix, -1<<31)
	if err != nil {
		return Null, err
	}
	if i < c.lowest || i > c.highest {
		return Null, throw(numberFormat, "Value out of range. Value:\"%s\" Radix:%d", text.String(), radix)
	}
	return c.of(i), nil
}

func (c smallInteger) decode(a []Value) (Value, error) {
	i, err := decodeInteger(a[0], -1<<31)
	if err != nil {
		return Null, err
	}
	if i < c.lowest || i > c.highest {
		return Null, throw(numberFormat, "Value %d out of range from input %s", i, a[0].String())
	}
	return c.of(i), nil
}
