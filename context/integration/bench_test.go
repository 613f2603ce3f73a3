package integration_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"sync"
	"testing"

	"github.com/velmap/velmap/context/integration"
)

const cart = `{"customer": "ada", "items": [{"sku": "tea", "price": 3}, {"sku": "milk", "price": 1}, {"sku": "bread \"rye\"", "price": 4}]}`

// cartHandler serves a MOCK whose response goes through a part of the payload.
func cartHandler(tb testing.TB) *integration.Handler {
	tb.Helper()
	doc, err := os.ReadFile("testdata/cart.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	api, err := integration.ParseOpenAPI(doc)
	if err != nil {
		tb.Fatal(err)
	}
	h, err := integration.NewHandler(api)
	if err != nil {
		tb.Fatal(err)
	}
	return h
}

// A Handler uses memory again from request to request, and nothing of one of
// them is in the answer of another.
func TestHandlerKeepsRequestsApart(t *testing.T) {
	h := cartHandler(t)
	var clients sync.WaitGroup
	for client := range 8 {
		clients.Go(func() {
			for i := range 200 {
				id := fmt.Sprintf("%d-%d", client, i)
				w := call(h, "POST", "/carts/"+id, `{"items": [{"sku": "\u0061`+id+`", "price": `+strconv.Itoa(i)+`}]}`)
				want := fmt.Sprintf("{\"cart\": \"%s\", \"items\": [  {\"sku\": \"a%s\", \"total\": %d} ]}", id, id, i)
				if got := w.Body.String(); got != want || w.Header().Get("X-Request") != w.Header().Get("X-Amzn-Requestid") {
					t.Errorf("got  %s, %v\nwant %s", got, w.Header(), want)
					return
				}
			}
		})
	}
	clients.Wait()
}

// discarded is a ResponseWriter that keeps the status only.
type discarded struct {
	header http.Header
	status int
}

func (d *discarded) Header() http.Header         { return d.header }
func (d *discarded) Write(p []byte) (int, error) { return len(p), nil }
func (d *discarded) WriteHeader(status int)      { d.status = status }

func BenchmarkHandlerMock(b *testing.B) {
	h := cartHandler(b)
	body := bytes.NewReader([]byte(cart))
	r := httptest.NewRequest(http.MethodPost, "/carts/7?q=1", body)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "test")
	b.ReportAllocs()
	for b.Loop() {
		body.Reset([]byte(cart))
		r.Body = io.NopCloser(body)
		w := &discarded{header: http.Header{}}
		if h.ServeHTTP(w, r); w.status != 200 {
			b.Fatal(w.status)
		}
	}
}
