package jsonpath

import "testing"

func TestCompareText(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       int
	}{
		{"equal", "abc", "abc", 0},
		{"a prefix comes first", "ab", "abc", -1},
		{"by the first difference", "abd", "abc", 1},
		{"a surrogate comes before U+E000", "\U0001F600", "\uE000", -1},
		{"a surrogate comes after U+D7FF", "\U0001F600", "\uD7FF", 1},
		{"the low surrogate decides", "x\U0001F600", "x\U0001F601", -1},
		{"a high surrogate is a prefix", "\xED\xA0\xBD", "\U0001F600", -1},
		{"a lone low surrogate", "\xED\xB8\x80", "\U0001F600", 1},
		{"letters of one lead byte", "é", "è", 1},
		{"a letter and a surrogate", "日\U0001F600", "日語", 1},
	} {
		if got := compareText(c.a, c.b); got != c.want {
			t.Errorf("%s: %d", c.name, got)
		}
		if got := compareText(c.b, c.a); got != -c.want {
			t.Errorf("%s, turned round: %d", c.name, got)
		}
	}
}

func TestDigitOf(t *testing.T) {
	for _, c := range []struct {
		r    rune
		want int
		ok   bool
	}{{'7', 7, true}, {'٣', 3, true}, {'９', 9, true}, {'a', 0, false}, {'\u00B2', 0, false}, {'\U0001D7D8', 0, false}} {
		if d, ok := digitOf(c.r); d != c.want || ok != c.ok {
			t.Errorf("%q: %d, %v", c.r, d, ok)
		}
	}
}
