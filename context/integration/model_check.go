package integration

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	apigw "github.com/velmap/velmap/context"
)

// check returns the fault of a payload that does not fit the model of its
// content type. One without a model fits, and an empty one counts as an empty
// object.
func (s bodySchemas) check(r *apigw.Request) *fault {
	contentType := firstMediaType(contentTypeOf(r.Header))
	schema := s[strings.ToLower(contentType)]
	if schema == nil {
		schema = s[defaultTemplate]
	}
	if schema == nil {
		return nil
	}
	text := r.Body.Bytes()
	if len(bytes.TrimSpace(text)) == 0 {
		text = []byte("{}")
	}
	payload, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err == nil {
		err = schema.Validate(payload)
	}
	if err == nil {
		return nil
	}
	f := badRequestBody("Invalid request body")
	f.details = "[" + strings.Join(misfits(err), ", ") + "]"
	f.reason = "Request body does not match model schema for content type " + contentType + ": " + f.details
	return f
}

// misfits returns what does not fit, and where.
func misfits(err error) []string {
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return []string{err.Error()}
	}
	output := invalid.BasicOutput()
	if len(output.Errors) == 0 {
		return []string{misfit(output)}
	}
	var texts []string
	for i := range output.Errors {
		if one := &output.Errors[i]; one.Error != nil && !isGroup(one.Error.Kind) {
			texts = append(texts, misfit(one))
		}
	}
	return texts
}

// isGroup reports whether an error says no more than that others follow.
func isGroup(what jsonschema.ErrorKind) bool {
	switch what.(type) {
	case *kind.Schema, *kind.Group, *kind.Reference, *kind.AllOf:
		return true
	default:
		return false
	}
}

// misfit returns the text for one that does not fit. For properties that are
// missing it is that of API Gateway.
func misfit(one *jsonschema.OutputUnit) string {
	if required, ok := one.Error.Kind.(*kind.Required); ok {
		names := slices.Sorted(slices.Values(required.Missing))
		for i, name := range names {
			names[i] = quoteJSON(name)
		}
		return "object has missing required properties ([" + strings.Join(names, ",") + "])"
	}
	if one.InstanceLocation == "" {
		return one.Error.String()
	}
	return one.InstanceLocation + ": " + one.Error.String()
}
