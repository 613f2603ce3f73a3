package value

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
)

// integerClass is what Integer and Long have in common: their methods differ
// in the width and in the names.
type integerClass struct {
	class     *Class
	bits      int
	suffix    string // of parseInt and its like
	primitive string
}

var (
	integers = integerClass{classInteger, 32, "Int", "int"}
	longs    = integerClass{classLong, 64, "Long", "long"}
)

// of returns the low bits of i in the class.
func (c integerClass) of(i int64) Value {
	if c.bits == 32 {
		return Int(int32(i))
	}
	return Long(i)
}

// unsigned returns the bits of an argument as an unsigned number.
func (c integerClass) unsigned(v Value) uint64 {
	if c.bits == 32 {
		return uint64(uint32(v.int()))
	}
	return uint64(v.int())
}

// def1 and def2 declare static methods with one and two primitive parameters.
func (c integerClass) def1(name string, f func(v Value) Value) method {
	return defPure(name+"("+c.primitive+")", func(a []Value) Value { return f(a[0]) })
}

func (c integerClass) def2(name string, f func(x, y Value) Value) method {
	return defPure(name+"("+c.primitive+","+c.primitive+")", func(a []Value) Value { return f(a[0], a[1]) })
}

func integerMethods() []method {
	toUnsigned := integers.def1("toUnsignedLong", func(v Value) Value { return Long(int64(integers.unsigned(v))) })
	return append(integers.methods(), toUnsigned)
}

func longMethods() []method { return longs.methods() }

func (c integerClass) methods() []method {
	return slices.Concat(
		defCompareTo(c.class, byOrder), c.textMethods(), c.parseMethods(), c.calculations(),
		c.unsignedMethods(), c.bitMethods(),
	)
}

func (c integerClass) textMethods() []method {
	format := func(a []Value, unsigned bool) Value {
		radix := 10
		if r := a[1].int(); r >= 2 && r <= 36 {
			radix = int(r)
		}
		if unsigned {
			return String(strconv.FormatUint(c.unsigned(a[0]), radix))
		}
		return String(strconv.FormatInt(a[0].int(), radix))
	}
	bits := func(name string, radix int) method {
		return c.def1(name, func(v Value) Value { return String(strconv.FormatUint(c.unsigned(v), radix)) })
	}
	return []method{
		defPure("toString("+c.primitive+",int)", func(a []Value) Value { return format(a, false) }),
		defPure("toUnsignedString("+c.primitive+",int)", func(a []Value) Value { return format(a, true) }),
		c.def1("toString", func(v Value) Value { return String(strconv.FormatInt(v.int(), 10)) }),
		bits("toUnsignedString", 10),
		bits("toHexString", 16),
		bits("toOctalString", 8),
		bits("toBinaryString", 2),
		c.def1("hashCode", func(v Value) Value { return Int(hashNumber(c.of(v.int()))) }),
		c.def1("valueOf", func(v Value) Value { return c.of(v.int()) }),
	}
}

func (c integerClass) calculations() []method {
	return []method{
		c.def2("compare", func(x, y Value) Value { return Int(int32(byOrder(x, y))) }),
		c.def2("sum", func(x, y Value) Value { return c.of(x.int() + y.int()) }),
		c.def2("max", func(x, y Value) Value { return c.of(max(x.int(), y.int())) }),
		c.def2("min", func(x, y Value) Value { return c.of(min(x.int(), y.int())) }),
		c.def1("signum", func(v Value) Value { return Int(int32(cmp.Compare(v.int(), 0))) }),
	}
}

func (c integerClass) unsignedMethods() []method {
	divide := func(name string, f func(x, y uint64) uint64) method {
		return defStatic(name+"("+c.primitive+","+c.primitive+")", func(a []Value) (Value, error) {
			x, y := c.unsigned(a[0]), c.unsigned(a[1])
			if y == 0 {
				return Null, throw(arithmetic, "/ by zero")
			}
			return c.of(int64(f(x, y))), nil
		})
	}
	return []method{
		c.def2("compareUnsigned", func(x, y Value) Value {
			return Int(int32(cmp.Compare(c.unsigned(x), c.unsigned(y))))
		}),
		divide("divideUnsigned", func(x, y uint64) uint64 { return x / y }),
		divide("remainderUnsigned", func(x, y uint64) uint64 { return x % y }),
	}
}

// bitMethods work on the bits moved to the top of 64.
func (c integerClass) bitMethods() []method {
	high := func(v Value) uint64 { return c.unsigned(v) << (64 - c.bits) }
	low := func(b uint64) Value { return c.of(int64(b >> (64 - c.bits))) }
	rotate := func(name string, sign int) method {
		return defPure(name+"("+c.primitive+",int)", func(a []Value) Value {
			x, n := c.unsigned(a[0]), sign*int(a[1].int())&(c.bits-1)
			return c.of(int64(x<<n | x>>(c.bits-n)))
		})
	}
	return []method{
		c.def1("highestOneBit", func(v Value) Value {
			b := high(v)
			return low(b &^ (^uint64(0) >> 1 >> bits.LeadingZeros64(b)))
		}),
		c.def1("lowestOneBit", func(v Value) Value { return c.of(v.int() & -v.int()) }),
		c.def1("numberOfLeadingZeros", func(v Value) Value {
			return Int(int32(min(c.bits, bits.LeadingZeros64(high(v)))))
		}),
		c.def1("numberOfTrailingZeros", func(v Value) Value {
			return Int(int32(min(c.bits, bits.TrailingZeros64(c.unsigned(v)))))
		}),
		c.def1("bitCount", func(v Value) Value { return Int(int32(bits.OnesCount64(c.unsigned(v)))) }),
		rotate("rotateLeft", 1),
		rotate("rotateRight", -1),
		c.def1("reverse", func(v Value) Value { return c.of(int64(bits.Reverse64(high(v)))) }),
		c.def1("reverseBytes", func(v Value) Value { return c.of(int64(bits.ReverseBytes64(high(v)))) }),
	}
}
