package value_test

import (
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

func TestRoute(t *testing.T) {
	large := `{"large": [` + strings.Repeat("[],", 60) + `{"a": 1}]}`
	for _, c := range []struct {
		rule, text string
		legs       []any // a name, an index, or nil for a stop
		from       int
		want       string
		next       int
	}{
		{"members", `{"x": 1, "a": {"b": [2]}}`, []any{"a", "b"}, 0, "[2]", 2},
		{"elements", `[[1, 2], {"a": 3}, [4, [5]]]`, []any{2, 1, 0}, 0, "5", 3},
		{"from the middle on", `{"b": 7}`, []any{"a", "b"}, 1, "7", 2},
		{"no leg is left", `{"b": 7}`, []any{"a"}, 1, "{b=7}", 1},
		{"a scalar at the end", `{"a": 1.50}`, []any{"a"}, 0, "1.5", 1},
		{"null is a place", `{"a": null}`, []any{"a"}, 0, "null", 1},
		{"a member that is missing", `{"a": {"b": 1}}`, []any{"a", "c", "d"}, 0, "{b=1}", 1},
		{"an index out of range", `{"a": [1]}`, []any{"a", 1}, 0, "[1]", 1},
		{"nothing in an empty list", `[]`, []any{0}, 0, "[]", 0},
		{"a name in a list", `{"a": [1]}`, []any{"a", "b"}, 0, "[1]", 1},
		{"an index in a map", `{"a": {"0": 1}}`, []any{"a", 0}, 0, "{0=1}", 1},
		{"anything in a scalar", `{"a": "text"}`, []any{"a", "b"}, 0, "text", 1},
		{"a stop", `{"a": {"b": 1}}`, []any{"a", nil, "b"}, 0, "{b=1}", 1},
		{"a name with an escape", `{"\u0061": 1}`, []any{"a"}, 0, "1", 1},
		{"a scalar to begin with", `1`, []any{"a"}, 0, "1", 0},
		{"a large list", large, []any{"large", 60, "a"}, 0, "1", 3},
	} {
		t.Run(c.rule, func(t *testing.T) {
			doc, err := value.ParseJSON(c.text)
			if err != nil {
				t.Fatal(err)
			}
			var r value.Route
			for _, l := range c.legs {
				switch l := l.(type) {
				case string:
					r.Member(l)
				case int:
					r.Element(l)
				default:
					r.Stop()
				}
			}
			at, next := r.Follow(doc.Root(), c.from)
			if next != c.next || c.want != "" && at.String() != c.want {
				t.Errorf("%s, %d", at, next)
			}
		})
	}
}

// A container that has been written to is no longer part of its Document.
func TestRouteAfterAChange(t *testing.T) {
	doc, err := value.ParseJSON(`{"a": {"b": {"c": 1}}}`)
	if err != nil {
		t.Fatal(err)
	}
	a, _ := doc.Root().Get("a")
	if err := value.SetProperty(a, "x", value.Int(2)); err != nil {
		t.Fatal(err)
	}
	var r value.Route
	r.Member("a")
	r.Member("x")
	if at, next := r.Follow(doc.Root(), 0); next != 1 || at.String() != "{b={c=1}, x=2}" {
		t.Errorf("%s, %d", at, next)
	}
}
