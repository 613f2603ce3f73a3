package value

import (
	"encoding/json"
	"math"
	"strconv"
	"testing"
)

func TestDoublesPrintAsRecorded(t *testing.T) {
	recorded(t, "double", func(row []json.RawMessage) {
		c := columns(t, row)
		if got := Double(math.Float64frombits(hexBits(c[0]))).String(); got != c[1] {
			t.Errorf("%s: got %s, want %s", c[0], got, c[1])
		}
	})
}

func TestFloatsPrintAsRecorded(t *testing.T) {
	recorded(t, "float", func(row []json.RawMessage) {
		c := columns(t, row)
		if got := Float(math.Float32frombits(uint32(hexBits(c[0])))).String(); got != c[1] {
			t.Errorf("%s: got %s, want %s", c[0], got, c[1])
		}
	})
}

func TestArithmeticAsRecorded(t *testing.T) {
	operations := []func(a, b Value) (Value, error){Add, Subtract, Multiply, Divide, Modulo, compareToInt}
	recorded(t, "math", func(row []json.RawMessage) {
		c := columns(t, row)
		a, b := decodeRecorded(c[0]), decodeRecorded(c[1])
		for i, operation := range operations {
			want := c[i+2]
			if want == "null" {
				want = "-"
			}
			got := encodeRecorded(operation(a, b))
			if unescaped := unescapeUnits(got); unescaped != want {
				t.Errorf("%s %s, operation %d: got %s, want %s", c[0], c[1], i, unescaped, want)
			}
		}
	})
}

func compareToInt(a, b Value) (Value, error) {
	c, _, err := Compare(a, b)
	return Int(int32(c)), err
}

func TestConversionsAsRecorded(t *testing.T) {
	recorded(t, "convert", func(row []json.RawMessage) {
		c := columns(t, row)
		v := decodeRecorded(c[0])
		got := []string{
			c[0], v.String(), strconv.Itoa(int(hashCode(v))), strconv.Itoa(int(toInt(v))),
			strconv.FormatInt(toLong(v), 10), encodeRecorded(Double(toDouble(v)), nil),
			encodeRecorded(Float(toFloat(v)), nil),
		}
		for i := range got {
			if got[i] != c[i] {
				t.Errorf("%s, column %d: got %s, want %s", c[0], i, got[i], c[i])
			}
		}
	})
}

func TestNumberMethodsAsRecorded(t *testing.T) {
	recorded(t, "methods", func(row []json.RawMessage) {
		c := columns(t, append(row[:2:2], row[3]))
		args := values(t, row[2])
		v, _, err := Call(decodeRecorded(c[0]), c[1], args...)
		got := encodeRecorded(v, err)
		if n := len(args); n > 0 && args[n-1].kind == KindArray {
			got += " " + encodeRecorded(args[n-1], nil) // what was written to it
		}
		if !asRecorded(got, c[2]) {
			t.Errorf("%s.%s%s: got %s, want %s", c[0], c[1], row[2], got, c[2])
		}
	})
}

func TestFormatAsRecorded(t *testing.T) {
	recorded(t, "format", func(row []json.RawMessage) {
		c := columns(t, append(row[:1:1], row[2]))
		text, err := formatJava(unescapeUnits(c[0]), values(t, row[1]))
		got := escapeUnits(text)
		if err != nil {
			got = encodeRecorded(Null, err)
		}
		if !asRecorded(got, c[1]) {
			t.Errorf("%s %s: got %s, want %s", c[0], row[1], got, c[1])
		}
	})
}
