package context

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// eventMembers are those that only an event has, describedMembers those that
// only a request has that FromValue reads.
var (
	eventMembers = [...]string{
		"httpMethod", "requestContext", "isBase64Encoded", "version",
		"multiValueHeaders", "queryStringParameters", "multiValueQueryStringParameters",
	}
	describedMembers = [...]string{"method", "query", "params", "body_base64", "context"}
)

// ParseRequest returns the request that a text holds in one of three forms. A
// text that begins with a brace is a JSON object, by the letter of RFC 8259:
// the event of a Lambda function, for FromEvent, if it has one of the members
//
//	httpMethod, requestContext, isBase64Encoded, version,
//	multiValueHeaders, queryStringParameters, multiValueQueryStringParameters
//
// and else a request with the members that FromValue reads. Any other text is
// for ParseHTTP, and so are resource and the options, which JSON has no use
// for.
//
// It fails with what these functions fail with; for a text that is not JSON
// with an error that names the line and the column, in bytes; and for an event
// that has members of FromValue's, method, query, params, body_base64 or
// context, which it would ignore.
func ParseRequest(text []byte, resource string, opts ...Option) (*Request, error) {
	if !bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return ParseHTTP(text, resource, opts...)
	}
	v, err := parseStrictJSON(text)
	if err != nil {
		return nil, err
	}
	event, ok := firstMember(v, eventMembers[:])
	if !ok {
		return FromValue(v)
	}
	if described, ok := firstMember(v, describedMembers[:]); ok {
		return nil, fmt.Errorf("an event, which %s tells, has no %s", event, described)
	}
	return FromEvent(v)
}

// firstMember returns the first of the names that is that of a member.
func firstMember(v value.Value, names []string) (string, bool) {
	for _, name := range names {
		if _, ok := v.Get(name); ok {
			return name, true
		}
	}
	return "", false
}

// parseStrictJSON reads a JSON text by the standard, which value.ParseJSON alone is
// more lenient than.
func parseStrictJSON(text []byte) (value.Value, error) {
	var raw json.RawMessage
	if err := json.Unmarshal(text, &raw); err != nil {
		return value.Null, jsonError(text, err)
	}
	d, err := value.ParseJSON(value.DecodeUTF8(raw))
	if err != nil {
		return value.Null, err
	}
	return d.Root(), nil
}

// jsonError adds the place to the error of a JSON text.
func jsonError(text []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return err
	}
	before := text[:min(max(syntax.Offset-1, 0), int64(len(text)))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return fmt.Errorf("line %d, column %d: %w", line, column, err)
}
