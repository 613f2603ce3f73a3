package value

import (
	"math"
	"strings"
	"testing"
)

func TestParseNumber(t *testing.T) {
	for _, c := range []struct{ rule, text, class, want string }{
		{"an int is an Integer", "2147483647", "java.lang.Integer", "2147483647"},
		{"beyond an int is a Long", "2147483648", "java.lang.Long", "2147483648"},
		{"the least long is a Long", "-9223372036854775808", "java.lang.Long", "-9223372036854775808"},
		{"beyond a long is a BigInteger", "9223372036854775808", "java.math.BigInteger", "9223372036854775808"},
		{"minus zero has no sign", "-0", "java.lang.Integer", "0"},
		{"leading zeros vanish", "007", "java.lang.Integer", "7"},
		{"a minus alone is 0", "-", "java.lang.Integer", "0"},
		{"a point makes a Double", "9.50", "java.lang.Double", "9.5"},
		{"an exponent makes a Double", "1e2", "java.lang.Double", "100.0"},
		{"a point needs no digits behind it", "1.", "java.lang.Double", "1.0"},
		{"the sign of -0.0 stays", "-0.0", "java.lang.Double", "-0.0"},
		{"from 10^7 on there is an exponent", "10000000.0", "java.lang.Double", "1.0E7"},
		{"below 10^-3 there is an exponent", "0.0001", "java.lang.Double", "1.0E-4"},
		{"too large a Double is infinite", "1e400", "java.lang.Double", "Infinity"},
		{"18 characters are a Double", "1.0000000000000000", "java.lang.Double", "1.0"},
		{"19 characters are a BigDecimal", "1.00000000000000000", "java.math.BigDecimal", "1.00000000000000000"},
		{"a BigDecimal keeps its digits", "0.30000000000000004", "java.math.BigDecimal", "0.30000000000000004"},
		{"a BigDecimal with an exponent", "1.7976931348623157e308", "java.math.BigDecimal", "1.7976931348623157E+308"},
		{"a BigDecimal of scale 0", "9.007199254740993E15", "java.math.BigDecimal", "9007199254740993"},
	} {
		v := numberText(c.text)
		if got := v.Class().Name(); got != c.class {
			t.Errorf("%s: %s is a %s, want %s", c.rule, c.text, got, c.class)
		}
		if got := v.String(); got != c.want {
			t.Errorf("%s: %s prints %s, want %s", c.rule, c.text, got, c.want)
		}
	}
}

// What prints as its own text must be what Java prints for the number.
func TestPrintsAsWritten(t *testing.T) {
	for _, text := range []string{
		"0", "7", "-12", "123456789012345678901234567890", "1.5", "-0.25", "100.0", "0.001", "9999999.99",
		"0.0", "-0", "-0.0", "007", "1.50", "10000000.5", "0.0009", "1e5", "1E5", "1.", ".5", "-", "", "1.00",
		"123456.123456789", "1234567.123456789", "0.00", "0.10", "12.3x",
		"1.50000000000000000000", "-12345678.1234567890123", "0.0000012345678901234", "0.00000012345678901234",
		"-0.00000000000000000000", "00.12345678901234567", "1.5000000000000000000e5",
	} {
		if !printsAsWritten(text) {
			continue
		}
		if got := parseNumber(text).String(); got != text {
			t.Errorf("%s prints %s", text, got)
		}
	}
	for _, text := range []string{"0", "-12", "1.5", "100.0", "0.001", "123456.123456789", "-12345678.1234567890123", "0.0000012345678901234"} {
		if !printsAsWritten(text) {
			t.Errorf("%s is parsed to be printed", text)
		}
	}
}

