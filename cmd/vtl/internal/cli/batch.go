package cli

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/velmap/velmap/vtl"
)

// batchCommand answers requests for programs in any language.
type batchCommand struct{}

// Run reads one request a line and writes one answer a line, in order. A line
// may have any length. Answers are flushed one by one unless the input is a
// file. It fails when the input cannot be read or an answer not be written; a
// bad request is answered with an error.
func (*batchCommand) Run(s *streams) error {
	in := bufio.NewReaderSize(s.in, 64<<10)
	out := bufio.NewWriterSize(s.out, 64<<10)
	flush := !isFile(s.in)
	b := newBatch()
	var answer []byte
	for {
		line, readErr := in.ReadBytes('\n')
		if len(line) > 0 {
			answer = append(b.answer(answer[:0], bytes.TrimRight(line, "\r\n")), '\n')
			if _, err := out.Write(answer); err != nil {
				return fmt.Errorf("writing an answer: %w", err)
			}
		}
		if flush || readErr != nil {
			if err := out.Flush(); err != nil {
				return fmt.Errorf("writing an answer: %w", err)
			}
		}
		switch {
		case errors.Is(readErr, io.EOF):
			return nil
		case readErr != nil:
			return fmt.Errorf("reading requests: %w", readErr)
		}
	}
}

func isFile(r io.Reader) bool {
	f, ok := r.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode().IsRegular()
}

// batch is what is kept from one request to the next.
type batch struct {
	engines map[string]*vtl.Engine // by dialect
}

func newBatch() *batch {
	b := &batch{engines: map[string]*vtl.Engine{}}
	for _, d := range [...]vtl.Dialect{vtl.APIGateway, vtl.Velocity17} {
		b.engines[d.String()] = vtl.NewEngine(vtl.WithDialect(d))
	}
	return b
}

// answer appends the answer to one request.
func (b *batch) answer(dst, line []byte) []byte {
	request, err := parseRequest(line)
	a := newAnswer(dst)
	if id, ok := request.members["id"]; ok {
		a.member("id", id)
	}
	if err == nil {
		err = b.run(request, a)
	}
	if err != nil {
		a.member("error", appendFailure(nil, err))
	}
	return a.end()
}

// run carries a request out. It writes to the answer only when it succeeds.
func (b *batch) run(r request, a *answer) error {
	op, err := r.text("op", "render")
	if err != nil {
		return err
	}
	switch op {
	case "render":
		return b.render(r, a)
	case "jsonpath":
		return evaluatePath(r, a)
	case "integration.parse":
		return parseIntegration(r, a)
	case "integration.request":
		return integrationRequest(r, a)
	case "integration.response":
		return integrationResponse(r, a)
	default:
		return inputError("unknown-op", "there is no op %q", op)
	}
}
