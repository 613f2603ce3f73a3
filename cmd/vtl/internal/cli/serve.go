package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	apigw "github.com/velmap/velmap/context"
	"github.com/velmap/velmap/context/integration"
)

// serveCommand serves an API.
type serveCommand struct {
	OpenAPI string `help:"OpenAPI document, JSON or YAML." name:"openapi" placeholder:"FILE" required:"" xor:"document"`

	CloudFormation string `help:"Template of CloudFormation or SAM." name:"cloudformation" placeholder:"FILE" required:"" xor:"document"`

	Terraform string `help:"Terraform's JSON: configuration, plan or state." placeholder:"FILE" required:"" xor:"document"`

	Resolve map[string]string `help:"Text that a name in the document stands for: Table=orders, var.stage=dev." mapsep:"none" placeholder:"NAME=TEXT"`

	Listen string `default:"localhost:8080" help:"Address to listen on." placeholder:"ADDRESS"`

	Stage string `help:"Stage, for $$context.stage." placeholder:"NAME"`

	Var map[string]string `help:"Stage variable." mapsep:"none" placeholder:"NAME=VALUE"`

	Lambda map[string]string `help:"Lambda function and the URL of its Runtime Interface Emulator." mapsep:"none" placeholder:"NAME=URL"`

	Verbose bool `help:"Log how each request was answered."`
}

// shutdownTime is how long requests have to end.
const shutdownTime = 5 * time.Second

// Run serves until it is interrupted. It fails for a document that cannot be
// served and for an address that cannot be listened on.
func (c *serveCommand) Run(s *streams) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return c.serve(ctx, s)
}

func (c *serveCommand) serve(ctx context.Context, s *streams) error {
	handler, err := c.handler(s)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.err, "vtl: listening on http://%s\n", listener.Addr())
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	if err := server.Shutdown(ending); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return server.Close()
}

// handler makes the handler of the document. It fails for what the service would
// refuse as well; what else is wrong is told, and does not keep the rest from
// working.
func (c *serveCommand) handler(s *streams) (http.Handler, error) {
	name := cmp.Or(c.OpenAPI, c.CloudFormation, c.Terraform)
	f := &files{stdin: s.in}
	text, err := f.read(name)
	if err != nil {
		return nil, err
	}
	api, err := c.parse(text)
	if err != nil {
		return nil, inFile(name, err)
	}
	handler, err := integration.NewHandler(api, c.options(s)...)
	if err != nil {
		return nil, inFile(name, err)
	}
	for _, problem := range api.Check() {
		fmt.Fprintf(s.err, "vtl: %s: %v\n", name, problem)
	}
	return handler, nil
}

// parse reads the document that is given.
func (c *serveCommand) parse(text []byte) (*integration.API, error) {
	parse := integration.ParseTerraform
	switch {
	case c.OpenAPI != "":
		parse = integration.ParseOpenAPI
	case c.CloudFormation != "":
		parse = integration.ParseCloudFormation
	}
	return parse(text, integration.WithParameterDefaults(), integration.WithResolver(func(name string) (string, bool) {
		text, ok := c.Resolve[name]
		return text, ok
	}))
}

func (c *serveCommand) options(s *streams) []integration.HandlerOption {
	level := slog.LevelInfo
	if c.Verbose {
		level = slog.LevelDebug
	}
	options := append(make([]integration.HandlerOption, 0, 2+len(c.Lambda)),
		integration.WithStage(c.Stage, stageVariables(c.Var)),
		integration.WithLogger(slog.New(slog.NewTextHandler(s.err, &slog.HandlerOptions{Level: level}))))
	for name, url := range c.Lambda {
		options = append(options, integration.WithLambdaURL(name, url))
	}
	return options
}

func stageVariables(texts map[string]string) apigw.Params {
	var variables apigw.Params
	for name, text := range texts {
		variables.Add(name, text)
	}
	slices.SortFunc(variables, func(a, b apigw.Param) int { return cmp.Compare(a.Name, b.Name) })
	return variables
}
