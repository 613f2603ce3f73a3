package oracle

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestShrinkPath(t *testing.T) {
	tests := []struct {
		name    string
		give    PathCase
		differs func(PathCase) bool
		want    PathCase
	}{
		{
			"leaves out steps and members that don't matter",
			PathCase{Jayway20, "$.store.book[0]['x']", `{"store":{"book":[{"x":1.50}]},"y":"z"}`},
			func(c PathCase) bool { return strings.Contains(c.Path, "[0]") && strings.Contains(c.Body, "1.50") },
			PathCase{Jayway20, "[0]", "1.50"},
		},
		{
			"takes brackets off in pairs, where the document has to stay whole",
			PathCase{Jayway29, "$..a", `{"k":[{"a":[true]},2],"b":{}}`},
			func(c PathCase) bool {
				return c.Path == "$..a" && json.Valid([]byte(c.Body)) && strings.Contains(c.Body, "true")
			},
			PathCase{Jayway29, "$..a", "true"},
		},
		{
			"keeps surrogates whole",
			PathCase{Jayway20, "$.x\xed\xa0\xbdy", "[]"},
			func(c PathCase) bool { return strings.Contains(c.Path, "\xed\xa0\xbd") },
			PathCase{Jayway20, "\xed\xa0\xbd", ""},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ShrinkPath(tt.give, tt.differs); got != tt.want {
				t.Errorf("got %+q, want %+q", got, tt.want)
			}
		})
	}
}
