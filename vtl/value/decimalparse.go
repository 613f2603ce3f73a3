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
	unscaled, ok := parseBig(digits)
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

// parseExponent reads what stands behind the e, which must fit an int.
func parseExponent(text string) (int64, error) {
	unsigned := text
	if text != "" && (text[0] == '+' || text[0] == '-') {
		unsigned = text[1:]
	}
	switch n := countDigits(unsigned); {
	case unsigned == "":
		return 0, throw(numberFormat, "")
	case n < len(unsigned):
		return 0, throw(numberFormat, "Not a digit.")
	}
	if len(strings.TrimLeft(unsigned, "0")) > 10 {
		return 0, throw(numberFormat, "Too many nonzero exponent digits.")
	}
	exponent, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0, throw(numberFormat, "Exponent overflow.")
	}
	return exponent, nil
}

// decimalOfDouble is BigDecimal.valueOf(double): the number that Double.toString
// prints.
func decimalOfDouble(f float64) (*Decimal, error) {
	return ParseDecimal(string(appendDouble(nil, f)))
}

// longNumeral is the number of digits from which on a number is read in halves:
// reading it in one go takes time with the square of its length.
const longNumeral = 4000

// parseBig reads an integer of ASCII digits with an optional sign.
func parseBig(text string) (i *big.Int, ok bool) {
	if len(text) <= longNumeral {
		return new(big.Int).SetString(text, 10)
	}
	if sign, digits := cutSign(text); len(digits) < len(text) {
		if i, ok = parseBig(digits); ok && sign < 0 {
			i.Neg(i)
		}
		return i, ok && countDigits(digits) == len(digits)
	}
	half := len(text) / 2
	high, ok := parseBig(text[:len(text)-half])
	if !ok {
		return nil, false
	}
	low, ok := parseBig(text[len(text)-half:])
	if !ok || countDigits(text[len(text)-half:]) != half {
		return nil, false
	}
	return high.Add(high.Mul(high, powerOf10(half)), low), true
}
