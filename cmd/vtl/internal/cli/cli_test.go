package cli

import (
	"slices"
	"strings"
	"testing"
)

func TestLongFlags(t *testing.T) {
	for _, test := range []struct{ rule, args, want string }{
		{"one dash counts as two", "serve -openapi f -lambda a=b -stage=prod", "serve --openapi f --lambda a=b --stage=prod"},
		{"two stay two", "serve --openapi f", "serve --openapi f"},
		{"a single letter is a short flag", "-h", "-h"},
		{"numbers, upper case and a lone dash are values", "-1 -X -", "-1 -X -"},
		{"all after -- are values", "-a1 -- -abc", "-a1 -- -abc"},
	} {
		if got := longFlags(strings.Fields(test.args)); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s: got %v", test.rule, got)
		}
	}
}
