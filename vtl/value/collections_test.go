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

func TestCopyJSONArray(t *testing.T) {
	for _, n := range []int{0, 1, 4, 5, 100} {
		elements := make([]value.Value, n)
		for i := range elements {
			elements[i] = value.Int(int32(i))
		}
		l := value.CopyJSONArray(elements)
		l.Append(value.Int(-1))
		if n > 0 {
			elements[0] = value.Int(7)
		}
		first, _ := l.At(0)
		last, _ := l.At(n)
		if l.Len() != n+1 || n > 0 && first.String() != "0" || last.String() != "-1" || l.Value().ClassName() != "net.minidev.json.JSONArray" {
			t.Errorf("%d: %s", n, l.Value())
		}
	}
}
