package value

import (
	"strconv"
	"unicode/utf8"
)

// maxPrintDepth bounds the nesting of what is printed, where Java's stack
// would overflow on a container that holds itself by way of another.
const maxPrintDepth = 1000

// String returns the text that Velocity prints for v, as Java's toString
// makes it. A value that cannot be printed (a container that holds itself by
// way of another one) gives what could be.
func (v Value) String() string {
	dst, _ := v.AppendString(nil)
	return string(dst)
}

// AppendString appends the text that Velocity prints for v: strings as they
// are, numbers as their classes' toString has it, maps as {k=v}, an ArrayList
// as [a, b] and a JSONArray as JSON. Null gives "null".
//
// It fails with a StackOverflowError for a container that holds itself by way
// of another one.
func (v Value) AppendString(dst []byte) ([]byte, error) {
	return v.appendText(dst, 0)
}

func (v Value) appendText(dst []byte, depth int) ([]byte, error) {
	if depth > maxPrintDepth {
		return dst, throw(stackOverflow, "")
	}
	if depth > 0 && len(dst) > maxText {
		return dst, throw(outOfMemory, "Java heap space")
	}
	switch v.kind {
	case KindString:
		return AppendText(dst, v.text()), nil
	case kindNumberText:
		return appendNumberText(dst, v.text()), nil
	case KindInteger, KindLong, KindByte, KindShort:
		return strconv.AppendInt(dst, v.int(), 10), nil
	case KindBoolean:
		return strconv.AppendBool(dst, v.num != 0), nil
	case KindMap:
		return v.appendMap(dst, depth)
	case KindList:
		if err := checkFresh(v); err != nil {
			return dst, err
		}
		if v.listClass() == classJSONArray {
			return v.appendJSON(dst, EscapeSlash, depth)
		}
		return v.appendElements(dst, depth)
	case KindCollection:
		return v.appendElements(dst, depth)
	default:
		return v.appendOther(dst, depth)
	}
}

// appendOther appends the kinds that are printed seldom.
func (v Value) appendOther(dst []byte, depth int) ([]byte, error) {
	switch v.kind {
	case KindDouble:
		return appendDouble(dst, v.float()), nil
	case KindFloat:
		return appendFloat(dst, float32(v.float())), nil
	case KindBigInteger:
		return v.bigInt().Append(dst, 10), nil
	case KindBigDecimal:
		return v.decimal().append(dst), nil
	case KindCharacter:
		return AppendText(dst, string(appendUnit(nil, uint16(v.num)))), nil
	case KindEntry:
		e := v.entry()
		return appendPair(dst, e.key, e.value, depth)
	case KindClass:
		return v.appendClass(dst), nil
	case KindObject:
		return v.appendObject(dst)
	case KindArray, KindIterator:
		return v.appendIdentity(dst), nil
	default:
		return append(dst, "null"...), nil
	}
}

func (v Value) appendMap(dst []byte, depth int) ([]byte, error) {
	if v.muted() {
		return dst, nil
	}
	dst = append(dst, '{')
	first := true
	var err error
	for key, member := range v.Entries() {
		if !first {
			dst = append(dst, ", "...)
		}
		first = false
		if dst, err = appendMember(dst, key, v, "(this Map)", depth); err != nil {
			return dst, err
		}
		dst = append(dst, '=')
		if dst, err = appendMember(dst, member, v, "(this Map)", depth); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

func (v Value) appendElements(dst []byte, depth int) ([]byte, error) {
	dst = append(dst, '[')
	first := true
	var err error
	for e := range v.Elements() {
		if !first {
			dst = append(dst, ", "...)
		}
		first = false
		if dst, err = appendMember(dst, e, v, "(this Collection)", depth); err != nil {
			return dst, err
		}
	}
	return append(dst, ']'), nil
}

// appendMember appends a member of a container, or self when the container is
// its own member.
func appendMember(dst []byte, member, container Value, self string, depth int) ([]byte, error) {
	if same(member, container) {
		return append(dst, self...), nil
	}
	return member.appendText(dst, depth+1)
}

func appendPair(dst []byte, key, member Value, depth int) ([]byte, error) {
	dst, err := key.appendText(dst, depth+1)
	if err != nil {
		return dst, err
	}
	return member.appendText(append(dst, '='), depth+1)
}

func (v Value) appendClass(dst []byte) []byte {
	switch c := v.classObject(); {
	case c.primitive():
		return append(dst, c.name...)
	case c.flags&isInterface != 0:
		return append(append(dst, "interface "...), c.name...)
	default:
		return append(append(dst, "class "...), c.name...)
	}
}

func (v Value) appendObject(dst []byte) ([]byte, error) {
	if t, ok := v.object().(Texter); ok {
		text, ok, err := t.AppendText(dst)
		if !ok && err == nil {
			return append(dst, "null"...), nil
		}
		return text, err
	}
	return v.appendIdentity(dst), nil
}

// appendIdentity appends what Object.toString gives, with a number in place of
// the identity hash code, which no two runs of Java agree on.
func (v Value) appendIdentity(dst []byte) []byte {
	dst = append(dst, v.ClassName()...)
	return append(dst, "@1b28cdfa"...)
}

// AppendText appends the text s to the text dst: a high surrogate at the end of
// dst and a low one at the start of s become one character, as two halves of a
// Java string do.
func AppendText(dst []byte, s string) []byte {
	if len(s) > 0 && s[0] == 0xED {
		return appendSurrogate(dst, s)
	}
	return append(dst, s...)
}

// appendSurrogate appends a text that may begin with a low surrogate.
func appendSurrogate(dst []byte, s string) []byte {
	if len(s) >= 3 && s[1] >= 0xB0 && EndsInHighSurrogate(dst) {
		high := dst[len(dst)-3:]
		r := rune(0x10000) + (rune(high[1]&0x0F)<<6|rune(high[2]&0x3F))<<10 + (rune(s[1]&0x0F)<<6 | rune(s[2]&0x3F))
		dst = utf8.AppendRune(dst[:len(dst)-3], r)
		s = s[3:]
	}
	return append(dst, s...)
}

// appendUnit appends one UTF-16 unit; a surrogate stands by itself.
func appendUnit(dst []byte, unit uint16) []byte {
	if unit >= 0xD800 && unit < 0xE000 {
		return append(dst, 0xE0|byte(unit>>12), 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
	}
	return utf8.AppendRune(dst, rune(unit))
}
