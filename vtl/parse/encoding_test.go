package parse

import "testing"

func TestEncoding(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want string
	}{
		{"a byte that starts nothing", "a\n\xffb", "t:2:1: the template is not UTF-8 text"},
		{"a character cut off", "\xe2\x82", "t:1:1: the template is not UTF-8 text"},
		{"an overlong form", "a\xc0\x80", "t:1:2: the template is not UTF-8 text"},
		{"half a surrogate", "\xed\xa0", "t:1:1: the template is not UTF-8 text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list := parseErrors(t, tt.src)
			if list[0].Code != "invalid-encoding" || list.Error() != tt.want {
				t.Errorf("Parse(%q): %s %v, want %s", tt.src, list[0].Code, list, tt.want)
			}
		})
	}
}
