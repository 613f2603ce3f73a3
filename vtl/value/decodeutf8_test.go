package value_test

import (
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestDecodeUTF8 has the answers of new String(bytes, UTF_8) in JDK 17.
func TestDecodeUTF8(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, bytes, want string }{
		{"valid text", "aé€😀\x00", "aé€😀\x00"},
		{"a stray continuation", "a\x80b", "a\ufffdb"},
		{"an overlong form is byte by byte", "\xc0\xaf\xe0\x80\x80", "\ufffd\ufffd\ufffd\ufffd\ufffd"},
		{"a character cut off is one", "\xe2\x82|\xf0\x9f\x98|\xf1", "\ufffd|\ufffd|\ufffd"},
		{"a surrogate is one", "\xed\xa0\xbd\xed\xb8\x80", "\ufffd\ufffd"},
		{"half a surrogate is one", "\xed\xa0", "\ufffd"},
		{"beyond U+10FFFF is byte by byte", "\xf4\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd"},
		{"no lead byte", "\xf5\xff\xfe", "\ufffd\ufffd\ufffd"},
	} {
		if got := value.DecodeUTF8([]byte(c.bytes)); got != c.want {
			t.Errorf("%s: got %+q, want %+q", c.rule, got, c.want)
		}
	}
}
