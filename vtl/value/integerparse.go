package value

import (
	"math"
	"strings"
)

// parseMethods are parseInt, valueOf, parseUnsignedInt and decode of Integer,
// and their like of Long.
func (c integerClass) parseMethods() []method {
	lowest := int64(math.MinInt64) >> (64 - c.bits)
	parse := func(text Value, radix int64) (Value, error) {
		i, err := parseSigned(text, radix, lowest)
		return c.of(i), err
	}
	unsigned := func(text Value, radix int64) (Value, error) {
		u, err := c.parseUnsigned(text, radix)
		return c.of(int64(u)), err
	}
	decode := defStatic("decode(String)", func(a []Value) (Value, error) {
		i, err := decodeInteger(a[0], lowest)
		return c.of(i), err
	})
	methods := []method{decode}
	methods = append(methods, parseOverloads("parse"+c.suffix, parse)...)
	methods = append(methods, parseOverloads("valueOf", parse)...)
	methods = append(methods, parseOverloads("parseUnsigned"+c.suffix, unsigned)...)
	return append(methods, parsePart("parse"+c.suffix, parse), parsePart("parseUnsigned"+c.suffix, unsigned))
}

// parseOverloads declares a parsing method with and without a radix.
func parseOverloads(name string, parse func(text Value, radix int64) (Value, error)) []method {
	return []method{
		defStatic(name+"(String,int)", func(a []Value) (Value, error) { return parse(a[0], a[1].int()) }),
		defStatic(name+"(String)", func(a []Value) (Value, error) { return parse(a[0], 10) }),
	}
}

// parsePart declares a parsing method that takes a part of a text.
func parsePart(name string, parse func(text Value, radix int64) (Value, error)) method {
	return defStatic(name+"(CharSequence,int,int,int)", func(a []Value) (Value, error) {
		text, ok := a[0].Str()
		if !ok {
			return Null, throw(nullPointer, "")
		}
		units, begin, end := unitsOf(text), a[1].int(), a[2].int()
		if begin < 0 || begin > end || end > int64(len(units)) {
			return Null, throw(indexOutOfBounds, "")
		}
		return parse(String(textOf(units[begin:end])), a[3].int())
	})
}

// parseSigned is Integer.parseInt and Long.parseLong; lowest is the least
// number of the class.
func parseSigned(text Value, radix, lowest int64) (int64, error) {
	s, err := numeral(text, radix)
	if err != nil {
		return 0, err
	}
	sign, digits := cutSign(s)
	limit := uint64(-(lowest + 1))
	if sign < 0 {
		limit++
	}
	u, ok := parseDigits(digits, radix, limit)
	if !ok {
		return 0, notInteger(s, radix)
	}
	return sign * int64(u), nil
}

func (c integerClass) parseUnsigned(text Value, radix int64) (uint64, error) {
	s, err := numeral(text, radix)
	if err != nil {
		return 0, err
	}
	if strings.HasPrefix(s, "-") {
		return 0, throw(numberFormat, "Illegal leading minus sign on unsigned string %s.", s)
	}
	_, digits := cutSign(s)
	limit := uint64(math.MaxUint64) >> (64 - c.bits)
	if u, ok := parseDigits(digits, radix, limit); ok {
		return u, nil
	}
	if _, ok := parseDigits(digits, radix, math.MaxUint64); ok {
		return 0, throw(numberFormat, "String value %s exceeds range of unsigned %s.", s, c.primitive)
	}
	return 0, notInteger(s, radix)
}

// numeral returns the text to parse, unless it is null or the radix is not
// one.
func numeral(text Value, radix int64) (string, error) {
	s, ok := text.Str()
	switch {
	case !ok:
		return "", throw(numberFormat, "Cannot parse null string")
	case radix < 2:
		return "", throw(numberFormat, "radix %d less than Character.MIN_RADIX", radix)
	case radix > 36:
		return "", throw(numberFormat, "radix %d greater than Character.MAX_RADIX", radix)
	}
	return s, nil
}

func cutSign(s string) (sign int64, rest string) {
	switch {
	case strings.HasPrefix(s, "-"):
		return -1, s[1:]
	case strings.HasPrefix(s, "+"):
		return 1, s[1:]
	default:
		return 1, s
	}
}

// parseDigits reads digits of any script within the basic plane, up to a
// limit.
func parseDigits(s string, radix int64, limit uint64) (u uint64, ok bool) {
	for _, r := range s {
		digit := digitOf(r, radix)
		if digit < 0 || r > 0xFFFF {
			return 0, false
		}
		if u > (limit-uint64(digit))/uint64(radix) {
			return 0, false
		}
		u = u*uint64(radix) + uint64(digit)
	}
	return u, s != ""
}

func notInteger(s string, radix int64) error {
	if radix == 10 {
		return throw(numberFormat, "For input string: \"%s\"", s)
	}
	return throw(numberFormat, "For input string: \"%s\" under radix %d", s, radix)
}

// decodeInteger is Integer.decode: a sign, then 0x, 0X, # or 0 for the radix.
func decodeInteger(text Value, lowest int64) (int64, error) {
	s, ok := text.Str()
	switch {
	case !ok:
		return 0, throw(nullPointer, `Cannot invoke "String.isEmpty()" because "nm" is null`)
	case s == "":
		return 0, throw(numberFormat, "Zero length string")
	}
	_, rest := cutSign(s)
	radix, digits := cutRadix(rest)
	if _, unsigned := cutSign(digits); unsigned != digits {
		return 0, throw(numberFormat, "Sign character in wrong position")
	}
	if strings.HasPrefix(s, "-") {
		digits = "-" + digits
	}
	return parseSigned(String(digits), radix, lowest)
}

func cutRadix(s string) (radix int64, digits string) {
	for _, prefix := range [...]string{"0x", "0X", "#"} {
		if digits, ok := strings.CutPrefix(s, prefix); ok {
			return 16, digits
		}
	}
	if len(s) > 1 && s[0] == '0' {
		return 8, s[1:]
	}
	return 10, s
}
