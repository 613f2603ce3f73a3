package value

import (
	"math/big"
	"math/rand"
	"testing"
)

func TestDecimalText(t *testing.T) {
	for _, c := range []struct{ rule, text, canonical, engineering, plain string }{
		{"digits stay", "1.50", "1.50", "1.50", "1.50"},
		{"a sign may be +", "+1.5", "1.5", "1.5", "1.5"},
		{"no digit before the point", ".5", "0.5", "0.5", "0.5"},
		{"no digit behind the point", "5.", "5", "5", "5"},
		{"plain down to 10^-6", "0.000001", "0.000001", "0.000001", "0.000001"},
		{"exponent below", "0.0000001", "1E-7", "100E-9", "0.0000001"},
		{"a negative scale has an exponent", "1e2", "1E+2", "100", "100"},
		{"in steps of three", "12345e4", "1.2345E+8", "123.45E+6", "123450000"},
		{"zero keeps its scale", "0e-8", "0E-8", "0.00E-6", "0.00000000"},
		{"zero of a negative scale", "0e4", "0E+4", "0.00E+6", "0"},
		{"negative", "-12.5E-10", "-1.25E-9", "-1.25E-9", "-0.00000000125"},
	} {
		d, err := ParseDecimal(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.rule, err)
			continue
		}
		plain, err := d.appendPlain(nil)
		if err != nil {
			t.Errorf("%s: %v", c.rule, err)
		}
		got := [...]string{d.String(), string(d.appendEngineering(nil)), string(plain)}
		if want := [...]string{c.canonical, c.engineering, c.plain}; got != want {
			t.Errorf("%s: %s is %q, want %q", c.rule, c.text, got, want)
		}
	}
}

func TestParseDecimalRefuses(t *testing.T) {
	for _, text := range []string{
		"", ".", "-", "+-1", "1.2.3", "a", "1e", "1e+", "e5", "1e2e3", " 1", "1 ", "0x10", "NaN",
		"1e2147483648", "1e99999999999", "1_000", "--1",
	} {
		if d, err := ParseDecimal(text); err == nil {
			t.Errorf("%q is read as %s", text, d)
		}
	}
}

func TestLongNumeralsAreReadInHalves(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for _, length := range []int{longNumeral, longNumeral + 1, 3*longNumeral + 1} {
		digits := make([]byte, length)
		for i := range digits {
			digits[i] = '0' + byte(random.Intn(10))
		}
		for _, sign := range []string{"", "-"} {
			want, _ := new(big.Int).SetString(sign+string(digits), 10)
			got, ok := parseBig(sign + string(digits))
			if !ok || got.Cmp(want) != 0 {
				t.Errorf("%d digits with sign %q are read wrong", length, sign)
			}
		}
		digits[length/2] = '-'
		if _, ok := parseBig(string(digits)); ok {
			t.Errorf("a sign within %d digits is read", length)
		}
	}
}
