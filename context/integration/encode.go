package integration

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// Value returns the integration as the object of a document. Members that it
// was decoded with keep their order, and those that Decode does not know or
// that have not changed since stand as they were; new ones follow.
func (in *Integration) Value() value.Value {
	return rewrite(in.source.Value, integrationMembers(in.decoded()), integrationMembers(in))
}

// decoded returns the integration as it was decoded.
func (in *Integration) decoded() *Integration {
	if !in.source.IsMap() {
		return &Integration{}
	}
	return in.source.decoder().integration(in.source.Value, "")
}

// MarshalJSON returns Value as JSON.
func (in *Integration) MarshalJSON() ([]byte, error) { return in.Value().MarshalJSON() }

// UnmarshalJSON reads an integration from JSON, as Decode does.
func (in *Integration) UnmarshalJSON(text []byte) error {
	if !json.Valid(text) {
		return fmt.Errorf("not JSON: %.80q", bytes.TrimSpace(text))
	}
	d, err := value.ParseJSON(value.DecodeUTF8(text))
	if err != nil {
		return err
	}
	read, err := Decode(d.Root())
	*in = *read
	return err
}

// member is a member of an object as its field says; null when there is none.
type member struct {
	name  string
	value value.Value
}

func integrationMembers(in *Integration) []member {
	return []member{
		{"type", text(in.Type)},
		{"httpMethod", text(in.HTTPMethod)},
		{"uri", text(in.URI)},
		{"credentials", text(in.Credentials)},
		{"connectionType", text(in.ConnectionType)},
		{"connectionId", text(in.ConnectionID)},
		{"integrationTarget", text(in.IntegrationTarget)},
		{"tlsConfig", present(in.TLSConfig != nil, in.TLSConfig.value)},
		{"passthroughBehavior", text(in.PassthroughBehavior)},
		{"contentHandling", text(in.ContentHandling)},
		{"timeoutInMillis", present(in.TimeoutInMillis != 0, func() value.Value { return value.Integral(int64(in.TimeoutInMillis)) })},
		{"cacheNamespace", text(in.CacheNamespace)},
		{"cacheKeyParameters", present(in.CacheKeyParameters != nil, func() value.Value { return textList(in.CacheKeyParameters) })},
		{"requestParameters", present(in.RequestParameters != nil, in.RequestParameters.value)},
		{"requestTemplates", present(in.RequestTemplates != nil, in.RequestTemplates.value)},
		{"responses", present(in.Responses != nil, in.responsesValue)},
		{"responseTransferMode", text(in.ResponseTransferMode)},
		{"payloadFormatVersion", text(in.PayloadFormatVersion)},
		{"integrationSubtype", text(in.IntegrationSubtype)},
	}
}

func (in *Integration) responsesValue() value.Value {
	m := value.NewMap()
	for i := range in.Responses {
		m.Set(in.Responses[i].key(), in.Responses[i].value())
	}
	return m.Value()
}

// key returns the key of the response in the object of a document.
func (r *Response) key() string { return orDefaultKey(r.Pattern) }

// value returns the response as a document has it, where the pattern is its key.
func (r *Response) value() value.Value {
	was, source := r.decoded(), r.source.Value
	if r.source.listed {
		source = without(source, selectionPatternKey)
	}
	return rewrite(source, responseMembers(&was), responseMembers(r))
}

// selectionPatternKey is the member that is the pattern where responses are a
// list.
const selectionPatternKey = "selectionPattern"

// decoded returns the response as it was decoded.
func (r *Response) decoded() (was Response) {
	if !r.source.IsMap() {
		return Response{}
	}
	d := r.source.decoder()
	if function, argument, ok := intrinsicOf(r.source.Value); ok && r.source.listed {
		return d.unknownResponse(function, argument)
	}
	was = d.response(r.source.Value, "")
	if pattern, ok := r.source.Get(selectionPatternKey); ok && r.source.listed {
		was.Pattern = d.text(pattern, "")
	}
	return was
}

func without(source value.Value, name string) value.Value {
	m := value.NewMap()
	merge(m, source)
	m.Remove(value.String(name))
	return m.Value()
}

func responseMembers(r *Response) []member {
	return []member{
		{"statusCode", text(r.StatusCode)},
		{"responseParameters", present(r.Parameters != nil, r.Parameters.value)},
		{"responseTemplates", present(r.Templates != nil, r.Templates.value)},
		{"contentHandling", text(r.ContentHandling)},
	}
}

func text(s string) value.Value {
	return present(s != "", func() value.Value { return value.String(s) })
}

func present(ok bool, v func() value.Value) value.Value {
	if !ok {
		return value.Null
	}
	return v()
}
