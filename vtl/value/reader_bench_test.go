package value_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// orders returns a document of so many orders, with what payloads are made of:
// short strings, some with escapes, numbers, and objects and arrays within
// each other. One order takes about 250 bytes.
func orders(n int) string {
	var b strings.Builder
	b.WriteString(`{"source":"shop","orders":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":"ord-%06d","customer":{"name":"Ada Lovelace","email":"ada%d@example.com"},`+
			`"items":[{"sku":"sku-%d","quantity":%d,"price":%d.95},{"sku":"sku-7","quantity":1,"price":4.5}],`+
			`"note":"line one\nline two","paid":%t,"ref":null}`, i, i, i%50, i%9+1, i%200, i%2 == 0)
	}
	b.WriteString(`]}`)
	return b.String()
}

var documents = []struct {
	name string
	text string
}{
	{"1KB", orders(4)},
	{"98KB", orders(372)},
	{"5MB", orders(19_200)},
}

func BenchmarkParseJSON(b *testing.B) {
	for _, d := range documents {
		b.Run(d.name, func(b *testing.B) {
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := value.ParseJSON(d.text); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(d.name+"/reused", func(b *testing.B) {
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			var doc value.Document
			for b.Loop() {
				if err := doc.Parse(d.text); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(d.name+"/encoding-json", func(b *testing.B) {
			text := []byte(d.text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				var v any
				if err := json.Unmarshal(text, &v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	for _, d := range documents {
		b.Run(d.name, func(b *testing.B) {
			doc, err := value.ParseJSON(d.text)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			var dst []byte
			for b.Loop() {
				if dst, err = doc.Root().AppendJSON(dst[:0], value.PlainSlash); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(d.name+"/encoding-json", func(b *testing.B) {
			var v any
			if err := json.Unmarshal([]byte(d.text), &v); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := json.Marshal(v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
