package jsonpath

import (
	"cmp"
	"math"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value"
)

// compareNumbers orders two numbers as BigDecimals of their texts, which is
// what Jayway makes of them: 0.1 is 0.1, however a double keeps it.
func compareNumbers(a, b value.Value) (order int, err error) {
	x, xok := asDouble(a)
	y, yok := asDouble(b)
	if xok && yok {
		return cmp.Compare(x, y), nil // the texts of doubles are in the order of the doubles
	}
	i, iok := a.Int64()
	j, jok := b.Int64()
	if iok && jok {
		return cmp.Compare(i, j), nil
	}
	left, err := toDecimal(a)
	if err != nil {
		return 0, err
	}
	right, err := toDecimal(b)
	if err != nil {
		return 0, err
	}
	order, _, err = value.Compare(left, right)
	return order, err
}

// asDouble returns a finite Double, or an integer that a double keeps exactly.
func asDouble(v value.Value) (f float64, ok bool) {
	if f, ok = v.Float64(); ok {
		return f, !math.IsNaN(f) && !math.IsInf(f, 0)
	}
	i, ok := v.Int64()
	return float64(i), ok && -1<<53 < i && i < 1<<53
}

func toDecimal(v value.Value) (value.Value, error) {
	d, err := value.ParseDecimal(v.String())
	if err != nil {
		return value.Null, err
	}
	return value.BigDecimal(d), nil
}

// parseNumber reads a text as new BigDecimal(String) does. What an integer or a
// double keeps is returned as such, as it is compared faster.
func parseNumber(text string) (value.Value, error) {
	text = asciiDigits(text)
	d, err := value.ParseDecimal(text)
	if err != nil {
		return value.Null, err
	}
	const exact = 1_000_000_000_000_000 // doubles keep 15 digits
	switch u := d.Unscaled(); {
	case !u.IsInt64() || u.Int64() <= -exact || u.Int64() >= exact || d.Scale() < -200 || d.Scale() > 200:
		return value.BigDecimal(d), nil
	case d.Scale() == 0:
		return value.Integral(u.Int64()), nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return value.Null, err
	}
	return value.Double(f), nil
}

// asciiDigits replaces the digits of other scripts, which Java reads, too.
func asciiDigits(text string) string {
	if isASCII(text) {
		return text
	}
	var ascii []byte
	for text != "" {
		r, size := value.DecodeRune(text)
		if d, ok := digitOf(r); ok {
			r = '0' + rune(d)
		}
		ascii, text = value.AppendRune(ascii, r), text[size:]
	}
	return string(ascii)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// digitOf returns the value of a decimal digit of any script in the Basic
// Multilingual Plane, as Character.digit(char, 10) does. Every script has its
// ten digits in a row.
func digitOf(r rune) (digit int, ok bool) {
	if '0' <= r && r <= '9' {
		return int(r - '0'), true
	}
	if r < 0x80 || r > 0xFFFF {
		return 0, false
	}
	for _, run := range unicode.Nd.R16 {
		if lo, hi := rune(run.Lo), rune(run.Hi); lo <= r && r <= hi {
			return int(r-lo) % 10, true
		}
	}
	return 0, false
}
