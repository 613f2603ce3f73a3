package cli

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// answer writes the JSON object of an answer.
type answer struct {
	dst   []byte
	empty bool
}

func newAnswer(dst []byte) *answer {
	return &answer{append(dst, '{'), true}
}

func (a *answer) end() []byte { return append(a.dst, '}') }

// member writes a member whose value is a JSON text.
func (a *answer) member(name string, text []byte) {
	if !a.empty {
		a.dst = append(a.dst, ',')
	}
	a.empty = false
	a.dst = append(value.AppendQuoted(a.dst, name), ':')
	a.dst = append(a.dst, text...)
}

// text writes a member that is a string.
func (a *answer) text(name, text string) {
	a.member(name, value.AppendQuoted(nil, text))
}

// value writes a member as json-smart writes its value, but for lone
// surrogates. NaN is no JSON and fails.
func (a *answer) value(name string, v value.Value) error {
	text, err := v.AppendJSON(nil, value.PlainSlash)
	if err == nil && !json.Valid(text) {
		err = errors.New("there is no JSON text for it")
	}
	if err != nil {
		return unwritable(fmt.Errorf("%s: %w", name, err))
	}
	a.member(name, escapeLoneSurrogates(text))
	return nil
}

// escapeLoneSurrogates replaces the lone surrogates in the strings of a JSON
// text by their escapes.
func escapeLoneSurrogates(text []byte) []byte {
	const hex = "0123456789ABCDEF"
	escaped := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] != 0xED || i+2 >= len(text) || text[i+1] < 0xA0 {
			escaped = append(escaped, text[i])
			continue
		}
		second, third := text[i+1], text[i+2]
		escaped = append(escaped, '\\', 'u', 'D', hex[second>>2&0xF], hex[second<<2&0xC|third>>4&3], hex[third&0xF])
		i += 2
	}
	return escaped
}

// members writes the members of another answer.
func (a *answer) members(of *answer) {
	if of.empty {
		return
	}
	if !a.empty {
		a.dst = append(a.dst, ',')
	}
	a.empty = false
	a.dst = append(a.dst, of.dst[1:]...)
}
