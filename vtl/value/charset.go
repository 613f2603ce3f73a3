package value

import "strings"

// encodeUTF8 returns the bytes of a text; a lone surrogate is a question mark,
// as String.getBytes writes what a charset does not have.
func encodeUTF8(s string) []byte {
	encoded := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == 0xED && i+2 < len(s) && s[i+1] >= 0xA0 {
			encoded = append(encoded, '?')
			i += 2
			continue
		}
		encoded = append(encoded, s[i])
	}
	return encoded
}

func callGetBytes(r Value, a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, "")
	}
	s := r.text()
	switch name := strings.ToUpper(a[0].text()); name {
	case "UTF-8", "UTF8":
		return byteArray(encodeUTF8(s)), nil
	case "US-ASCII", "ASCII":
		return byteArray(encodeUpTo(s, 0x7F)), nil
	case "ISO-8859-1", "ISO8859_1", "LATIN1":
		return byteArray(encodeUpTo(s, 0xFF)), nil
	case "UTF-16", "UTF-16BE", "UTF-16LE":
		return byteArray(encodeUTF16(s, name)), nil
	default:
		return Null, throw("java.io.UnsupportedEncodingException", "%s", a[0].text())
	}
}

// encodeUpTo writes code points up to a limit as bytes, all others as question
// marks.
func encodeUpTo(s string, limit rune) []byte {
	var encoded []byte
	for _, r := range codePointsOf(s) {
		if r > limit {
			r = '?'
		}
		encoded = append(encoded, byte(r))
	}
	return encoded
}

// encodeUTF16 writes units, with a byte order mark where the name has no order.
func encodeUTF16(s, name string) []byte {
	var encoded []byte
	if name == "UTF-16" && s != "" {
		encoded = append(encoded, 0xFE, 0xFF)
	}
	for _, u := range unitsOf(s) {
		if name == "UTF-16LE" {
			encoded = append(encoded, byte(u), byte(u>>8))
		} else {
			encoded = append(encoded, byte(u>>8), byte(u))
		}
	}
	return encoded
}
