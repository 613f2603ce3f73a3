package context_test

import (
	"testing"

	apigw "github.com/velmap/velmap/context"
)

// FuzzParseHTTP holds that no text makes ParseHTTP panic, and that what it
// reads can be rendered.
func FuzzParseHTTP(f *testing.F) {
	f.Add("POST /pets/1?b=2&a=x%20y HTTP/1.1\r\nHost: h\r\n\r\n{}", "/pets/{id}")
	f.Add("GET https://h/a/b;c", "/{proxy+}")
	f.Add("GET /\nx", "")
	f.Fuzz(func(t *testing.T, text, resource string) {
		request, err := apigw.ParseHTTP([]byte(text), resource)
		if err != nil {
			return
		}
		render(t, `$input.params() $input.body $input.json('$') $context.path`, request.Scope())
	})
}
