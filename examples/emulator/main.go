// Command emulator serves the API of api.yaml, which has a MOCK and an HTTP
// integration, with a backend of its own, and calls it once.
package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

//go:embed api.yaml
var document []byte

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	backend := httptest.NewServer(http.HandlerFunc(takeOrder))
	defer backend.Close()
	handler, err := newHandler(strings.TrimPrefix(backend.URL, "http://"))
	if err != nil {
		return err
	}
	server := httptest.NewServer(handler)
	defer server.Close()
	for _, call := range []struct{ method, path, body string }{
		{http.MethodGet, "/greetings/Ada", ""},
		{http.MethodGet, "/greetings/nobody", ""},
		{http.MethodPost, "/orders", `{"customer": "ada", "items": ["tea", "milk"]}`},
		{http.MethodGet, "/nowhere", ""},
	} {
		if err := show(out, server, call.method, call.path, call.body); err != nil {
			return err
		}
	}
	return nil
}

// newHandler serves the document, with a backend at an address.
func newHandler(backend string) (http.Handler, error) {
	api, err := integration.ParseOpenAPI(document)
	if err != nil {
		return nil, err
	}
	return integration.NewHandler(api, integration.WithStage("prod", apigw.Params{{Name: "backend", Values: []string{backend}}}))
}

// takeOrder is the backend.
func takeOrder(w http.ResponseWriter, r *http.Request) {
	var order struct {
		Count int `json:"count"`
	}
	if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answer := map[string]string{
		"id":       fmt.Sprintf("%s-%d", r.Method, order.Count),
		"location": fmt.Sprintf("%s/%d", r.URL.Path, order.Count),
	}
	if err := json.NewEncoder(w).Encode(answer); err != nil {
		log.Print(err)
	}
}

// show calls the API and prints what it answers.
func show(out io.Writer, server *httptest.Server, method, path, body string) error {
	r, err := http.NewRequest(method, server.URL+path, strings.NewReader(body)) //nolint:noctx // nobody waits for longer than the example runs
	if err != nil {
		return err
	}
	response, err := server.Client().Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s %s: %d %s%s\n", method, path, response.StatusCode, location(response), text)
	return err
}

func location(response *http.Response) string {
	if to := response.Header.Get("Location"); to != "" {
		return "(" + to + ") "
	}
	return ""
}
