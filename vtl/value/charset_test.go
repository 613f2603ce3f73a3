package value_test

import (
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestEncodeUTF8 has the answers of String.getBytes(UTF_8) in JDK 17. A lone
// surrogate stands in a text as the three bytes that encode it.
func TestEncodeUTF8(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, text, want string }{
		{"nothing", "", ""},
		{"valid text", "aé€😀", "aé€😀"},
		{"a lone high surrogate", "\xed\xa0\xbd", "?"},
		{"a lone low surrogate", "a\xed\xb8\x80b", "a?b"},
		{"two that are no pair", "\xed\xb8\x80\xed\xa0\xbd", "??"},
		{"a lone one before a pair", "\xed\xa0\xbd😀", "?😀"},
		{"the neighbours of surrogates", "\ud7ff\ue000", "\ud7ff\ue000"},
	} {
		if got := string(value.EncodeUTF8(c.text)); got != c.want {
			t.Errorf("%s: got %+q, want %+q", c.rule, got, c.want)
		}
	}
}
