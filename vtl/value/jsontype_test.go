package value_test

import (
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

func TestJSONType(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"null": "null", "true": "a boolean", `"a"`: "a string", "{}": "an object", "[]": "an array",
		"1": "a number", "1.5": "a number", "12345678901234567890": "a number", "1.23456789012345678901": "a number",
	} {
		doc, err := value.ParseJSON("[" + text + "]")
		if err != nil {
			t.Fatal(err)
		}
		for v := range doc.Root().Elements() {
			if got := v.JSONType(); got != want {
				t.Errorf("%s: got %q, want %q", text, got, want)
			}
		}
	}
	if got, want := value.Char('a').JSONType(), "a value that JSON does not have"; got != want {
		t.Errorf("a char: got %q, want %q", got, want)
	}
}
