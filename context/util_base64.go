package context

import (
	"encoding/base64"

	"github.com/velmap/velmap/vtl/value"
)

func base64Encode(text string) (value.Value, error) {
	return value.String(string(appendBase64(nil, text))), nil
}

// appendBase64 encodes the UTF-8 bytes of a text as java.util.Base64's basic
// encoder does: with padding, without line breaks.
func appendBase64(dst []byte, text string) []byte {
	return base64.StdEncoding.AppendEncode(dst, value.EncodeUTF8(text))
}

// base64Decode decodes a text into a text in UTF-8. It is as lenient as the
// Base64 class of commons-codec, which real templates rely on: characters
// outside the alphabet are skipped, - and _ count as + and /, and the first =
// ends the data. Bits that make no whole byte are dropped.
func base64Decode(text string) (value.Value, error) {
	decoded := make([]byte, 0, len(text)*3/4)
	var bits uint32
	pending := 0
	for i := 0; i < len(text) && text[i] != '='; i++ {
		sextet, ok := base64Digit(text[i])
		if !ok {
			continue
		}
		bits = bits<<6 | uint32(sextet)
		pending += 6
		if pending >= 8 {
			pending -= 8
			decoded = append(decoded, byte(bits>>pending))
		}
	}
	return value.String(value.DecodeUTF8(decoded)), nil
}

func base64Digit(c byte) (sextet byte, ok bool) {
	switch {
	case 'A' <= c && c <= 'Z':
		return c - 'A', true
	case 'a' <= c && c <= 'z':
		return c - 'a' + 26, true
	case '0' <= c && c <= '9':
		return c - '0' + 52, true
	case c == '+' || c == '-':
		return 62, true
	case c == '/' || c == '_':
		return 63, true
	default:
		return 0, false
	}
}
