package value

import (
	"errors"
	"math"
	"math/big"
	"testing"
)

func TestArithmetic(t *testing.T) {
	long := new(big.Int).Lsh(big.NewInt(1), 63)
	decimal := numberText("1.50000000000000000000")
	for _, c := range []struct {
		rule string
		op   func(a, b Value) (Value, error)
		a, b Value
		kind Kind
		want string
	}{
		{"Integers stay Integers", Add, Int(1), Int(2), KindInteger, "3"},
		{"an Integer that overflows is a Long", Add, Int(math.MaxInt32), Int(1), KindLong, "2147483648"},
		{"a Long that overflows is a BigInteger", Add, Long(math.MaxInt64), Int(1), KindBigInteger, "9223372036854775808"},
		{"a Long stays a Long", Subtract, Long(5), Int(3), KindLong, "2"},
		{"a Byte that overflows is a Short", Multiply, Byte(100), Byte(2), KindShort, "200"},
		{"a BigInteger is never narrowed", Subtract, BigInteger(long), BigInteger(long), KindBigInteger, "0"},
		{"the product of the least Long and -1 overflows unseen", Multiply, Long(math.MinInt64), Int(-1), KindLong, "-9223372036854775808"},
		{"division cuts off", Divide, Int(-7), Int(2), KindInteger, "-3"},
		{"the rest has the sign of the left side", Modulo, Int(-7), Int(2), KindInteger, "-1"},
		{"a BigInteger's rest is not negative", Modulo, Int(-7), BigInteger(big.NewInt(2)), KindBigInteger, "1"},
		{"a Double makes a Double", Add, Int(1), Double(0.5), KindDouble, "1.5"},
		{"a Float and an Integer make a Float", Add, Int(1), Float(0.5), KindFloat, "1.5"},
		{"a Float is rounded as a Float", Multiply, Float(0.1), Float(0.1), KindFloat, "0.010000001"},
		{"the rest of Doubles", Modulo, Double(5.5), Int(2), KindDouble, "1.5"},
		{"a BigDecimal makes a BigDecimal", Add, decimal, Int(1), KindBigDecimal, "2.50000000000000000000"},
		{"a BigInteger with a Double makes a BigDecimal", Add, BigInteger(big.NewInt(1)), Double(0.5), KindBigDecimal, "1.5"},
		{"a Double widens to all its digits", Add, BigInteger(big.NewInt(0)), Double(0.1), KindBigDecimal,
			"0.1000000000000000055511151231257827021181583404541015625"},
		{"a quotient keeps the left scale, halves go down", Divide, BigDecimal(NewDecimal(big.NewInt(25), 1)), Int(-100), KindBigDecimal, "0.0"},
		{"JSON numbers are what they look like", Add, numberText("2147483647"), numberText("1"), KindLong, "2147483648"},
		{"division by zero is null", Divide, Int(1), Int(0), KindNull, "null"},
		{"division by 0.0 is null", Divide, Double(1), Double(0), KindNull, "null"},
		{"the rest of a division by zero is null", Modulo, Int(1), BigInteger(new(big.Int)), KindNull, "null"},
		{"null is no number", Add, Null, Int(1), KindNull, "null"},
		{"a text is no number", Add, Int(1), String("1"), KindNull, "null"},
		{"a Character is no number", Add, Int(1), Char('1'), KindNull, "null"},
	} {
		v, err := c.op(c.a, c.b)
		if err != nil || v.Kind() != c.kind || v.String() != c.want {
			t.Errorf("%s: %s %s, %v; want %s %s", c.rule, v.Kind(), v, err, c.kind, c.want)
		}
	}
}

func TestArithmeticFails(t *testing.T) {
	decimal := numberText("1.50000000000000000000")
	big1 := BigInteger(new(big.Int).Lsh(big.NewInt(1), maxBits-1))
	for _, c := range []struct {
		rule  string
		op    func(a, b Value) (Value, error)
		a, b  Value
		class string
	}{
		{"BigDecimals have no modulo", Modulo, decimal, Int(2), arithmetic},
		{"a BigInteger has none by a negative one", Modulo, BigInteger(big.NewInt(7)), Int(-2), arithmetic},
		{"an infinity is no BigDecimal", Add, decimal, Double(math.Inf(1)), numberFormat},
		{"NaN is no BigDecimal", Add, decimal, Float(float32(math.NaN())), numberFormat},
		{"a product that is too big", Multiply, big1, big1, arithmetic},
	} {
		_, err := c.op(c.a, c.b)
		var e *Exception
		if !errors.As(err, &e) || e.Class != c.class {
			t.Errorf("%s: %v", c.rule, err)
		}
	}
}
