package value

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"
)

// The tables numbers_*.jsonl were recorded from JDK 17 and, where they are
// about + - * / % and <, from MathUtils of Velocity 1.7. A value is written as
// Class:text, with the bits of floats, unscaled@scale for BigDecimals and
// \uXXXX for all but plain letters; - is null; !class|message an exception. An
// exception without a message may have any.

// recorded reads a table.
func recorded(t *testing.T, name string, check func(row []json.RawMessage)) {
	t.Helper()
	file, err := os.Open("testdata/numbers_" + name + ".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var row []json.RawMessage
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		check(row)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// columns reads the strings of a row.
func columns(t *testing.T, row []json.RawMessage) []string {
	t.Helper()
	list := make([]string, len(row))
	for i := range row {
		if err := json.Unmarshal(row[i], &list[i]); err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// values reads a list of recorded values.
func values(t *testing.T, list json.RawMessage) []Value {
	t.Helper()
	var encoded []string
	if err := json.Unmarshal(list, &encoded); err != nil {
		t.Fatal(err)
	}
	args := make([]Value, len(encoded))
	for i, e := range encoded {
		args[i] = decodeRecorded(e)
	}
	return args
}

// decodeRecorded reads a recorded value.
func decodeRecorded(s string) Value {
	class, text, ok := strings.Cut(s, ":")
	if !ok {
		return Null
	}
	switch class {
	case "String":
		return String(unescapeUnits(text))
	case "Boolean":
		return Bool(text == "true")
	case "Character":
		return Char(uint16(hexBits(text)))
	case "Double":
		return Double(math.Float64frombits(hexBits(text)))
	case "Float":
		return Float(math.Float32frombits(uint32(hexBits(text))))
	case "BigInteger":
		return BigInteger(bigOf(text))
	case "BigDecimal":
		unscaled, scale, _ := strings.Cut(text, "@")
		return BigDecimal(NewDecimal(bigOf(unscaled), int32(bigOf(scale).Int64())))
	case "Class":
		return ClassValue(classNamed(text))
	case "Array":
		var elements []Value
		for _, e := range strings.Split(text, ";")[1:] {
			elements = append(elements, decodeRecorded(e))
		}
		return newArray(classCharType, elements)
	default:
		kinds := map[string]Kind{"Byte": KindByte, "Short": KindShort, "Integer": KindInteger, "Long": KindLong}
		return Value{kind: kinds[class], num: bigOf(text).Uint64() * uint64(bigOf(text).Sign())}
	}
}

func classNamed(name string) *Class {
	for _, c := range scalarClasses {
		if c != nil && c.name == name {
			return c
		}
	}
	return nil
}

func bigOf(text string) *big.Int {
	i, _ := new(big.Int).SetString(text, 10)
	return i
}

func hexBits(text string) uint64 {
	bits, _ := strconv.ParseUint(text, 16, 64)
	return bits
}

// encodeRecorded writes a value, or the exception in its place.
func encodeRecorded(v Value, err error) string {
	var exception *Exception
	switch {
	case errors.As(err, &exception):
		return "!" + exception.Class + "|" + escapeUnits(exception.Message)
	case err != nil:
		return err.Error()
	}
	switch v.kind {
	case KindNull:
		return "-"
	case KindString:
		return "String:" + escapeUnits(v.text())
	case KindCharacter:
		return "Character:" + strconv.FormatUint(v.num, 16)
	case KindDouble:
		return "Double:" + strconv.FormatUint(doubleBits(v.float()), 16)
	case KindFloat:
		return "Float:" + strconv.FormatUint(uint64(floatBits(float32(v.float()))), 16)
	case KindBigDecimal:
		return fmt.Sprintf("BigDecimal:%s@%d", v.decimal().unscaled, v.decimal().scale)
	case KindArray:
		text := "Array:" + v.array().class.name
		for _, e := range v.array().elements {
			text += ";" + encodeRecorded(e, nil)
		}
		return text
	default:
		return v.kind.String() + ":" + v.String()
	}
}

func unescapeUnits(s string) string {
	var units []uint16
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			units = append(units, uint16(s[i]))
			continue
		}
		units = append(units, uint16(hexBits(s[i+2:i+6])))
		i += 5
	}
	return textOf(units)
}

func escapeUnits(s string) string {
	var b strings.Builder
	for _, unit := range unitsOf(s) {
		if unit > ' ' && unit < 0x7F && !strings.ContainsRune(`\,;`, rune(unit)) {
			b.WriteByte(byte(unit))
		} else {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
	}
	return b.String()
}

// asRecorded reports whether an answer is the recorded one.
func asRecorded(got, want string) bool {
	if strings.HasPrefix(want, "!") && !strings.Contains(want, "|") {
		got, _, _ = strings.Cut(got, "|")
	}
	return got == want
}
