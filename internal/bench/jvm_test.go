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

// One JVM serves the whole run, so that it is as hot as that of a server.
var shared = sync.OnceValues(func() (*oracle.Referee, error) { return oracle.Start(contextForTests) })

func TestMain(m *testing.M) {
	code := m.Run()
	endTests() // ends the referee, should one run
	os.Exit(code)
}

// referee gives the running referee, or skips where there is no Java. With
// VELMAP_REQUIRE_JAVA set it fails instead.
func referee(tb testing.TB) *oracle.Referee {
	tb.Helper()
	r, err := shared()
	switch {
	case errors.Is(err, oracle.ErrNoJava) && os.Getenv("VELMAP_REQUIRE_JAVA") == "":
		tb.Skip(err)
	case err != nil:
		tb.Fatal(err)
	}
	return r
}

// reportJVM measures on the JVM, by its own clock, in place of the loop here.
func reportJVM(b *testing.B, measure func(*oracle.Referee) (time.Duration, error)) time.Duration {
	b.Helper()
	taken, err := measure(referee(b))
	if err != nil {
		b.Skip(err)
	}
	for b.Loop() { // the framework wants a loop
	}
	b.ReportMetric(float64(taken.Nanoseconds()), "ns/op")
	return taken
}
