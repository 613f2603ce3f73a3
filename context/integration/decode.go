package integration

import (
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// decodeIntegration reads an integration object. Its words for types and
// behaviours are taken in any case, as an import does.
func decodeIntegration(v value.Value, at pointer) (*Integration, error) {
	in := &Integration{PassthroughBehavior: "WHEN_NO_MATCH"}
	err := eachMember(v, at, func(name string, member value.Value, at pointer) (err error) {
		switch name {
		case "type":
			in.Type, err = decodeWord(member, at, "HTTP", "HTTP_PROXY", "AWS", "AWS_PROXY", "MOCK")
		case "uri":
			in.URI, err = decodeString(member, at)
		case "httpMethod":
			in.HTTPMethod, err = decodeString(member, at)
		case "passthroughBehavior":
			in.PassthroughBehavior, err = decodeWord(member, at, "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER")
		case "requestTemplates":
			in.RequestTemplates, err = decodeTemplates(member, at)
		default:
		}
		return err
	})
	switch {
	case err != nil:
		return nil, err
	case in.Type == "":
		return nil, at.errorf(`the member "type" is missing`)
	default:
		return in, nil
	}
}

// decodeTemplates reads a map of templates. A null is an empty template.
func decodeTemplates(v value.Value, at pointer) (Templates, error) {
	var templates Templates
	err := eachMember(v, at, func(contentType string, member value.Value, at pointer) error {
		template := Template{ContentType: contentType, Pointer: string(at)}
		if !member.IsNull() {
			text, err := decodeString(member, at)
			if err != nil {
				return err
			}
			template.Text = text
		}
		templates = append(templates, template)
		return nil
	})
	return templates, err
}

func decodeString(v value.Value, at pointer) (string, error) {
	if s, ok := v.Str(); ok {
		return s, nil
	}
	return "", wrongType(at, "a string", v)
}

// decodeWord reads one of several words, given in upper case.
func decodeWord(v value.Value, at pointer, words ...string) (string, error) {
	s, err := decodeString(v, at)
	if err != nil {
		return "", err
	}
	for _, word := range words {
		if strings.EqualFold(s, word) {
			return word, nil
		}
	}
	return "", at.errorf("unknown word " + strconv.Quote(s) + ", want one of " + strings.Join(words, ", "))
}

// eachMember calls f for every member of an object.
func eachMember(v value.Value, at pointer, f func(name string, member value.Value, at pointer) error) error {
	if v.Kind() != value.KindMap {
		return wrongType(at, "an object", v)
	}
	for key, member := range v.Entries() {
		name := key.String()
		if err := f(name, member, at.member(name)); err != nil {
			return err
		}
	}
	return nil
}

func wrongType(at pointer, want string, v value.Value) error {
	return at.errorf("must be " + want + ", not " + v.JSONType())
}
