package context

import (
	"encoding/base64"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// A valueReader reads the values of one parameter at a place.
type valueReader func(v value.Value, place string) ([]string, error)

// readParams reads a map of parameters.
func readParams(v value.Value, place string, read valueReader) (Params, error) {
	if err := wantMap(v, place); err != nil {
		return nil, err
	}
	params := make(Params, 0, v.Len())
	for key, member := range v.Entries() {
		name := key.String()
		values, err := read(member, place+"."+name)
		if err != nil {
			return nil, err
		}
		params = append(params, Param{name, values})
	}
	return params, nil
}

// oneString reads a string.
func oneString(v value.Value, place string) ([]string, error) {
	text, err := readText(v, place)
	return []string{text}, err
}

// oneOrMoreStrings reads a string or a list of strings.
func oneOrMoreStrings(v value.Value, place string) ([]string, error) {
	if text, ok := v.Str(); ok {
		return []string{text}, nil
	}
	return readList(v, place, "a string or a list of strings")
}

// moreStrings reads a list of strings.
func moreStrings(v value.Value, place string) ([]string, error) {
	return readList(v, place, "a list of strings")
}

func readList(v value.Value, place, want string) ([]string, error) {
	if v.Kind() != value.KindList {
		return nil, wrongType(place, want, v)
	}
	texts := make([]string, 0, v.Len())
	for element := range v.Elements() {
		text, err := readText(element, fmt.Sprintf("%s[%d]", place, len(texts)))
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	return texts, nil
}

func readText(v value.Value, place string) (string, error) {
	text, ok := v.Str()
	if !ok {
		return "", wrongType(place, "a string", v)
	}
	return text, nil
}

// decodeBody returns the payload that a text holds in Base64.
func decodeBody(text, place string) (Body, error) {
	b, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return Body{}, fmt.Errorf("%s: %w", place, err)
	}
	return BytesBody(b), nil
}

func wantMap(v value.Value, place string) error {
	if v.Kind() != value.KindMap {
		return wrongType(place, "an object", v)
	}
	return nil
}

func wrongType(place, want string, v value.Value) error {
	return fmt.Errorf("%s must be %s, not %s", place, want, v.JSONType())
}
