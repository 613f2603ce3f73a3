package integration

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/velmap/velmap/vtl/value"
)

// parseDocument reads a document in JSON or YAML. Either way objects keep the
// order of their members. JSON is read by its own rules, for YAML's escapes
// are not the same and tabs are no indentation there.
func parseDocument(doc []byte) (value.Value, error) {
	if trimmed := bytes.TrimSpace(doc); len(trimmed) > 0 && trimmed[0] == '{' && json.Valid(trimmed) {
		d, err := value.ParseJSON(value.DecodeUTF8(trimmed))
		if err != nil {
			return value.Null, fmt.Errorf("not a JSON document: %w", err)
		}
		return d.Root(), nil
	}
	root, err := parseYAML(doc)
	if err != nil {
		return value.Null, err
	}
	if root.Kind() != value.KindMap {
		return value.Null, Problems{{Message: "must be an object, not " + root.JSONType()}}
	}
	return root, nil
}
