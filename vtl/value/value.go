package value

import (
	"math"
	"math/big"
	"unsafe"
)

// A Value is one Java value as a template sees it. It is small (24 bytes),
// is passed by value and never holds a Go interface: scalars stand in it,
// containers are handles, so that a copy of a Value is the same container.
//
// The zero Value is Java's null.
type Value struct {
	kind Kind
	home home
	num  uint64         // scalar bits, length of a text, or node of a Document
	ref  unsafe.Pointer // text, container or big number
}

// home says where a container lives.
type home uint8

const (
	built      home = iota // ref is the *Map or *List itself
	inDocument             // ref is the *Document, num the node in it
	adopted                // ref is an *adoptedMap or *adoptedList
)

// Null is Java's null.
var Null = Value{}

// True and False are Java's two Booleans.
var (
	True  = Value{kind: KindBoolean, num: 1}
	False = Value{kind: KindBoolean}
)

// Bool returns the java.lang.Boolean of b.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// String returns the java.lang.String of s. A lone surrogate stands in s as
// the three bytes that encode it (WTF-8); every other Java string is UTF-8.
func String(s string) Value {
	return Value{kind: KindString, num: uint64(len(s)), ref: unsafe.Pointer(unsafe.StringData(s))}
}

// Int returns the java.lang.Integer of i.
func Int(i int32) Value { return Value{kind: KindInteger, num: uint64(int64(i))} }

// Long returns the java.lang.Long of i.
func Long(i int64) Value { return Value{kind: KindLong, num: uint64(i)} }

// Integral returns i as the narrowest of Integer and Long, as an integer
// literal and json-smart do.
func Integral(i int64) Value {
	if i == int64(int32(i)) {
		return Int(int32(i))
	}
	return Long(i)
}

// Double returns the java.lang.Double of f.
func Double(f float64) Value { return Value{kind: KindDouble, num: math.Float64bits(f)} }

// Float returns the java.lang.Float of f.
func Float(f float32) Value { return Value{kind: KindFloat, num: uint64(math.Float32bits(f))} }

// Char returns the java.lang.Character of one UTF-16 unit.
func Char(unit uint16) Value { return Value{kind: KindCharacter, num: uint64(unit)} }

// Byte returns the java.lang.Byte of b.
func Byte(b int8) Value { return Value{kind: KindByte, num: uint64(int64(b))} }

// Short returns the java.lang.Short of s.
func Short(s int16) Value { return Value{kind: KindShort, num: uint64(int64(s))} }

// BigInteger returns the java.math.BigInteger of i, which must not be changed
// afterwards.
func BigInteger(i *big.Int) Value { return Value{kind: KindBigInteger, ref: unsafe.Pointer(i)} }

// BigDecimal returns the java.math.BigDecimal of d.
func BigDecimal(d *Decimal) Value { return Value{kind: KindBigDecimal, ref: unsafe.Pointer(d)} }

// numberText returns the value of a JSON number whose class is found out when
// it is first asked for.
func numberText(text string) Value {
	v := String(text)
	v.kind = kindNumberText
	return v
}

// Kind returns the family of Java classes that v belongs to.
func (v Value) Kind() Kind {
	if v.kind == kindNumberText {
		return v.resolve().kind
	}
	return v.kind
}

// IsNull reports whether v is Java's null.
func (v Value) IsNull() bool { return v.kind == KindNull }

// resolve gives a JSON number its Java class. Any other value is returned as
// it is.
func (v Value) resolve() Value {
	if v.kind == kindNumberText {
		return parseNumber(v.text())
	}
	return v
}

// text returns the string that v holds; v must be a String or a number text.
func (v Value) text() string {
	return unsafe.String((*byte)(v.ref), int(v.num))
}

// Str returns the text of a String; ok is false for every other kind.
func (v Value) Str() (s string, ok bool) {
	if v.kind != KindString {
		return "", false
	}
	return v.text(), true
}

// Boolean returns the truth of a Boolean; ok is false for every other kind.
func (v Value) Boolean() (b, ok bool) {
	return v.num != 0, v.kind == KindBoolean
}

// Truth reports what #if makes of a reference to v: null and Boolean.FALSE
// are false, everything else, the empty string and 0 included, is true
// (Velocity 1.7, ASTReference.evaluate).
func (v Value) Truth() bool {
	switch v.kind {
	case KindNull:
		return false
	case KindBoolean:
		return v.num != 0
	default:
		return true
	}
}

// Int64 returns the value of a Byte, Short, Integer or Long; ok is false for
// every other kind.
func (v Value) Int64() (i int64, ok bool) {
	v = v.resolve()
	return int64(v.num), v.kind >= KindByte && v.kind <= KindLong
}

// int returns the integer that v holds; v must be of an integer kind up to
// Long, or a Character.
func (v Value) int() int64 { return int64(v.num) }

// float returns the number that v holds as a double, as Java widens it; v must
// be a primitive number.
func (v Value) float() float64 {
	switch v.kind {
	case KindDouble:
		return math.Float64frombits(v.num)
	case KindFloat:
		return float64(math.Float32frombits(uint32(v.num)))
	default:
		return float64(int64(v.num))
	}
}

func (v Value) bigInt() *big.Int { return (*big.Int)(v.ref) }

func (v Value) decimal() *Decimal { return (*Decimal)(v.ref) }

// same reports whether two values are one object, as Java's == does for
// containers.
func same(a, b Value) bool {
	return a.kind == b.kind && a.home == b.home && a.num == b.num && a.ref == b.ref
}
