package value

import (
	"math/big"
	"strconv"
	"strings"
)

// ParseDecimal reads a number as new BigDecimal(String) does: digits with an
// optional sign, point and exponent, every digit of which is kept. Anything
// else, and an exponent that a scale cannot hold, is a NumberFormatException.
func ParseDecimal(text string) (*Decimal, error) {
	mantissa, exponent := text, int64(0)
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		var err error
		mantissa = text[:i]
		if exponent, err = parseExponent(text[i+1:]); err != nil {
			return nil, err
		}
	}
	digits, fraction, err := splitMantissa(mantissa)
	if err != nil {
		return nil, err
	}
	scale := int64(fraction) - exponent
	if scale != int64(int32(scale)) {
		return nil, throw(numberFormat, "Scale out of range.")
	}
	unscaled, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, throw(numberFormat, "No digits found.")
	}
	return NewDecimal(unscaled, int32(scale)), nil
}

// splitMantissa takes the point out of a mantissa and counts the digits behind
// it.
func splitMantissa(text string) (digits string, fraction int, err error) {
	unsigned := strings.TrimPrefix(strings.TrimPrefix(text, "+"), "-")
	if len(text)-len(unsigned) > 1 {
		return "", 0, notInDecimal(text[1])
	}
	whole, rest, _ := strings.Cut(unsigned, ".")
	for _, part := range [...]string{whole, rest} {
		if n := countDigits(part); n < len(part) {
			return "", 0, notInDecimal(part[n])
		}
	}
	return text[:len(text)-len(unsigned)] + whole + rest, len(rest), nil
}

func notInDecimal(c byte) error {
	return throw(numberFormat, "Character %c is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.", c)
}

// parseExponent reads what stands behind the e: up to ten digits besides
// leading zeros.
func parseExponent(text string) (int64, error) {
	unsigned := text
	if text != "" && (text[0] == '+' || text[0] == '-') {
		unsigned = text[1:]
	}
	switch n := countDigits(unsigned); {
	case unsigned == "":
		return 0, throw(numberFormat, "No exponent digits.")
	case n < len(unsigned):
		return 0, throw(numberFormat, "Not a digit.")
	}
	exponent, err := strconv.ParseInt(text, 10, 64)
	if err != nil || exponent > 9_999_999_999 || exponent < -9_999_999_999 {
		return 0, throw(numberFormat, "Too many nonzero exponent digits.")
	}
	return exponent, nil
}

// decimalOfDouble is BigDecimal.valueOf(double): the number that Double.toString
// prints.
func decimalOfDouble(f float64) (*Decimal, error) {
	return ParseDecimal(string(appendDouble(nil, f)))
}
