package value

import (
	"math"
	"strconv"
	"strings"
)

// A formatSpec is one format specifier of java.util.Formatter:
// %[index$][flags][width][.precision]conversion. Width and precision are -1
// where there is none.
type formatSpec struct {
	index      int // of the argument, from 1; 0 is the next one
	flags      formatFlags
	width      int
	precision  int
	date       bool // t stands before the conversion
	conversion byte // in lower case
}

// formatFlags is a set of flags.
type formatFlags uint16

const (
	flagLeft     formatFlags = 1 << iota // -
	flagUpper                            // the conversion was written in upper case
	flagAlter                            // #
	flagPlus                             // +
	flagSpace                            // blank
	flagZero                             // 0
	flagGroup                            // ,
	flagParens                           // (
	flagPrevious                         // <
)

// flagChars are the flags in the order of their bits, as Formatter.Flags shows
// them; ^ cannot be written in a format.
const flagChars = "-^#+ 0,(<"

func (f formatFlags) has(flag formatFlags) bool { return f&flag != 0 }

func (f formatFlags) String() string {
	var text strings.Builder
	for i := range flagChars {
		if f.has(1 << i) {
			text.WriteByte(flagChars[i])
		}
	}
	return text.String()
}

// String writes the specifier as FormatSpecifier.toString does.
func (s *formatSpec) String() string {
	text := "%" + (s.flags &^ flagUpper).String()
	if s.index > 0 && !s.flags.has(flagPrevious) && !s.fixed() {
		text += strconv.Itoa(s.index) + "$"
	}
	if s.width >= 0 {
		text += strconv.Itoa(s.width)
	}
	if s.precision >= 0 {
		text += "." + strconv.Itoa(s.precision)
	}
	conversion := string(s.conversion)
	if s.date {
		conversion = "t" + conversion
	}
	if s.flags.has(flagUpper) {
		conversion = strings.ToUpper(conversion)
	}
	return text + conversion
}

// fixed reports whether s takes no argument.
func (s *formatSpec) fixed() bool {
	return !s.date && (s.conversion == '%' || s.conversion == 'n')
}

// parseFormatSpec reads the specifier at the start of text, which stands behind
// a percent sign, and returns what follows it.
func parseFormatSpec(text string) (s formatSpec, rest string, err error) {
	s = formatSpec{width: -1, precision: -1}
	rest = text
	if n := countDigits(rest); n > 0 && n < len(rest) && rest[n] == '$' {
		if s.index = formatNumber(rest[:n]); s.index <= 0 {
			err = badIndex(s.index)
		}
		rest = rest[n+1:]
	}
	flags := rest[:len(rest)-len(strings.TrimLeft(rest, "-#+ 0,(<"))]
	rest = rest[len(flags):]
	width := rest[:countDigits(rest)]
	rest = rest[len(width):]
	precision := ""
	if strings.HasPrefix(rest, ".") {
		precision = rest[1 : 1+countDigits(rest[1:])]
		if precision == "" {
			return s, "", unknownConversion(firstUnit(text))
		}
		rest = rest[1+len(precision):]
	}
	if len(rest) > 1 && rest[0]|0x20 == 't' && isConversion(rest[1]) {
		s.date = true
		s.setUpper(rest[0])
		rest = rest[1:]
	}
	if rest == "" || !isConversion(rest[0]) {
		return s, "", unknownConversion(firstUnit(text))
	}
	if err == nil {
		err = s.set(flags, width, precision, rest[0])
	}
	return s, rest[1:], err
}

func isConversion(c byte) bool { return c == '%' || c|0x20 >= 'a' && c|0x20 <= 'z' }

// firstUnit returns the first char of a text.
func firstUnit(text string) string {
	r, size := DecodeRune(text)
	if r >= 0x10000 {
		return textOfCodePoint(surrogateMin + (r-0x10000)>>10)
	}
	return text[:size]
}

// formatNumber reads digits; what does not fit an int is the least int.
func formatNumber(digits string) int {
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil {
		return math.MinInt32
	}
	return int(n)
}

func (s *formatSpec) setUpper(c byte) {
	if c >= 'A' && c <= 'Z' {
		s.flags |= flagUpper
	}
}

// set takes the parts of a specifier over and checks them, in the order in
// which FormatSpecifier's constructor meets them.
func (s *formatSpec) set(flags, width, precision string, conversion byte) error {
	for i := range len(flags) {
		flag := formatFlags(1) << strings.IndexByte(flagChars, flags[i])
		if s.flags.has(flag) {
			return throw(duplicateFormatFlags, "Flags = '%s'", flag)
		}
		s.flags |= flag
	}
	if width != "" {
		if s.width = formatNumber(width); s.width < 0 {
			return badWidth(s.width)
		}
	}
	if precision != "" {
		if s.precision = formatNumber(precision); s.precision < 0 {
			return badPrecision(s.precision)
		}
	}
	s.conversion = conversion
	if !s.date {
		if !strings.ContainsRune("bBhHsScCdoxXeEgGfaAn%", rune(conversion)) {
			return unknownConversion(string(conversion))
		}
		s.setUpper(conversion)
		s.conversion = conversion | 0x20
		if conversion == '%' {
			s.conversion = '%'
		}
	}
	return s.check()
}
