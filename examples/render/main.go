// Command render reads an OpenAPI document and an HTTP request, and prints what
// each request template of the operation makes of the request.
//
//	go run ./examples/render
//	go run ./examples/render -openapi api.yaml -request request.http -resource '/pets/{petId}'
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
	"github.com/velmap/velmap/vtl"
)

// examples are the files that are used unless others are named.
//
//go:embed openapi.json request.http
var examples embed.FS

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "render: %+v\n", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("render", flag.ContinueOnError)
	openapi := flags.String("openapi", "", "OpenAPI document, in JSON or YAML (default: the example's)")
	http := flags.String("request", "", "HTTP request as text (default: the example's)")
	resource := flags.String("resource", "/redirects", "path of the operation in the document")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return nil
	case err != nil:
		return err
	}
	doc, err := read(*openapi, "openapi.json")
	if err != nil {
		return err
	}
	api, err := integration.ParseOpenAPI(doc)
	if err != nil {
		return err
	}
	text, err := read(*http, "request.http")
	if err != nil {
		return err
	}
	request, err := apigw.ParseHTTP(text, *resource)
	if err != nil {
		return err
	}
	operation, ok := api.Operation(*resource, request.Method)
	if !ok {
		return fmt.Errorf("no integration for %s %s", request.Method, *resource)
	}
	return render(out, operation.Integration.RequestTemplates, request)
}

// read returns a file, and the example's when no name is given.
func read(name, example string) ([]byte, error) {
	if name == "" {
		return examples.ReadFile(example)
	}
	return os.ReadFile(name) //nolint:gosec // the user of the command names it
}

// render prints the output of each template on a line of its own.
func render(out io.Writer, templates integration.Templates, request *apigw.Request) error {
	for _, t := range templates {
		template, err := vtl.Parse(t.ContentType, t.Text)
		if err != nil {
			return err
		}
		rendered, err := template.Render(request.Scope())
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintln(out, rendered); err != nil {
			return err
		}
	}
	return nil
}
