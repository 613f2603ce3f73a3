package value

import (
	"encoding/binary"
	"strings"
	"sync"
	"unicode/utf8"
)

// charsetNames are the charsets that String.getBytes writes, with the other
// names that JDK 17 knows them by. Charset names ignore case.
var charsetNames = [...]struct {
	names  string
	encode func(string) []byte
}{
	{"UTF-8 UTF8 UNICODE-1-1-UTF-8", EncodeUTF8},
	{"US-ASCII ASCII ANSI_X3.4-1968 CP367 CSASCII ISO-IR-6 ISO_646.IRV:1983 ANSI_X3.4-1986 ASCII7 DEFAULT " +
		"ISO_646.IRV:1991 ISO646-US IBM367 646 US", encodeASCII},
	{"ISO-8859-1 ISO8859-1 ISO_8859-1 ISO8859_1 8859_1 LATIN1 L1 819 CP819 IBM819 IBM-819 ISO_8859-1:1987 " +
		"ISO_8859_1 ISO-IR-100 CSISOLATIN1", encodeLatin1},
	{"UTF-16 UTF_16 UTF16 UNICODE UNICODEBIG", encodeUTF16},
	{"UTF-16BE UTF_16BE X-UTF-16BE ISO-10646-UCS-2 UNICODEBIGUNMARKED", encodeUTF16BE},
	{"UTF-16LE UTF_16LE X-UTF-16LE UNICODELITTLEUNMARKED", encodeUTF16LE},
	{"UTF-32 UTF_32 UTF32 UTF-32BE UTF_32BE X-UTF-32BE", encodeUTF32BE},
	{"UTF-32LE UTF_32LE X-UTF-32LE", encodeUTF32LE},
	{"WINDOWS-1252 IBM-1252 CP1252 IBM1252 CP5348", encodeWindows1252},
}

var charsets = sync.OnceValue(func() map[string]func(string) []byte {
	named := map[string]func(string) []byte{}
	for _, c := range charsetNames {
		for name := range strings.FieldsSeq(c.names) {
			named[name] = c.encode
		}
	}
	return named
})

// callGetBytes is String.getBytes(String).
func callGetBytes(r Value, a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, "charsetName")
	}
	encode := charsets()[strings.ToUpper(a[0].text())]
	if encode == nil {
		return Null, throw("java.io.UnsupportedEncodingException", "%s", a[0].text())
	}
	return byteArray(encode(r.text())), nil
}

// EncodeUTF8 returns a text as java.lang.String.getBytes(UTF_8) does: with a
// question mark for each lone surrogate.
func EncodeUTF8(s string) []byte {
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

func encodeASCII(s string) []byte { return encodeUpTo(s, 0x7F) }

func encodeLatin1(s string) []byte { return encodeUpTo(s, 0xFF) }

// encodeUpTo writes code points up to a limit as bytes, all others as question
// marks.
func encodeUpTo(s string, limit rune) []byte {
	encoded := make([]byte, 0, len(s))
	for _, r := range codePointsOf(s) {
		if r > limit {
			r = '?'
		}
		encoded = append(encoded, byte(r))
	}
	return encoded
}

// windows1252 are the characters of the bytes from 0x80 to 0x9F, where
// windows-1252 is not ISO-8859-1; a blank is none.
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

func encodeWindows1252(s string) []byte {
	encoded := make([]byte, 0, len(s))
	for _, r := range codePointsOf(s) {
		switch at := strings.IndexRune(windows1252, r); {
		case r < 0x80 || r >= 0xA0 && r <= 0xFF:
			encoded = append(encoded, byte(r))
		case at >= 0:
			encoded = append(encoded, byte(0x80+utf8.RuneCountInString(windows1252[:at])))
		default:
			encoded = append(encoded, '?')
		}
	}
	return encoded
}

// encodeUTF16 starts with a byte order mark.
func encodeUTF16(s string) []byte {
	if s == "" {
		return nil
	}
	return append([]byte{0xFE, 0xFF}, encodeUTF16BE(s)...)
}

func encodeUTF16BE(s string) []byte { return appendUTF16(binary.BigEndian, s) }

func encodeUTF16LE(s string) []byte { return appendUTF16(binary.LittleEndian, s) }

func appendUTF16(order binary.AppendByteOrder, s string) []byte {
	encoded := make([]byte, 0, 2*len(s))
	for _, u := range unitsOf(encodable(s)) {
		encoded = order.AppendUint16(encoded, u)
	}
	return encoded
}

func encodeUTF32BE(s string) []byte { return appendUTF32(binary.BigEndian, s) }

func encodeUTF32LE(s string) []byte { return appendUTF32(binary.LittleEndian, s) }

func appendUTF32(order binary.AppendByteOrder, s string) []byte {
	encoded := make([]byte, 0, 4*len(s))
	for _, r := range encodable(s) {
		encoded = order.AppendUint32(encoded, uint32(r))
	}
	return encoded
}

// encodable writes U+FFFD in place of each lone surrogate.
func encodable(s string) string {
	if !hasLoneSurrogate(s) {
		return s
	}
	runes := codePointsOf(s)
	for i, r := range runes {
		if r >= surrogateMin && r <= surrogateMax {
			runes[i] = utf8.RuneError
		}
	}
	return string(runes)
}
