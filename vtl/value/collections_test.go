package value_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestCollections runs what Velocity 1.7 on JDK 17 was seen to do with lists,
// maps, their views and iterators, Java arrays and immutable collections,
// whether they were built or read from JSON. A case ends at its first exception, whose class is recorded.
func TestCollections(t *testing.T) {
	f, err := os.Open("testdata/collections.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var c struct {
			Name  string `json:"name"`
			Steps []step `json:"steps"`
			Out   string `json:"out"`
			Error string `json:"error"`
		}
		d := json.NewDecoder(strings.NewReader(lines.Text()))
		d.UseNumber()
		if err := d.Decode(&c); err != nil {
			t.Fatal(err)
		}
		t.Run(c.Name, func(t *testing.T) {
			for kind, vars := range map[string]map[string]value.Value{"built": startVars(), "read": documentVars()} {
				out, err := run(vars, c.Steps)
				if out != c.Out || className(err) != c.Error {
					t.Errorf("%s: %v\n got %q, %v\nwant %q, %s", kind, c.Steps, out, err, c.Out, c.Error)
				}
			}
		})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
