package value

import (
	"math"
	"strconv"
	"strings"
)

// appendDouble appends f as Double.toString does.
func appendDouble(dst []byte, f float64) []byte {
	if f == 0 || math.IsNaN(f) || math.IsInf(f, 0) {
		return appendSpecial(dst, f)
	}
	if f < 0 {
		dst = append(dst, '-')
	}
	d := doubleParts(math.Abs(f)).digits(true)
	return d.appendJava(dst)
}

// appendFloat appends f as Float.toString does.
func appendFloat(dst []byte, f float32) []byte {
	if wide := float64(f); f == 0 || math.IsNaN(wide) || math.IsInf(wide, 0) {
		return appendSpecial(dst, wide)
	}
	if f < 0 {
		f = -f
		dst = append(dst, '-')
	}
	d := floatParts(f).digits(true)
	return d.appendJava(dst)
}

// appendSpecial appends zero, infinity or NaN.
func appendSpecial(dst []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		return append(dst, "NaN"...)
	case math.Signbit(f):
		dst = append(dst, '-')
	}
	if f == 0 {
		return append(dst, "0.0"...)
	}
	return append(dst, "Infinity"...)
}

// appendJava appends the digits plainly from 10^-3 up to 10^7 and with an
// exponent elsewhere, always with a digit on both sides of the point.
func (d *floatDigits) appendJava(dst []byte) []byte {
	digits := d.text()
	switch {
	case d.point > 0 && d.point < 8:
		return appendPlain(dst, digits, d.point)
	case d.point <= 0 && d.point > -3:
		dst = append(dst, "0."...)
		dst = appendZeros(dst, -d.point)
		return append(dst, digits...)
	default:
		dst = append(dst, digits[0], '.')
		dst = appendFraction(dst, digits[1:])
		dst = append(dst, 'E')
		return strconv.AppendInt(dst, int64(d.point-1), 10)
	}
}

// appendPlain appends digits with a point after so many of them.
func appendPlain(dst, digits []byte, point int) []byte {
	if point >= len(digits) {
		dst = append(dst, digits...)
		dst = appendZeros(dst, point-len(digits))
		return append(dst, ".0"...)
	}
	dst = append(dst, digits[:point]...)
	dst = append(dst, '.')
	return append(dst, digits[point:]...)
}

func appendFraction(dst, digits []byte) []byte {
	if len(digits) == 0 {
		return append(dst, '0')
	}
	return append(dst, digits...)
}

func appendZeros(dst []byte, n int) []byte {
	for range n {
		dst = append(dst, '0')
	}
	return dst
}

// appendNumberText appends a JSON number as its Java class prints it. Text
// that is printed as it stands is not parsed.
func appendNumberText(dst []byte, text string) []byte {
	if printsAsWritten(text) {
		return append(dst, text...)
	}
	dst, _ = parseNumber(text).AppendString(dst)
	return dst
}

// printsAsWritten reports whether a JSON number is certain to print as its own
// text: an integer of any size without superfluous zeros or the sign of -0, or
// a number with a point in the plain form that its class prints it in.
func printsAsWritten(text string) bool {
	unsigned := strings.TrimPrefix(text, "-")
	whole := countDigits(unsigned)
	switch {
	case whole == 0 || whole > 1 && unsigned[0] == '0':
		return false
	case whole == len(unsigned):
		return text != "-0"
	case unsigned[whole] != '.':
		return false
	}
	fraction := unsigned[whole+1:]
	switch {
	case fraction == "" || countDigits(fraction) != len(fraction):
		return false
	case len(text) > longestDouble:
		return unsigned[0] != '0' || len(fraction) >= 6 && fraction[:6] > "000000"
	default:
		return whole <= 7 && whole+len(fraction) <= 15 && doublePrints(unsigned, fraction)
	}
}

// doublePrints reports whether Double.toString writes a number of few digits
// without an exponent and without more or less zeros.
func doublePrints(unsigned, fraction string) bool {
	if strings.HasSuffix(fraction, "0") {
		return len(fraction) == 1 && unsigned[0] != '0'
	}
	return unsigned[0] != '0' || len(fraction) <= 3 || fraction[:3] > "000"
}

// countDigits counts the ASCII digits that text starts with.
func countDigits(text string) int {
	for i := range len(text) {
		if c := text[i]; c < '0' || c > '9' {
			return i
		}
	}
	return len(text)
}
