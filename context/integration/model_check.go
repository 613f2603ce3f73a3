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
	err := validate(schema, text)
	if err == nil {
		return nil
	}
	f := badRequestBody("Invalid request body")
	f.details = "[" + strings.Join(misfits(err), ", ") + "]"
	f.reason = "Request body does not match model schema for content type " + contentType + ": " + f.details
	return f
}

// validate checks a payload with a schema.
func validate(schema *jsonschema.Schema, text []byte) error {
	if err := checkDepth(text); err != nil {
		return err
	}
	payload, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return schema.Validate(payload)
}

// maxMisfits is how many parts of a payload are told of that do not fit.
const maxMisfits = 20

// misfits returns what does not fit, and where.
func misfits(err error) []string {
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return []string{err.Error()}
	}
	return appendMisfits(nil, invalid)
}

// appendMisfits adds the errors that have no others below them.
func appendMisfits(texts []string, err *jsonschema.ValidationError) []string {
	if len(err.Causes) == 0 && len(texts) < maxMisfits {
		return append(texts, misfit(err.BasicOutput()))
	}
	for _, cause := range err.Causes {
		if len(texts) == maxMisfits {
			break
		}
		texts = appendMisfits(texts, cause)
	}
	return texts
}

// maxPayloadDepth is how deep a payload may be nested that a model checks.
const maxPayloadDepth = 1000

var errDeepPayload = errors.New("it is nested too deep")

// checkDepth refuses a payload whose check would take too much work.
func checkDepth(text []byte) (err error) {
	scanBrackets(text, "{[", "}]", func(depth int) bool {
		if depth > maxPayloadDepth {
			err = errDeepPayload
		}
		return err != nil
	})
	return err
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
