package oracle

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"sync"
)

// A Referee is a running Java process. Its methods may be called by any number of goroutines;
// what they ask at the same time is answered in one stream, so many callers are faster than one.
type Referee struct {
	command *exec.Cmd
	stderr  bytes.Buffer
	engines engines

	writing sync.Mutex
	stdin   io.WriteCloser

	mu      sync.Mutex
	last    int
	pending map[int]chan<- map[string]any
	err     error         // why no answer will come any more
	done    chan struct{} // closed when the process is gone
}

// The last flag keeps the messages of exceptions that are thrown often.
var flags = []string{
	"-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
	"-Duser.timezone=UTC", "-XX:-OmitStackTraceInFastThrow",
}

// Start compiles the referee, unless that was done before, and starts it. The process ends
// with [Referee.Close], or when ctx is done. The error is [ErrNoJava] where Java, its compiler
// or the jars are missing.
func Start(ctx context.Context) (*Referee, error) {
	debian, err := debianEngines()
	if err != nil {
		return nil, err
	}
	return start(ctx, debian)
}

// StartJayway29 is like [Start], but paths are answered by a Jayway of version 2.9 or later in
// a jar whose packages are relocated below wiremock, such as WireMock's standalone jar.
func StartJayway29(ctx context.Context, jar string) (*Referee, error) {
	debian, err := debianEngines()
	if err != nil {
		return nil, err
	}
	with, err := debian.withJayway29(jar)
	if err != nil {
		return nil, err
	}
	return start(ctx, with)
}

func start(ctx context.Context, with engines) (*Referee, error) {
	java, err := findTool("java")
	if err != nil {
		return nil, err
	}
	classes, err := compile(ctx, with)
	if err != nil {
		return nil, err
	}
	r := &Referee{engines: with, pending: map[int]chan<- map[string]any{}, done: make(chan struct{})}
	path := join(with.classPath, classes)
	r.command = exec.CommandContext(ctx, java, slices.Concat(flags, []string{"-cp", path, "referee.Main"})...)
	r.command.Dir = classes
	r.command.Stderr = &r.stderr
	return r, r.run()
}

func (r *Referee) run() error {
	stdout, err := r.command.StdoutPipe()
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	if r.stdin, err = r.command.StdinPipe(); err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	if err := r.command.Start(); err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	go r.receive(stdout)
	return nil
}

// Close ends the process and waits for it.
func (r *Referee) Close() error {
	r.writing.Lock()
	err := r.stdin.Close()
	r.writing.Unlock()
	<-r.done
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	return nil
}
