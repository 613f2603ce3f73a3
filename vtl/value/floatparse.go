package value

import (
	"strconv"
	"strings"
)

// parseFloat is Double.parseDouble and, with 32 bits, Float.parseFloat.
func parseFloat(text Value, bits int) (float64, error) {
	s, ok := text.Str()
	if !ok {
		return 0, throw(nullPointer, `Cannot invoke "String.trim()" because "in" is null`)
	}
	s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
	if s == "" {
		return 0, throw(numberFormat, "empty String")
	}
	literal, ok := floatLiteral(s)
	if !ok {
		return 0, throw(numberFormat, "For input string: \"%s\"", s)
	}
	f, _ := strconv.ParseFloat(literal, bits) // of the errors only ErrRange is left: infinity
	return f, nil
}

// floatLiteral checks s against the grammar of Double.valueOf and returns it as
// strconv reads it.
func floatLiteral(s string) (literal string, ok bool) {
	sign, _ := cutSign(s)
	_, unsigned := cutSign(s)
	if unsigned == "NaN" || unsigned == "Infinity" {
		return s, true
	}
	if unsigned != "" && strings.IndexByte("fFdD", unsigned[len(unsigned)-1]) >= 0 {
		unsigned = unsigned[:len(unsigned)-1]
	}
	mantissa, digit, exponent := unsigned, isDecimalDigit, "eE"
	hex := len(unsigned) > 1 && unsigned[0] == '0' && unsigned[1]|0x20 == 'x'
	if hex {
		mantissa, digit, exponent = unsigned[2:], isHexDigit, "pP"
	}
	if i := strings.IndexAny(mantissa, exponent); i >= 0 {
		if _, e := cutSign(mantissa[i+1:]); e == "" || countDigits(e) < len(e) {
			return "", false
		}
		mantissa = mantissa[:i]
	} else if hex {
		return "", false
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if whole+fraction == "" || strings.Trim(whole+fraction, digit) != "" {
		return "", false
	}
	if sign < 0 {
		unsigned = "-" + unsigned
	}
	return unsigned, true
}

const (
	isDecimalDigit = "0123456789"
	isHexDigit     = "0123456789abcdefABCDEF"
)
