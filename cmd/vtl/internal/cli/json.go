package cli

import (
	"bytes"
	"encoding/json"

	"github.com/velmap/velmap/vtl/value"
)

// parseJSON reads a JSON text by the standard, which value.ParseJSON alone is
// more lenient than.
func parseJSON(text []byte, opts ...value.ReadOption) (value.Value, error) {
	var raw json.RawMessage
	if err := json.Unmarshal(text, &raw); err != nil {
		return value.Null, err
	}
	d, err := value.ParseJSON(value.DecodeUTF8(bytes.TrimSpace(raw)), opts...)
	if err != nil {
		return value.Null, err
	}
	return d.Root(), nil
}
