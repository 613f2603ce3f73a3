package value

import (
	"bufio"
	"errors"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestStringMethodsAsRecorded calls methods of String and Class with the
// arguments of testdata/strings.txt, where Velocity 1.7 on JDK 17.0.15 has
// recorded what comes of it: receiver, method or .property, arguments, outcome.
//
// A value is a letter and its text (see recordedValue); a ~ stands before the
// four digits of a UTF-16 unit. An outcome is class:text, an array's elements,
// null, none for a call that stays unresolved, void, or !class of an exception;
// behind a | there is the array that the call has filled.
func TestStringMethodsAsRecorded(t *testing.T) {
	f, err := os.Open("testdata/strings.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	n := 0
	for ; lines.Scan(); n++ {
		c := strings.Split(lines.Text(), "\t")
		if got := outcome(c[0], c[1], c[2]); got != c[3] {
			t.Errorf("%s %s %s: got %s, want %s", c[0], c[1], c[2], got, c[3])
		}
	}
	if n < 2000 {
		t.Errorf("only %d calls", n)
	}
}

func outcome(receiver, name, arguments string) string {
	r := recordedValue(receiver)
	if property, ok := strings.CutPrefix(name, "."); ok {
		v, err := NewProperty(property).Get(r)
		return shown(v, err)
	}
	var args []Value
	for a := range strings.SplitSeq(arguments, "|") {
		if a != "" {
			args = append(args, recordedValue(a))
		}
	}
	v, ok, err := Call(r, name, args...)
	switch {
	case !ok:
		return "none"
	case err == nil && len(args) == 4 && args[2].kind == KindArray && (name == "getChars" || name == "getBytes"):
		return "void|" + shown(args[2], nil)
	default:
		return shown(v, err)
	}
}

func shown(v Value, err error) string {
	var e *Exception
	switch {
	case errors.As(err, &e):
		return "!" + e.Class
	case err != nil:
		return "!" + err.Error()
	case v.IsNull():
		return "null"
	case v.kind == KindArray:
		list := v.ClassName() + ":"
		for element := range v.Elements() {
			list += escaped(element.String()) + ","
		}
		return list
	case strings.HasPrefix(v.ClassName(), "java.util.stream."):
		return "stream"
	default:
		return v.ClassName() + ":" + escaped(v.String())
	}
}

// escaped writes a text as the recorder does.
func escaped(s string) string {
	var b strings.Builder
	for _, u := range unitsOf(s) {
		if u > ' ' && u < 0x7F && !strings.ContainsRune("~,|", rune(u)) {
			b.WriteByte(byte(u))
		} else {
			b.WriteString("~" + strconv.FormatUint(0x10000|uint64(u), 16)[1:])
		}
	}
	return b.String()
}

func unescaped(s string) string {
	var units []uint16
	for i := 0; i < len(s); i++ {
		u := uint64(s[i])
		if u == '~' {
			u, _ = strconv.ParseUint(s[i+1:i+5], 16, 16)
			i += 4
		}
		units = append(units, uint16(u))
	}
	return textOf(units)
}

// recordedValue reads a value: s text, n null, i l h y integers, d f floating
// point, D G big numbers, b boolean, c char, C char[], B byte[], S String[],
// L I lists of texts and integers, M a map, K a class.
func recordedValue(code string) Value {
	text := unescaped(code[1:])
	n, _ := strconv.ParseInt(text, 10, 64)
	fraction, _ := strconv.ParseFloat(text, 64)
	switch code[0] {
	case 's':
		return String(text)
	case 'i':
		return Int(int32(n))
	case 'l':
		return Long(n)
	case 'h':
		return Short(int16(n))
	case 'y':
		return Byte(int8(n))
	case 'c':
		return Char(uint16(n))
	case 'd':
		return Double(fraction)
	case 'f':
		return Float(float32(fraction))
	case 'b':
		return Bool(text == "true")
	case 'K':
		return ClassValue(recordedClasses[text])
	case 'n':
		return Null
	default:
		return recordedObject(code[0], text)
	}
}

func recordedObject(letter byte, text string) Value {
	switch letter {
	case 'D':
		d, _ := ParseDecimal(text)
		return BigDecimal(d)
	case 'G':
		i, _ := new(big.Int).SetString(text, 10)
		return BigInteger(i)
	case 'C':
		return charArray(unitsOf(text))
	case 'B':
		return byteArray([]byte(text))
	case 'M':
		m := NewMap()
		m.Set("k", String("v"))
		return m.Value()
	case 'S':
		return stringArray(strings.Split(text, ";"))
	default:
		l := NewList()
		for e := range strings.SplitSeq(text, ";") {
			switch n, err := strconv.Atoi(e); {
			case letter == 'I' && err == nil:
				l.Append(Int(int32(n)))
			case e != "":
				l.Append(String(e))
			}
		}
		return l.Value()
	}
}

var recordedClasses = map[string]*Class{
	"java.lang.String": classString, "java.util.ArrayList": classArrayList, "java.lang.Integer": classInteger,
	"java.lang.Object": classObject, "java.util.LinkedHashMap": classLinkedHashMap,
	"[C": arrayClass(classCharType), "[Ljava.lang.String;": arrayClass(classString),
}
