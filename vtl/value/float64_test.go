package value

import "testing"

func TestFloat64(t *testing.T) {
	for _, c := range []struct {
		name string
		v    Value
		want float64
		ok   bool
	}{
		{"a Double", Double(1.5), 1.5, true},
		{"a JSON number with a point", numberText("8.95"), 8.95, true},
		{"no Integer", Int(1), 0, false},
		{"no Float", Float(1.5), 0, false},
		{"no BigDecimal", numberText("1.000000000000000000000001"), 0, false},
		{"no String", String("1.5"), 0, false},
		{"not null", Null, 0, false},
	} {
		if f, ok := c.v.Float64(); f != c.want || ok != c.ok {
			t.Errorf("%s: %v, %v", c.name, f, ok)
		}
	}
}
