package value_test

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value"
)

// TestRecordedJSON compares with what json-smart 2.2 answered to 5,000 texts,
// made by changing valid ones at random: the values with their classes, what
// JSONStyle.NO_COMPRESS writes, or the class and message of the exception; of
// a NumberFormatException, which is not its own, only the class.
func TestRecordedJSON(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/json-smart.txt.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	zipped, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var doc value.Document
	lines := bufio.NewScanner(zipped)
	for n := 1; lines.Scan(); n++ {
		columns := strings.Split(lines.Text(), "\t")
		want := columns[1] + "\t" + columns[2]
		if strings.HasPrefix(want, numberFormat) {
			want = numberFormat + "\t"
		}
		if got := answer(&doc, unescape(columns[0])); got != want {
			t.Errorf("line %d, %s:\n got %s\nwant %s", n, columns[0], got, want)
		}
	}
}

const numberFormat = "E java.lang.NumberFormatException"

// answer reads a text and describes the result as the recordings do.
func answer(doc *value.Document, text string) string {
	if err := doc.Parse(text); err != nil {
		var thrown *value.Exception
		errors.As(err, &thrown)
		if failure := "E " + thrown.Class; failure != numberFormat {
			return failure + " " + escape(err.Error()) + "\t"
		}
		return numberFormat + "\t"
	}
	written, err := doc.Root().AppendJSON(nil, value.EscapeSlash)
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	describe(&b, doc.Root())
	return b.String() + "\t" + escape(string(written))
}

// describe writes a value with a letter for its class.
func describe(b *strings.Builder, v value.Value) {
	switch v.Kind() {
	case value.KindString:
		b.WriteString(`"` + escape(v.String()) + `"`)
	case value.KindDouble:
		f, _ := v.Any().(float64)
		fmt.Fprintf(b, "D%x", math.Float64bits(f))
	case value.KindInteger, value.KindLong, value.KindFloat:
		b.WriteString(v.Kind().String()[:1] + v.String())
	case value.KindBigInteger:
		b.WriteString("B" + v.String())
	case value.KindBigDecimal:
		b.WriteString("M" + v.String())
	case value.KindList:
		separator := "["
		for e := range v.Elements() {
			b.WriteString(separator)
			describe(b, e)
			separator = ","
		}
		b.WriteString(strings.Repeat("[", max(0, 1-v.Len())) + "]")
	case value.KindMap:
		separator := "{"
		for key, member := range v.Entries() {
			b.WriteString(separator)
			describe(b, key)
			b.WriteString(":")
			describe(b, member)
			separator = ","
		}
		b.WriteString(strings.Repeat("{", max(0, 1-v.Len())) + "}")
	default:
		b.WriteString(v.String())
	}
}

// escape writes what is not printable ASCII as the \uXXXX of its UTF-16 units;
// unescape reads such a text.
func escape(s string) string {
	var b strings.Builder
	for _, unit := range units(s) {
		if unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\' {
			b.WriteByte(byte(unit))
		} else {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
	}
	return b.String()
}

func unescape(s string) string {
	var text []byte
	for s != "" {
		unit := uint16(s[0])
		s = s[1:]
		if unit == '\\' {
			u, _ := strconv.ParseUint(s[1:5], 16, 16)
			unit, s = uint16(u), s[5:]
		}
		text = appendUnit(text, unit)
	}
	return string(text)
}

// units returns the UTF-16 units of a text in WTF-8.
func units(s string) []uint16 {
	var all []uint16
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1: // a lone surrogate
			all = append(all, 0xD000|uint16(s[1]&0x3F)<<6|uint16(s[2]&0x3F))
			size = 3
		case r > 0xFFFF:
			r -= 0x10000
			all = append(all, uint16(0xD800+r>>10), uint16(0xDC00+r&0x3FF))
		default:
			all = append(all, uint16(r))
		}
		s = s[size:]
	}
	return all
}

// appendUnit appends a UTF-16 unit in WTF-8, joined with the other half of a
// surrogate pair.
func appendUnit(text []byte, unit uint16) []byte {
	switch n := len(text); {
	case unit >= 0xDC00 && unit < 0xE000 && value.EndsInHighSurrogate(text):
		high := rune(text[n-2]&0x0F)<<6 | rune(text[n-1]&0x3F)
		return utf8.AppendRune(text[:n-3], 0x10000+high<<10|rune(unit-0xDC00))
	case unit >= 0xD800 && unit < 0xE000:
		return append(text, 0xED, 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
	default:
		return utf8.AppendRune(text, rune(unit))
	}
}
