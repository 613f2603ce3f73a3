package context

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

func urlEncode(text string) (value.Value, error) {
	return value.String(string(appendURLEncoded(make([]byte, 0, len(text)+16), text))), nil
}

// appendURLEncoded encodes a text as java.net.URLEncoder does in UTF-8:
// letters, digits and *-._ stay, a blank becomes +.
func appendURLEncoded(encoded []byte, text string) []byte {
	for _, c := range value.EncodeUTF8(text) {
		switch {
		case plainInURL(c):
			encoded = append(encoded, c)
		case c == ' ':
			encoded = append(encoded, '+')
		default:
			encoded = append(encoded, '%', upperHex[c>>4], upperHex[c&0xF])
		}
	}
	return encoded
}

func plainInURL(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("*-._", c) >= 0
}

// urlDecode decodes a text as java.net.URLDecoder does in UTF-8. It throws an
// IllegalArgumentException where a % is not followed by two hexadecimal
// digits.
func urlDecode(text string) (value.Value, error) {
	decoded := make([]byte, 0, len(text))
	for i := 0; i < len(text); {
		switch text[i] {
		case '+':
			decoded = append(decoded, ' ')
			i++
		case '%':
			run, size, err := decodeEscapes(text[i:])
			if err != nil {
				return value.Null, err
			}
			decoded = append(decoded, value.DecodeUTF8(run)...)
			i += size
		default:
			decoded = append(decoded, text[i])
			i++
		}
	}
	return value.String(string(decoded)), nil
}

// decodeEscapes decodes the run of escapes at the start of s; size is its
// length in s.
func decodeEscapes(s string) (run []byte, size int, err error) {
	for size < len(s) && s[size] == '%' {
		first, n1 := value.DecodeRune(s[size+1:])
		second, n2 := value.DecodeRune(s[size+1+n1:])
		if n1 == 0 || n2 == 0 && first < 0x10000 {
			return nil, 0, badEscape("URLDecoder: Incomplete trailing escape (%) pattern")
		}
		c, err := hexByte(first, second)
		if err != nil {
			return nil, 0, err
		}
		run = append(run, c)
		size += 1 + n1 + n2
	}
	return run, size, nil
}

// hexByte returns the number that two characters are for Integer.parseInt,
// which takes a sign as well.
func hexByte(first, second rune) (byte, error) {
	high, low := hexDigit(first), hexDigit(second)
	if first == '+' || first == '-' {
		high = 0
	}
	switch {
	case high < 0:
		return 0, notHex(0, first, second)
	case low < 0:
		return 0, notHex(1, first, second)
	case first == '-' && low > 0:
		return 0, badEscape(illegalHex + "negative value")
	}
	return byte(high<<4 | low), nil
}

const illegalHex = "URLDecoder: Illegal hex characters in escape (%) pattern - "

// notHex says which of the two characters is no digit. Java takes two UTF-16
// units for them.
func notHex(index int, first, second rune) error {
	text := value.AppendRune(nil, first)
	if first <= 0xFFFF {
		text = value.AppendRune(text, second)
		if second > 0xFFFF {
			text = value.TrimLastUnit(text)
		}
	}
	return badEscape(illegalHex + "Error at index " + strconv.Itoa(index) + ` in: "` + string(text) + `"`)
}

func badEscape(message string) error {
	return &value.Exception{Class: "java.lang.IllegalArgumentException", Message: message}
}
