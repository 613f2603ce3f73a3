package oracle

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
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
