package integration_test

import (
	"testing"

	"github.com/velmap/velmap/context/integration"
)

// FuzzParseOpenAPI holds that no document makes ParseOpenAPI panic.
func FuzzParseOpenAPI(f *testing.F) {
	f.Add([]byte(petsJSON))
	f.Add([]byte(petsYAML))
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("x: &x {a: b}\n<<: [*x, *x]"))
	f.Fuzz(func(t *testing.T, doc []byte) {
		api, err := integration.ParseOpenAPI(doc)
		if (api == nil) != (err != nil) {
			t.Errorf("got %v, %v", api, err)
		}
	})
}
