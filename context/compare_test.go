package context_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// equalJSON reports whether two texts are the same JSON, whatever the order of
// members. Strings that hold JSON objects are compared by their members as
// well, in this order.
func equalJSON(got, want string) bool { return compareJSON(got, want, false) }

// holdsJSON is equalJSON for a text that may have more members.
func holdsJSON(got, want string) bool { return compareJSON(got, want, true) }

func compareJSON(got, want string, more bool) bool {
	x, err := decodeJSON(got)
	if err != nil {
		return false
	}
	y, err := decodeJSON(want)
	return err == nil && equal(x, y, more)
}

func decodeJSON(text string) (v any, err error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	err = d.Decode(&v)
	return v, err
}

func equal(got, want any, more bool) bool {
	switch want := want.(type) {
	case map[string]any:
		got, ok := got.(map[string]any)
		if !ok || len(got) != len(want) && !more {
			return false
		}
		for name, member := range want {
			if found, ok := got[name]; !ok || !equal(found, member, more) {
				return false
			}
		}
		return true
	case []any:
		got, ok := got.([]any)
		return ok && slices.EqualFunc(got, want, func(a, b any) bool { return equal(a, b, more) })
	case string:
		got, ok := got.(string)
		return ok && (got == want || strings.HasPrefix(want, "{") && compact(got) == compact(want))
	default:
		return got == want
	}
}

func compact(text string) string {
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(text)); err != nil {
		return text
	}
	return b.String()
}
