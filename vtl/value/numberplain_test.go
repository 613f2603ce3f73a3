package value

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

// TestParsePlain compares with strconv, digit by digit.
func TestParsePlain(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	texts := []string{"0", "-0", "-0.0", "0.1", "1.", "007", "00.10", "999999999999999", "0.99999999999999", "-999999999.99999"}
	for range 20_000 {
		text := strconv.FormatInt(random.Int64N(1_000_000_000_000_000), 10)
		if at := random.IntN(len(text)); at > 0 {
			text = text[:at] + "." + text[at:]
		}
		texts = append(texts, text, "-"+text)
	}
	for _, text := range texts {
		v, ok := parsePlain(text)
		if !ok {
			continue
		}
		want, err := strconv.ParseFloat(text, 64)
		if i, isInteger := v.Int64(); isInteger {
			if err != nil || float64(i) != want {
				t.Errorf("%s is %d", text, i)
			}
			continue
		}
		if f, _ := v.Float64(); err != nil || math.Float64bits(f) != math.Float64bits(want) {
			t.Errorf("%s is %g, want %g, %v", text, f, want, err)
		}
	}
	for _, text := range []string{"", "-", ".5", "-.5", "1e5", "1.2.3", "12345678901234567", "0.123456789012345678"} {
		if v, ok := parsePlain(text); ok {
			t.Errorf("%q is %s", text, v)
		}
	}
}
