package value

import "math"

// The exceptions of java.util.Formatter.
const (
	missingFormatArgument         = "java.util.MissingFormatArgumentException"
	missingFormatWidth            = "java.util.MissingFormatWidthException"
	unknownFormatConversion       = "java.util.UnknownFormatConversionException"
	illegalFormatConversion       = "java.util.IllegalFormatConversionException"
	illegalFormatFlags            = "java.util.IllegalFormatFlagsException"
	illegalFormatPrecision        = "java.util.IllegalFormatPrecisionException"
	illegalFormatWidth            = "java.util.IllegalFormatWidthException"
	illegalFormatCodePoint        = "java.util.IllegalFormatCodePointException"
	illegalFormatArgumentIndex    = "java.util.IllegalFormatArgumentIndexException"
	duplicateFormatFlags          = "java.util.DuplicateFormatFlagsException"
	formatFlagsConversionMismatch = "java.util.FormatFlagsConversionMismatchException"
)

func unknownConversion(text string) error {
	return throw(unknownFormatConversion, "Conversion = '%s'", text)
}

// wrongConversion says that a conversion does not take an argument.
func (s *formatSpec) wrongConversion(arg Value) error {
	return throw(illegalFormatConversion, "%c != %s", s.conversion, arg.ClassName())
}

func (s *formatSpec) missingWidth() error { return throw(missingFormatWidth, "%s", s) }

func (s *formatSpec) badFlags() error {
	return throw(illegalFormatFlags, "Flags = '%s'", s.flags)
}

// mismatch refuses the first of some flags that is set.
func (s *formatSpec) mismatch(flags ...formatFlags) error {
	for _, f := range flags {
		if s.flags.has(f) {
			return throw(formatFlagsConversionMismatch, "Conversion = %c, Flags = %s", s.conversion, f)
		}
	}
	return nil
}

// badIndex, badWidth and badPrecision refuse a number; one that does not fit an
// int stands as the least int.
func badIndex(n int) error {
	if n == math.MinInt32 {
		return throw(illegalFormatArgumentIndex, "Format argument index: (not representable as int)")
	}
	return throw(illegalFormatArgumentIndex, "Illegal format argument index = %d", n)
}

func badWidth(n int) error { return throw(illegalFormatWidth, "%d", n) }

func badPrecision(n int) error { return throw(illegalFormatPrecision, "%d", n) }
