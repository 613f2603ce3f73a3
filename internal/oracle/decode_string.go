package oracle

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// decodeString reads the text of one JSON string.
func decodeString(text string) (string, error) {
	d := decoder{text: text}
	s, err := d.string()
	if err == nil && d.pos != len(text) {
		err = d.fail()
	}
	return s, err
}

func (d *decoder) string() (string, error) {
	if !d.skip(`"`) {
		return "", d.fail()
	}
	var text []byte
	for !d.skip(`"`) {
		switch {
		case d.pos >= len(d.text):
			return "", d.fail()
		case d.text[d.pos] == '\\':
			r, err := d.escape()
			if err != nil {
				return "", err
			}
			text = appendRune(text, r)
		default:
			text = append(text, d.text[d.pos])
			d.pos++
		}
	}
	return string(text), nil
}

// escape reads one escape, or the two of a surrogate pair.
func (d *decoder) escape() (rune, error) {
	d.pos++
	if !d.skip("u") {
		return d.shortEscape()
	}
	high, err := d.unit()
	if err != nil || !utf16.IsSurrogate(high) || !strings.HasPrefix(d.text[d.pos:], `\u`) {
		return high, err
	}
	second := decoder{text: d.text, pos: d.pos + len(`\u`)}
	low, err := second.unit()
	if pair := utf16.DecodeRune(high, low); err == nil && pair != '\uFFFD' {
		d.pos = second.pos
		return pair, nil
	}
	return high, nil
}

func (d *decoder) shortEscape() (rune, error) {
	if d.pos >= len(d.text) {
		return 0, d.fail()
	}
	c := d.text[d.pos]
	d.pos++
	if i := strings.IndexByte("bfnrt", c); i >= 0 {
		return rune("\b\f\n\r\t"[i]), nil
	}
	return rune(c), nil
}

func (d *decoder) unit() (rune, error) {
	const digits = 4
	if len(d.text)-d.pos < digits {
		return 0, d.fail()
	}
	n, err := strconv.ParseUint(d.text[d.pos:d.pos+digits], 16, 16)
	if err != nil {
		return 0, d.fail()
	}
	d.pos += digits
	return rune(n), nil
}
