package value

import (
	"strconv"
	"strings"
)

// convertInteger writes an integer with d, o or x.
func (s *formatSpec) convertInteger(arg Value) (string, error) {
	switch arg.kind {
	case KindByte, KindShort, KindInteger, KindLong:
		if s.conversion == 'd' {
			return s.decimalInteger(strconv.FormatInt(arg.int(), 10)), nil
		}
		if err := s.mismatch(flagParens, flagSpace, flagPlus); err != nil {
			return "", err
		}
		bits := [...]int{KindByte: 8, KindShort: 16, KindInteger: 32, KindLong: 64}[arg.kind]
		unsigned := uint64(arg.int()) << (64 - bits) >> (64 - bits)
		return s.bitsInteger(false, strconv.FormatUint(unsigned, s.radix())), nil
	case KindBigInteger:
		if s.conversion == 'd' {
			return s.decimalInteger(arg.bigInt().Text(10)), nil
		}
		digits, negative := strings.CutPrefix(arg.bigInt().Text(s.radix()), "-")
		return s.bitsInteger(negative, digits), nil
	default:
		return "", s.wrongConversion(arg)
	}
}

func (s *formatSpec) radix() int {
	if s.conversion == 'o' {
		return 8
	}
	return 16
}

func (s *formatSpec) decimalInteger(text string) string {
	digits, negative := strings.CutPrefix(text, "-")
	return s.signed(negative, s.magnitude(digits, negative, 0))
}

// bitsInteger writes an octal or hexadecimal number with its prefix and zeros.
func (s *formatSpec) bitsInteger(negative bool, digits string) string {
	prefix := ""
	if s.flags.has(flagAlter) {
		prefix = map[byte]string{'o': "0", 'x': "0x"}[s.conversion]
	}
	if s.flags.has(flagUpper) {
		prefix, digits = strings.ToUpper(prefix), strings.ToUpper(digits)
	}
	if s.flags.has(flagZero) {
		used := len(s.signed(negative, prefix+digits))
		prefix += strings.Repeat("0", max(0, s.width-used))
	}
	return s.signed(negative, prefix+digits)
}

// signed puts the sign around a number: a minus or parentheses, a plus or a
// blank.
func (s *formatSpec) signed(negative bool, number string) string {
	switch {
	case negative && s.flags.has(flagParens):
		return "(" + number + ")"
	case negative:
		return "-" + number
	case s.flags.has(flagPlus):
		return "+" + number
	case s.flags.has(flagSpace):
		return " " + number
	default:
		return number
	}
}

// magnitude groups the digits of a decimal number in thousands and fills it
// with zeros, where its flags ask for it; so much of the width goes to what
// stands behind it.
func (s *formatSpec) magnitude(number string, negative bool, behind int) string {
	if s.flags.has(flagGroup) {
		number = grouped(number)
	}
	if s.flags.has(flagZero) {
		used := len(s.signed(negative, number)) + behind
		number = strings.Repeat("0", max(0, s.width-used)) + number
	}
	return number
}

// grouped puts commas between the thousands before the point.
func grouped(number string) string {
	whole, fraction := number, ""
	if i := strings.IndexByte(number, '.'); i >= 0 {
		whole, fraction = number[:i], number[i:]
	}
	var text strings.Builder
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			text.WriteByte(',')
		}
		text.WriteByte(whole[i])
	}
	return text.String() + fraction
}
