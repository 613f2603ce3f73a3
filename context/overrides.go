package context

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// Overrides is what the templates of an exchange want in place of what API
// Gateway would send. A value that is a list has become one text, joined by
// commas; null overrides nothing.
type Overrides struct {
	Path, Query, Header Params // of the request to the backend
	ResponseHeader      Params // of the response to the client
	Status              int    // of the response, 100 to 599; 0 when it is not overridden
}

// ErrOverriddenTwice is the error of a parameter that was overridden a second
// time. API Gateway's documentation calls overrides final, and says that it
// answers with a 5XX then.
var ErrOverriddenTwice = errors.New("it is overridden a second time")

// Overrides returns the overrides of the templates rendered so far, that of the
// request and that of the response together. A status that is no integer from
// 100 to 599 is ignored.
//
// It fails with ErrOverriddenTwice, which names the parameter, and with what
// printing a value fails with.
func (s *Scope) Overrides() (o Overrides, err error) {
	context := s.exchange.variables()
	for _, m := range []struct {
		name string
		of   *overrideMap
	}{{"requestOverride", &s.exchange.context.request}, {"responseOverride", &s.exchange.context.response}} {
		if m.of.twice != "" {
			return Overrides{}, fmt.Errorf("$context.%s.%s: %w", m.name, m.of.twice, ErrOverriddenTwice)
		}
	}
	request, _ := context.Get(value.String("requestOverride"))
	response, _ := context.Get(value.String("responseOverride"))
	for _, g := range []struct {
		in   value.Value
		name string
		to   *Params
	}{
		{request, "path", &o.Path}, {request, "querystring", &o.Query}, {request, "header", &o.Header},
		{response, "header", &o.ResponseHeader},
	} {
		group, _ := g.in.Get(g.name)
		if *g.to, err = overriddenParams(group); err != nil {
			return Overrides{}, fmt.Errorf("override of %s: %w", g.name, err)
		}
	}
	status, _ := response.Get("status")
	o.Status = overriddenStatus(status)
	return o, nil
}

func overriddenParams(group value.Value) (Params, error) {
	var params Params
	for key, member := range group.Entries() {
		if member.IsNull() {
			continue
		}
		text, err := overriddenText(member)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		params = append(params, Param{key.String(), []string{text}})
	}
	return params, nil
}

func overriddenText(v value.Value) (string, error) {
	if v.Kind() != value.KindList {
		text, err := v.AppendString(nil)
		return string(text), err
	}
	texts := make([]string, 0, v.Len())
	for element := range v.Elements() {
		text, err := element.AppendString(nil)
		if err != nil {
			return "", err
		}
		texts = append(texts, string(text))
	}
	return strings.Join(texts, ","), nil
}

func overriddenStatus(v value.Value) int {
	switch v.Kind() {
	case value.KindByte, value.KindShort, value.KindInteger, value.KindLong:
		if status, err := strconv.Atoi(v.String()); err == nil && 100 <= status && status <= 599 {
			return status
		}
	default:
	}
	return 0
}
