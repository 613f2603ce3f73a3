package bench

import (
	"fmt"
	"strings"
)

// A document is a JSON text with a name.
type document struct {
	name string
	text string
}

// documents are shops of one shape. The second is as large as json-smart 2.2 as
// Debian patches it reads: it refuses a text with 400 objects or more.
var documents = []document{
	{"1KB", store(4)},
	{"98KB", store(388)},
}

// largeDocument is for reading only.
var largeDocument = document{"5MB", store(20_000)}

var books = []struct{ category, author, title, price string }{
	{"reference", "Nigel Rees", "Sayings of the Century", "8.95"},
	{"fiction", "Evelyn Waugh", "Sword of Honour", "12.99"},
	{"fiction", "Herman Melville", "Moby Dick", "8.99"},
	{"fiction", "Leo Tolstoy", "Anna Karenina", "22.99"},
}

// store returns the text of a shop with n books of about 250 bytes each, and a
// bicycle behind them. It has what payloads are made of: short texts, some with
// escapes and some that are not ASCII, numbers, booleans, null, and arrays.
func store(n int) string {
	var b strings.Builder
	b.WriteString(`{"store":{"book":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		book := books[i%len(books)]
		fmt.Fprintf(&b, `{"category":%q,"author":%q,"title":"%s, no. %d","price":%s,"pages":%d,"available":%t,`+
			`"isbn":"0-553-%05d-3","tags":["classic","paperback"],"note":"\"Très bien\",\nsays a reader in Zürich.","sequel":null}`,
			book.category, book.author, book.title, i, book.price, 120+i%800, i%2 == 0, i)
	}
	b.WriteString(`],"bicycle":{"color":"red","price":19.95}}}`)
	return b.String()
}
