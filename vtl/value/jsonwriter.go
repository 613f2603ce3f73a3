package value

import "math"

// A JSONStyle is one of the two ways in which json-smart writes a text.
type JSONStyle uint8

const (
	// EscapeSlash is JSONStyle.NO_COMPRESS, in which a JSONArray prints: a slash
	// is written as \/.
	EscapeSlash JSONStyle = iota
	// PlainSlash is JSONStyle.LT_COMPRESS, in which $input.json writes: a slash
	// stays as it is.
	PlainSlash
)

// maxText bounds the length of the text of a container, where Java would run
// out of memory on lists that hold each other many times.
const maxText = 1 << 28

// AppendJSON appends v as JSON, as json-smart 2.2 writes it (JSONValue):
// without blanks, members in the order of the map, nulls kept, keys as they
// print. An infinite number is null, NaN is NaN, which is no JSON. Control
// characters, U+007F to U+009F and U+2000 to U+20FF are escaped; a lone
// surrogate is not.
//
// What json-smart takes for a Java bean without properties is {}: a
// Character, an iterator, and an Object, unless that is a Texter: then it is
// its text, as a string.
//
// The error is an *Exception: StackOverflowError for a container that holds
// itself, NullPointerException for a map with the key null, IllegalAccessError
// for an entry of a map and for a class, ClassCastException for an array of
// bytes or chars.
func (v Value) AppendJSON(dst []byte, style JSONStyle) ([]byte, error) {
	return v.appendJSON(dst, style, 0)
}

// MarshalJSON returns v as AppendJSON writes it in PlainSlash.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil, PlainSlash) }

func (v Value) appendJSON(dst []byte, style JSONStyle, depth int) ([]byte, error) {
	switch v.kind {
	case KindNull:
		return append(dst, "null"...), nil
	case KindString:
		return appendJSONString(dst, v.text(), style), nil
	case kindNumberText:
		return appendJSONNumber(dst, v.text()), nil
	case KindMap, KindList, KindArray, KindCollection:
		if depth > maxDepth {
			return dst, throw(stackOverflow, "")
		}
		if len(dst) > maxText {
			return dst, throw(outOfMemory, "Java heap space")
		}
		return v.appendJSONContainer(dst, style, depth)
	case KindFloat, KindDouble:
		if math.IsInf(v.float(), 0) {
			return append(dst, "null"...), nil
		}
		return v.appendText(dst, depth)
	case KindCharacter, KindIterator, KindEntry, KindClass, KindObject:
		return v.appendJSONBean(dst, style)
	default:
		return v.appendText(dst, depth)
	}
}

// appendJSONNumber appends a number that was read from JSON.
func appendJSONNumber(dst []byte, text string) []byte {
	if printsAsWritten(text) {
		return append(dst, text...)
	}
	dst, _ = parseNumber(text).appendJSON(dst, PlainSlash, 0)
	return dst
}

// appendJSONBean appends what json-smart has no writer for: it looks for
// fields and getters, and is not allowed to see those of some classes.
func (v Value) appendJSONBean(dst []byte, style JSONStyle) ([]byte, error) {
	switch v.kind {
	case KindEntry, KindClass:
		return dst, throw(illegalAccess, "failed to access class %s", v.ClassName())
	case KindObject:
		if t, ok := v.object().(Texter); ok {
			text, ok, err := t.AppendText(nil)
			if !ok || err != nil {
				return append(dst, "null"...), err
			}
			return appendJSONString(dst, string(text), style), nil
		}
	default:
	}
	return append(dst, "{}"...), nil
}
