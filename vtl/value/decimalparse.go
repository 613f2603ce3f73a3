package value

import (
	"math/big"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// ParseDecimal reads a number as new BigDecimal(String) does: digits with an
// optional sign, point and exponent, every digit of which is kept. Anything
// else, and an exponent that a scale cannot hold, is a NumberFormatException
// with the message of JDK 17.
func ParseDecimal(text string) (*Decimal, error) {
	sign, rest := cutSign(text)
	m, err := readMantissa(rest)
	if err != nil {
		return nil, err
	}
	exponent := int64(0)
	if m.exponent != nil {
		if exponent, err = parseExponent(*m.exponent); err != nil {
			return nil, err
		}
	}
	unscaled, ok := parseBig(m.digits)
	switch {
	case text == "":
		return nil, throw(numberFormat, "")
	case !ok:
		return nil, throw(numberFormat, "No digits found.")
	case sign < 0:
		unscaled.Neg(unscaled)
	}
	scale := int64(m.fraction) - exponent
	if scale != int64(int32(scale)) {
		return nil, throw(numberFormat, "Scale out of range.")
	}
	return NewDecimal(unscaled, int32(scale)), nil
}

// A mantissa is what stands before the e of a number.
type mantissa struct {
	digits   string
	fraction int     // how many of the digits stand behind the point
	exponent *string // what stands behind the e; nil where there is none
}

// maxCompact is the number of characters up to which BigDecimal names the
// character that is wrong.
const maxCompact = 18

// readMantissa reads a number without its sign up to the e.
func readMantissa(text string) (m mantissa, err error) {
	point := -1
	end := len(text)
	for i := 0; i < end; i++ {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
		case c == '.' && point >= 0:
			return m, throw(numberFormat, "Character array contains more than one decimal point.")
		case c == '.':
			point = i
		case c == 'e' || c == 'E':
			rest := text[i+1:]
			m.exponent, end = &rest, i
		case lengthOf(text) > maxCompact:
			return m, throw(numberFormat, `Character array is missing "e" notation exponential mark.`)
		default:
			return m, notInDecimal(text[i:])
		}
	}
	m.digits = text[:end]
	if point >= 0 {
		m.digits, m.fraction = text[:point]+text[point+1:end], end-point-1
	}
	return m, nil
}

// notInDecimal names the UTF-16 unit that a text begins with.
func notInDecimal(text string) error {
	r, _ := DecodeRune(text)
	if high, _ := utf16.EncodeRune(r); high != utf8.RuneError {
		r = high
	}
	return throw(numberFormat, "Character %s is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.",
		AppendRune(nil, r))
}

// parseExponent reads what stands behind the e, which must fit an int.
func parseExponent(text string) (int64, error) {
	const most = 10 // digits, but for zeros at the front
	sign, digits := cutSign(text)
	if digits == "" {
		return 0, throw(numberFormat, "")
	}
	for len(digits) > most && digits[0] == '0' {
		digits = digits[1:]
	}
	switch {
	case lengthOf(digits) > most:
		return 0, throw(numberFormat, "Too many nonzero exponent digits.")
	case countDigits(digits) < len(digits):
		return 0, throw(numberFormat, "Not a digit.")
	}
	exponent, err := strconv.ParseInt(digits, 10, 64)
	if exponent *= sign; err != nil || exponent != int64(int32(exponent)) {
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