func TestDoubleText(t *testing.T) {
	for _, c := range []struct {
		rule string
		f    float64
		want string
	}{
		{"a digit behind the point", 100, "100.0"},
		{"plain up to 10^7", 9999999.5, "9999999.5"},
		{"exponent from 10^7", 1e7, "1.0E7"},
		{"plain from 10^-3", 0.001, "0.001"},
		{"exponent below 10^-3", 0.00099, "9.9E-4"},
		{"the least double", math.SmallestNonzeroFloat64, "4.9E-324"},
		{"the largest double", math.MaxFloat64, "1.7976931348623157E308"},
		{"digits of Java up to 18, not the shortest", 1e23, "9.999999999999999E22"},
		{"digits of Java up to 18, not the shortest", 8.41e21, "8.409999999999999E21"},
		{"infinity", math.Inf(-1), "-Infinity"},
		{"not a number", math.NaN(), "NaN"},
	} {
		if got := Double(c.f).String(); got != c.want {
			t.Errorf("%s: got %s, want %s", c.rule, got, c.want)
		}
	}
}

func TestFloatsEqualByTheirBits(t *testing.T) {
	for _, c := range []struct {
		rule string
		a, b Value
		want bool
	}{
		{"NaN equals NaN", Double(math.NaN()), Double(-math.NaN()), true},
		{"0.0 differs from -0.0", Double(0), Double(math.Copysign(0, -1)), false},
		{"a Float differs from a Double", Float(1), Double(1), false},
		{"an Integer differs from a Long", Int(1), Long(1), false},
		{"a JSON number equals one of its class", numberText("1.50"), Double(1.5), true},
	} {
		if got := Equal(c.a, c.b); got != c.want {
			t.Errorf("%s: %v", c.rule, got)
		}
	}
}

func TestNumbersDoNotAllocate(t *testing.T) {
	buf := make([]byte, 0, 64)
	for _, c := range []struct {
		name string
		run  func()
	}{
		{"adding Integers", func() { _, _ = Add(Int(1), Int(2)) }},
		{"dividing Integers", func() { _, _ = Divide(Int(7), Int(2)) }},
		{"adding an Integer to a JSON number", func() { _, _ = Add(numberText("17"), Int(2)) }},
		{"multiplying Doubles", func() { _, _ = Multiply(Double(1.5), Int(2)) }},
		{"comparing", func() { _, _, _ = Compare(Int(1), Long(2)) }},
		{"comparing loosely", func() { _, _ = LooseEqual(Int(1), numberText("1")) }},
		{"printing an Integer", func() { buf, _ = Int(-123456).AppendString(buf[:0]) }},
		{"printing a JSON number", func() { buf, _ = numberText("12.75").AppendString(buf[:0]) }},
		{"printing a Double", func() { buf, _ = Double(12.34).AppendString(buf[:0]) }},
		{"printing a Float", func() { buf, _ = Float(12.34).AppendString(buf[:0]) }},
	} {
		if n := testing.AllocsPerRun(100, c.run); n != 0 {
			t.Errorf("%s makes %v allocations", c.name, n)
		}
	}
}

// Numbers whose digits would fill the memory are refused, not computed.
func TestHugeNumbersEndQuickly(t *testing.T) {
	huge, tiny := numberText("1.0000000000000000e999999999"), numberText("1.0000000000000000e-999999999")
	if _, err := Add(huge, tiny); err == nil {
		t.Error("the sum of 10^999999999 and its inverse was computed")
	}
	if order, ok, err := Compare(tiny, huge); order >= 0 || !ok || err != nil {
		t.Error("10^-999999999 is not less than 10^999999999")
	}
	for _, call := range []string{"toPlainString", "toBigInteger"} {
		if _, ok, err := Call(huge, call); !ok || err == nil {
			t.Errorf("%s of 10^999999999: %v, %v", call, ok, err)
		}
	}
	for _, format := range []string{"%f", "%.999999999f", "%999999999s"} {
		if _, err := formatJava(format, []Value{huge.resolve()}); err == nil {
			t.Errorf("%s of 10^999999999 was written", format)
		}
	}
	if v, _, err := Call(huge, "intValue"); err != nil || v != Int(0) {
		t.Errorf("intValue: %v, %v", v, err)
	}
	if got := huge.String(); !strings.HasSuffix(got, "E+999999999") {
		t.Errorf("it prints %s", got)
	}
}
