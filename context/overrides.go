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
	e := s.init()
	context := e.variables().Value()
	if err := e.context.checkOnce(); err != nil {
		return Overrides{}, err
	}
	request, _ := context.Get("requestOverride")
	response, _ := context.Get("responseOverride")
	if o.Path, err = overriddenParams(request, "path"); err != nil {
		return Overrides{}, err
	}
	if o.Query, err = overriddenParams(request, "querystring"); err != nil {
		return Overrides{}, err
	}
	if o.Header, err = overriddenParams(request, "header"); err != nil {
		return Overrides{}, err
	}
	if o.ResponseHeader, err = overriddenParams(response, "header"); err != nil {
		return Overrides{}, err
	}
	status, _ := response.Get("status")
	o.Status = overriddenStatus(status)
	return o, nil
}

// checkOnce fails where a parameter was overridden a second time.
func (v *variables) checkOnce() error {
	switch {
	case v.request.twice != "":
		return fmt.Errorf("$context.requestOverride.%s: %w", v.request.twice, ErrOverriddenTwice)
	case v.response.twice != "":
		return fmt.Errorf("$context.responseOverride.%s: %w", v.response.twice, ErrOverriddenTwice)
	default:
		return nil
	}
}

// overriddenParams returns a group of overrides.
func overriddenParams(overrides value.Value, name string) (Params, error) {
	group, _ := overrides.Get(name)
	var params Params
	for key, member := range group.Entries() {
		if member.IsNull() {
			continue
		}
		text, err := overriddenText(member)
		if err != nil {
			return nil, fmt.Errorf("override of %s %s: %w", name, key, err)
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
