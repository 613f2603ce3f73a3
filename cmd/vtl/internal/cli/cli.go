// Package cli is the command vtl.
package cli

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"

	"github.com/alecthomas/kong"

	"github.com/velmap/velmap/vtl/diag"
)

// The exit statuses.
const (
	exitOK       = 0
	exitTemplate = 1 // a template, a path or a document has an error
	exitUsage    = 2 // the command line, or what it names, is unusable
)

// commands are the commands and their flags.
type commands struct {
	Render   renderCommand   `cmd:"" help:"Render a template."`
	Jsonpath jsonpathCommand `cmd:"" help:"Read a JSONPath from a JSON document."`
	Batch    batchCommand    `cmd:"" help:"Answer requests, one JSON object a line, until the end of the input."`
	Serve    serveCommand    `cmd:"" help:"Serve the API of a document over HTTP."`
}

// streams are those of the process.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// Main runs the command with these arguments and returns its exit status.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var chosen commands
	done := -1 // set once help has been printed
	parser, err := kong.New(&chosen,
		kong.Name("vtl"),
		kong.Description("Mapping templates of Amazon API Gateway: the template language of Apache Velocity 1.7."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(status int) { done = status }),
	)
	if err != nil {
		return complain(stderr, err)
	}
	command, err := parser.Parse(longFlags(args))
	switch {
	case done >= 0:
		return done
	case err != nil:
		return complain(stderr, err)
	}
	if err := command.Run(&streams{stdin, stdout, stderr}); err != nil {
		return complain(stderr, err)
	}
	return exitOK
}

// goFlag matches a flag as Go's programs take them, with one dash.
var goFlag = regexp.MustCompile(`^-[a-z][a-z-]+(=|$)`)

// longFlags returns arguments in which such flags have the two dashes that the
// parser wants.
func longFlags(args []string) []string {
	long := slices.Clone(args)
	for i, arg := range long {
		if arg == "--" {
			break
		}
		if goFlag.MatchString(arg) {
			long[i] = "-" + arg
		}
	}
	return long
}

// complain prints an error, a template's with its source, and returns the exit
// status for it.
func complain(stderr io.Writer, err error) int {
	var several diag.List
	var one *diag.Error
	switch {
	case errors.As(err, &several):
		fmt.Fprintf(stderr, "vtl: %+v\n", several)
		return exitTemplate
	case errors.As(err, &one):
		fmt.Fprintf(stderr, "vtl: %+v\n", one)
		return exitTemplate
	case isPathFailure(err):
		fmt.Fprintf(stderr, "vtl: %v\n", err)
		return exitTemplate
	default:
		fmt.Fprintf(stderr, "vtl: %v\n", err)
		return exitUsage
	}
}
