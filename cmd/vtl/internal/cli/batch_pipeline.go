package cli

import (
	"encoding/base64"
	"errors"
	"strconv"
	"unicode/utf8"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl/value"
)

// integrationRequest carries out the op "integration.request".
func integrationRequest(r request, a *answer) error {
	if err := r.allow("integration", "request", "binaryMediaTypes"); err != nil {
		return err
	}
	_, exchange, err := r.exchange()
	if err != nil {
		return err
	}
	if exchange.Answer != nil {
		a.member("response", appendAnswer(nil, exchange.Answer))
		return nil
	}
	a.member("backend", appendBackend(nil, exchange.Backend))
	left, err := exchange.ResponseOverride()
	if err != nil {
		return unwritable(err)
	}
	if !left.IsNull() {
		return a.value("responseOverride", left)
	}
	return nil
}

// integrationResponse carries out the op "integration.response".
func integrationResponse(r request, a *answer) error {
	if err := r.allow("integration", "request", "binaryMediaTypes", "backendResponse"); err != nil {
		return err
	}
	pipeline, exchange, err := r.exchange()
	if err != nil {
		return err
	}
	backend, err := r.backendResponse()
	if err != nil {
		return err
	}
	a.member("response", appendAnswer(nil, pipeline.Response(exchange, backend)))
	return nil
}

// backendResponse reads what a backend answered.
func (r request) backendResponse() (*integration.BackendResponse, error) {
	v, ok, err := r.value("backendResponse")
	if err != nil || !ok || v.IsNull() {
		return &integration.BackendResponse{}, err
	}
	if !v.IsMap() {
		return nil, inputError("bad-member", "backendResponse must be an object")
	}
	b := &integration.BackendResponse{}
	likeRequest := value.NewMap() // headers and body are those of a request
	for key, member := range v.Entries() {
		switch name := key.String(); name {
		case "status":
			status, ok := member.Int64()
			if !ok {
				return nil, inputError("bad-member", "backendResponse.status must be a whole number")
			}
			b.Status = int(status)
		case "error":
			if b.Err, ok = backendErrors[member.String()]; !ok {
				return nil, inputError("bad-member", "backendResponse.error must be timeout or connection")
			}
		default:
			likeRequest.Put(key, member)
		}
	}
	part, err := apigw.FromValue(likeRequest.Value())
	if err != nil {
		return nil, inputError("bad-member", "backendResponse: %v", err)
	}
	b.Header, b.Body = part.Header, part.Body
	return b, nil
}

var backendErrors = map[string]error{
	"timeout":    integration.ErrTimeout,
	"connection": errors.New("there is no connection to the backend"),
}

// exchange carries out the request side of an integration.
func (r request) exchange() (*integration.Pipeline, *integration.Exchange, error) {
	v, ok, err := r.value("integration")
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		return nil, nil, inputError("missing-member", "integration is missing")
	}
	in, err := integration.Decode(v)
	if err != nil {
		return nil, nil, inputError("bad-member", "integration: %v", err)
	}
	described, ok, err := r.value("request")
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		return nil, nil, inputError("missing-member", "request is missing")
	}
	client, err := apigw.FromValue(described)
	if err != nil {
		return nil, nil, inputError("bad-member", "request: %v", err)
	}
	types, err := r.texts("binaryMediaTypes")
	if err != nil {
		return nil, nil, err
	}
	pipeline, err := integration.NewPipeline(in, integration.WithBinaryMediaTypes(types...))
	if err != nil {
		return nil, nil, inputError("bad-member", "integration: %v", err)
	}
	return pipeline, pipeline.Request(client), nil
}

// texts returns a member that is a list of strings, if it is there.
func (r request) texts(name string) ([]string, error) {
	list, ok, err := r.value(name)
	if err != nil || !ok {
		return nil, err
	}
	var texts []string
	for element := range list.Elements() {
		text, ok := element.Str()
		if !ok {
			return nil, inputError("bad-member", "%s must be a list of strings", name)
		}
		texts = append(texts, text)
	}
	return texts, nil
}

func appendBackend(dst []byte, b *integration.BackendRequest) []byte {
	a := newAnswer(dst)
	a.text("type", b.Type)
	a.text("method", b.Method)
	a.text("uri", b.URI)
	a.member("path", appendLast(nil, b.Path))
	a.member("query", appendParams(nil, b.Query))
	a.member("headers", appendParams(nil, b.Header))
	writeBody(a, b.Body)
	if s := b.Service; s != nil {
		service := newAnswer(nil)
		service.text("region", s.Region)
		service.text("name", s.Name)
		for _, m := range [...]struct{ name, text string }{{"subdomain", s.Subdomain}, {"action", s.Action}, {"path", s.Path}} {
			if m.text != "" {
				service.text(m.name, m.text)
			}
		}
		a.member("service", service.end())
	}
	return a.end()
}

func appendAnswer(dst []byte, answer *integration.Answer) []byte {
	a := newAnswer(dst)
	a.member("status", strconv.AppendInt(nil, int64(answer.Status), 10))
	a.member("headers", appendParams(nil, answer.Header))
	writeBody(a, answer.Body)
	for _, m := range [...]struct{ name, text string }{
		{"selected", answer.Selected}, {"gatewayResponseType", answer.GatewayResponseType}, {"reason", answer.Reason},
	} {
		if m.text != "" {
			a.text(m.name, m.text)
		}
	}
	return a.end()
}

// writeBody writes a payload as text where it is UTF-8, else as bytes.
func writeBody(a *answer, body apigw.Body) {
	if b := body.Bytes(); utf8.Valid(b) {
		a.text("body", string(b))
	} else {
		a.text("body_base64", base64.StdEncoding.EncodeToString(b))
	}
}

// appendParams writes a map of lists.
func appendParams(dst []byte, params apigw.Params) []byte {
	a := newAnswer(dst)
	for _, p := range params {
		list := value.NewJSONArray()
		for _, text := range p.Values {
			list.Append(value.String(text))
		}
		text, _ := list.Value().AppendJSON(nil, value.PlainSlash) // a list of strings
		a.member(p.Name, escapeLoneSurrogates(text))
	}
	return a.end()
}

// appendLast writes a map of the last values.
func appendLast(dst []byte, params apigw.Params) []byte {
	a := newAnswer(dst)
	for _, p := range params {
		if text, ok := params.Last(p.Name); ok {
			a.text(p.Name, text)
		}
	}
	return a.end()
}
