package bench

import (
	"context"
	"errors"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/velmap/velmap/internal/oracle"
)

// rounds is how often the JVM measures; the best counts.
const rounds = 10

var contextForTests, endTests = context.WithCancel(context.Background())

// A jvm is a Java process that serves the whole run, so that it is as hot as
// that of a server.
type jvm struct {
	jayway, jsonSmart string // the names of what it measures
	start             func() (*oracle.Referee, error)
}

var jvms = []jvm{
	{"jayway-2.0-jvm", "json-smart-2.2-jvm", sync.OnceValues(func() (*oracle.Referee, error) {
		return oracle.Start(contextForTests)
	})},
	{"jayway-2.9-jvm", "json-smart-2.5-jvm", sync.OnceValues(func() (*oracle.Referee, error) {
		jar := os.Getenv("VELMAP_JAYWAY29")
		if jar == "" {
			return nil, errNoJar
		}
		return oracle.StartJayway29(contextForTests, jar)
	})},
}

var errNoJar = errors.New("VELMAP_JAYWAY29 names no jar with Jayway 2.9")

func TestMain(m *testing.M) {
	code := m.Run()
	endTests() // ends the processes
	os.Exit(code)
}

// referee gives the running process, or skips where there is no Java. With
// VELMAP_REQUIRE_JAVA set it fails instead.
func (j jvm) referee(tb testing.TB) *oracle.Referee {
	tb.Helper()
	r, err := j.start()
	switch {
	case errors.Is(err, errNoJar), errors.Is(err, oracle.ErrNoJava) && os.Getenv("VELMAP_REQUIRE_JAVA") == "":
		tb.Skip(err)
	case err != nil:
		tb.Fatal(err)
	}
	return r
}

// report measures on the JVM, by its own clock, in place of the loop here.
func (j jvm) report(b *testing.B, measure func(*oracle.Referee) (time.Duration, error)) time.Duration {
	b.Helper()
	taken, err := measure(j.referee(b))
	if err != nil {
		b.Skip(err)
	}
	for b.Loop() { // the framework wants a loop
	}
	b.ReportMetric(float64(taken.Nanoseconds()), "ns/op")
	return taken
}
