package context

import (
	"errors"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// FromValue returns the request that a map describes. Its members, all of them
// optional, are
//
//	method          the HTTP method, a string
//	resource        the path with its parameters in braces, a string
//	path            the path without the stage, a string
//	pathParameters  a map whose values are strings or lists of strings, decoded;
//	                of several values templates see the last
//	query           a map of the same kind: the query string
//	headers         a map of the same kind
//	params          {"path": {}, "querystring": {}, "header": {}}, in place of
//	                pathParameters, query and headers
//	body            the payload as a string, or null for none
//	body_base64     the payload as bytes, in place of body
//	stageVariables  a map of strings
//	context         a map of the members of $context; requestOverride and
//	                responseOverride are what an earlier template has left
//
// $context has the members of context and, where it does not have them,
// httpMethod, resourcePath and path as method, resource and path say; but for
// the overrides no others, even where there is no context. FromEvent reads the
// events of API Gateway, which have other names.
//
// It fails for an unknown member, for a value of a wrong type and for two
// members that exclude each other, and names the place.
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
	if err := checkExclusive(v); err != nil {
		return nil, err
	}
	return r, nil
}

// checkExclusive refuses members that say the same.
func checkExclusive(v value.Value) error {
	body, _ := v.Get("body")
	if _, ok := v.Get("body_base64"); ok && !body.IsNull() {
		return errors.New("there must not be both body and body_base64")
	}
	if _, ok := v.Get("params"); !ok {
		return nil
	}
	for _, name := range [...]string{"pathParameters", "query", "headers"} {
		if _, ok := v.Get(name); ok {
			return fmt.Errorf("there must not be both params and %s", name)
		}
	}
	return nil
}

func (r *Request) setMember(name string, member value.Value) (err error) {
	switch name {
	case "method":
		r.Method, err = readText(member, name)
	case "resource":
		r.Resource, err = readText(member, name)
	case "path":
		r.Path, err = readText(member, name)
	case "pathParameters":
		r.PathParameters, err = readParams(member, name, oneOrMoreStrings)
	case "query":
		r.Query, err = readParams(member, name, oneOrMoreStrings)
	case "headers":
		r.Header, err = readParams(member, name, oneOrMoreStrings)
	case "params":
		err = r.setParams(member)
	case "body":
		err = r.setBody(member)
	case "body_base64":
		err = r.setBodyBytes(member)
	case "stageVariables":
		r.StageVariables, err = readParams(member, name, oneString)
	case "context":
		r.Context, err = member, wantMap(member, name)
	default:
		err = fmt.Errorf("unknown member %q", name)
	}
	return err
}

func (r *Request) setBody(member value.Value) error {
	if member.IsNull() {
		return nil
	}
	text, ok := member.Str()
	if !ok {
		return wrongType("body", "a string or null", member)
	}
	r.Body = TextBody(text)
	return nil
}

func (r *Request) setBodyBytes(member value.Value) error {
	text, err := readText(member, "body_base64")
	if err == nil {
		r.Body, err = decodeBody(text, "body_base64")
	}
	return err
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
			r.PathParameters, err = readParams(group, place, oneOrMoreStrings)
		case "querystring":
			r.Query, err = readParams(group, place, oneOrMoreStrings)
		case "header":
			r.Header, err = readParams(group, place, oneOrMoreStrings)
		default:
			return fmt.Errorf("unknown member %q", place)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
