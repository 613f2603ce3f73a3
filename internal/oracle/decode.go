package oracle

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

var errAnswer = errors.New("oracle: malformed answer")

// A decoder reads the JSON that the referee writes: objects, strings, integers, booleans, null,
// without white space.
type decoder struct {
	text string
	pos  int
}

// decodeAnswer reads one line of the referee. Lone surrogates become three bytes.
func decodeAnswer(line string) (map[string]any, error) {
	d := decoder{text: line}
	value, err := d.value()
	if err != nil {
		return nil, err
	}
	object, ok := value.(map[string]any)
	if !ok || d.pos != len(line) {
		return nil, d.fail()
	}
	return object, nil
}

// decodeString reads the text of one JSON string.
func decodeString(text string) (string, error) {
	d := decoder{text: text}
	s, err := d.string()
	if err == nil && d.pos != len(text) {
		err = d.fail()
	}
	return s, err
}

func (d *decoder) fail() error {
	return fmt.Errorf("%w at byte %d of %.200q", errAnswer, d.pos, d.text)
}

func (d *decoder) value() (any, error) {
	rest := d.text[d.pos:]
	switch {
	case strings.HasPrefix(rest, "{"):
		return d.object()
	case strings.HasPrefix(rest, `"`):
		return d.string()
	case d.skip("null"):
		return nil, nil
	case d.skip("true"):
		return true, nil
	case d.skip("false"):
		return false, nil
	}
	return d.integer()
}

func (d *decoder) skip(word string) bool {
	if !strings.HasPrefix(d.text[d.pos:], word) {
		return false
	}
	d.pos += len(word)
	return true
}

func (d *decoder) integer() (any, error) {
	start := d.pos
	for d.pos < len(d.text) && strings.IndexByte("-0123456789", d.text[d.pos]) >= 0 {
		d.pos++
	}
	n, err := strconv.Atoi(d.text[start:d.pos])
	if err != nil {
		return nil, d.fail()
	}
	return n, nil
}

func (d *decoder) object() (any, error) {
	object := map[string]any{}
	d.pos++
	for !d.skip("}") {
		if len(object) > 0 && !d.skip(",") {
			return nil, d.fail()
		}
		name, err := d.string()
		if err != nil {
			return nil, err
		}
		if !d.skip(":") {
			return nil, d.fail()
		}
		if object[name], err = d.value(); err != nil {
			return nil, err
		}
	}
	return object, nil
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
