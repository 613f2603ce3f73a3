package value

import (
	"math"
	"math/big"
	"testing"
)

func TestOrder(t *testing.T) {
	nan := Double(math.NaN())
	for _, c := range []struct {
		rule                     string
		a, b                     Value
		less, lessEqual, greater bool
		greaterEqual             bool
	}{
		{"Integers", Int(1), Int(2), true, true, false, false},
		{"an Integer and a Double", Int(2), Double(1.5), false, false, true, true},
		{"equal numbers of two classes", Long(1), Float(1), false, true, false, true},
		{"a BigDecimal and an Integer", numberText("1.00000000000000000001"), Int(1), false, false, true, true},
		{"a BigInteger and a Long", BigInteger(new(big.Int).Lsh(big.NewInt(1), 64)), Long(5), false, false, true, true},
		{"JSON numbers", numberText("10"), numberText("9"), false, false, true, true},
		{"NaN is as large as any", nan, Int(1), false, true, false, true},
		{"texts have no order", String("1"), String("2"), false, false, false, false},
		{"null has none", Null, Int(2), false, false, false, false},
		{"Booleans have none", False, True, false, false, false, false},
	} {
		order, ok, err := Compare(c.a, c.b)
		if err != nil {
			t.Errorf("%s: %v", c.rule, err)
		}
		got := [...]bool{ok && order < 0, ok && order <= 0, ok && order > 0, ok && order >= 0}
		if want := [...]bool{c.less, c.lessEqual, c.greater, c.greaterEqual}; got != want {
			t.Errorf("%s: %v, want %v", c.rule, got, want)
		}
	}
}

func TestLooseEqual(t *testing.T) {
	list := newArray(classString, nil)
	for _, c := range []struct {
		rule string
		a, b Value
		want bool
	}{
		{"numbers are equal by value", Int(1), Double(1), true},
		{"so are BigDecimals of two scales", numberText("1.00000000000000000000"), Int(1), true},
		{"NaN equals every Double", Double(math.NaN()), Double(1), true},
		{"0.0 equals -0.0", Double(0), Double(math.Copysign(0, -1)), true},
		{"a number and its text", Int(1), String("1"), true},
		{"a Double and another text", Double(1), String("1"), false},
		{"a JSON number and its text", numberText("1.5"), String("1.5"), true},
		{"a Boolean and its text", String("true"), True, true},
		{"a Character and its text", Char('h'), String("h"), true},
		{"a Character and a number", Char('1'), Int(1), true},
		{"null equals null", Null, Null, true},
		{"null differs from the empty text", Null, String(""), false},
		{"arrays are equal to themselves", list, list, true},
		{"and to no other array", list, newArray(classString, nil), false},
	} {
		for _, side := range [][2]Value{{c.a, c.b}, {c.b, c.a}} {
			if got, err := LooseEqual(side[0], side[1]); got != c.want || err != nil {
				t.Errorf("%s: %v, %v", c.rule, got, err)
			}
		}
	}
}

func TestNaNIsNotComparedToABigDecimal(t *testing.T) {
	decimal, nan := numberText("1.00000000000000000001"), Double(math.NaN())
	if _, err := LooseEqual(decimal, nan); err == nil {
		t.Error("== does not fail")
	}
	if _, ok, err := Compare(decimal, nan); ok || err == nil {
		t.Error("Compare does not fail")
	}
}
