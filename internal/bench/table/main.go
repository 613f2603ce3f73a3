// Command table turns the output of go test -bench into tables in Markdown: one
// for each benchmark and document, with an engine a row. Of several runs the
// best counts.
//
//	go test -run '^$' -bench . -benchtime 50ms -count 5 | go run ./table
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "table:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	tables, err := readTables(in)
	if err != nil {
		return err
	}
	for _, t := range tables {
		if _, err := out.Write(t.appendMarkdown(nil)); err != nil {
			return err
		}
	}
	return nil
}
