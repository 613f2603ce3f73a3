// Command vtl renders mapping templates of Amazon API Gateway.
//
// The exit status is 0 when all went well, 1 when a template has an error, and
// 2 when the command line or what it names is unusable. See vtl --help.
package main

import (
	"os"

	"github.com/velmap/velmap/cmd/vtl/internal/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
