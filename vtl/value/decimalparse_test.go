package value_test

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestParseDecimalRefuses has the messages of new BigDecimal(String) on JDK 17;
// the empty one is Java's null.
func TestParseDecimalRefuses(t *testing.T) {
	const (
		notOne  = ` is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`
		missing = `Character array is missing "e" notation exponential mark.`
		points  = "Character array contains more than one decimal point."
	)
	for _, c := range []struct{ rule, text, message string }{
		{"nothing", "", ""},
		{"a sign alone", "-", "No digits found."},
		{"a point alone", ".", "No digits found."},
		{"no digits before the exponent", "e1", "No digits found."},
		{"no exponent", "1e", ""},
		{"no exponent behind its sign", "1e+", ""},
		{"the exponent comes before the digits", ".e", ""},
		{"two points", "1.2.x", points},
		{"the first character that is wrong", "1xy", "Character x" + notOne},
		{"a blank", " 1", "Character  " + notOne},
		{"a second sign", "+-1", "Character -" + notOne},
		{"half of a character", "\U0001F600", "Character \xed\xa0\xbd" + notOne},
		{"a wrong character in 19 of them", "123456789012345678x", missing},
		{"a wrong character in 18 of them", "12345678901234567x", "Character x" + notOne},
		{"two points in 19 characters", "12345678901234567..", points},
		{"no digit in the exponent", "1e1x", "Not a digit."},
		{"too many digits in the exponent", "1e12345678901", "Too many nonzero exponent digits."},
		{"too many characters in the exponent", "1e1234567890x", "Too many nonzero exponent digits."},
		{"an exponent that is no int", "1e2147483648", "Exponent overflow."},
		{"a scale that is no int", "1e-2147483648", "Scale out of range."},
	} {
		t.Run(c.rule, func(t *testing.T) {
			_, err := value.ParseDecimal(c.text)
			var thrown *value.Exception
			if !errors.As(err, &thrown) || thrown.Class != "java.lang.NumberFormatException" || thrown.Message != c.message {
				t.Errorf("%q: %v", c.text, err)
			}
		})
	}
}
