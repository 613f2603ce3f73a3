package context

import (
	"encoding/base64"
	"errors"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// FromValue returns the request that a map describes. Its members, all of them
// optional, are
//
//	body            the payload as a string, or null for none
//	body_base64     the payload as bytes, in place of body
//	params          {"path": {}, "querystring": {}, "header": {}}, whose values
//	                are strings or lists of strings
//	stageVariables  a map of strings
//	context         a map of the members of $context; requestOverride and
//	                responseOverride are what an earlier template has left
//
// It fails for an unknown member and for a value of a wrong type, and names
// the place.
func FromValue(v value.Value) (*Request, error) {
	if v.Kind() != value.KindMap {
		return nil, fmt.Errorf("the request must be an object, not %s", v.JSONType())
	}
	r := &Request{Context: value.NewMap().Value()} // no context is an empty one
	for key, member := range v.Entries() {
		if err := r.setMember(key.String(), member); err != nil {
			return nil, err
		}
	}
	if body, ok := v.Get("body"); ok && !body.IsNull() && r.Body.bytes != nil {
		return nil, errors.New("there must not be both body and body_base64")
	}
	return r, nil
}

func (r *Request) setMember(name string, member value.Value) (err error) {
	switch name {
	case "body":
		return r.setBody(member)
	case "body_base64":
		return r.setBodyBytes(member)
	case "params":
		return r.setParams(member)
	case "stageVariables":
		r.StageVariables, err = readParams(member, name, false)
		return err
	case "context":
		r.Context = member
		return wantMap(member, name)
	default:
		return fmt.Errorf("unknown member %q", name)
	}
}

func (r *Request) setBody(member value.Value) error {
	if member.IsNull() {
		return nil
	}
	text, ok := member.Str()
	if !ok {
		return wrongType("body", "a string or null", member)
	}
	if r.Body.bytes == nil {
		r.Body = TextBody(text)
	}
	return nil
}

func (r *Request) setBodyBytes(member value.Value) error {
	text, ok := member.Str()
	if !ok {
		return wrongType("body_base64", "a string", member)
	}
	b, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return fmt.Errorf("body_base64: %w", err)
	}
	r.Body = BytesBody(b)
	return nil
}

func (r *Request) setParams(member value.Value) (err error) {
	if err := wantMap(member, "params"); err != nil {
		return err
	}
	for key, group := range member.Entries() {
		name := key.String()
		place := "params." + name
		switch name {
		case "path":
			r.PathParameters, err = readParams(group, place, true)
		case "querystring":
			r.Query, err = readParams(group, place, true)
		case "header":
			r.Header, err = readParams(group, place, true)
		default:
			return fmt.Errorf("unknown member %q", place)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// readParams reads a map of strings and, where lists are allowed, of lists of
// strings.
func readParams(v value.Value, place string, lists bool) (Params, error) {
	if err := wantMap(v, place); err != nil {
		return nil, err
	}
	params := make(Params, 0, v.Len())
	for key, member := range v.Entries() {
		p := Param{Name: key.String()}
		at := place + "." + p.Name
		if text, ok := member.Str(); ok {
			p.Values = []string{text}
			params = append(params, p)
			continue
		}
		if !lists {
			return nil, wrongType(at, "a string", member)
		}
		values, err := readStrings(member, at)
		if err != nil {
			return nil, err
		}
		p.Values = values
		params = append(params, p)
	}
	return params, nil
}

func readStrings(list value.Value, place string) ([]string, error) {
	const want = "a string or a list of strings"
	if list.Kind() != value.KindList {
		return nil, wrongType(place, want, list)
	}
	texts := make([]string, 0, list.Len())
	for element := range list.Elements() {
		text, ok := element.Str()
		if !ok {
			return nil, wrongType(place, want, list)
		}
		texts = append(texts, text)
	}
	return texts, nil
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
