package integration

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/vtl/value"
)

// errBodyNotJSON says that a mapping reads a body that begins like JSON and is
// none. API Gateway answers with 400, "Invalid JSON in request body", where it
// is that of a request, and with 500 where it is that of a response.
var errBodyNotJSON = errors.New("invalid JSON in the body")

// A mappedBody is a body as mappings see it. It is read as JSON once, when the
// first of them asks. White space around it, which no header can hold, is left
// out.
type mappedBody struct {
	payload  apigw.Body
	text     string
	document value.Document
	read     bool
	plain    bool // it is text, not JSON
	err      error
}

// value returns what is in the body at a path, or the text of all of it if
// there is none; ok is false where there is nothing. The error wraps
// errBodyNotJSON.
func (b *mappedBody) value(path *bodyPath) (text string, ok bool, err error) {
	if b.read = b.read || b.parse(); b.err != nil {
		return "", false, b.err
	}
	if path == nil {
		return b.text, true, nil
	}
	if b.plain {
		return "", false, nil
	}
	v, ok := path.get(b.document.Root())
	if !ok {
		return "", false, nil
	}
	return mappedText(v)
}

// parse reads the body as JSON if it begins like an object, an array or a text.
// Anything else is no JSON for mappings, a number included. An empty body counts
// as an empty object.
func (b *mappedBody) parse() bool {
	b.text = cmp.Or(strings.TrimSpace(b.payload.Text()), "{}")
	if strings.IndexByte(`{["'`, b.text[0]) < 0 {
		b.plain = true
	} else if err := b.document.Parse(b.text); err != nil {
		b.err = fmt.Errorf("%w: %w", errBodyNotJSON, err)
	}
	return true
}

// mappedText returns the text that stands for a value: an object or array is
// compact JSON. ok is false for null.
func mappedText(v value.Value) (text string, ok bool, err error) {
	if v.IsNull() {
		return "", false, nil
	}
	if !v.IsMap() && !v.IsList() {
		return v.String(), true, nil
	}
	json, err := v.AppendJSON(nil, value.PlainSlash)
	if err != nil {
		return "", false, fmt.Errorf("%w: %w", errBodyNotJSON, err)
	}
	return string(json), true, nil
}
