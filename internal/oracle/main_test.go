package oracle

import (
	"context"
	"os"
	"testing"
)

var contextForTests, endTests = context.WithCancel(context.Background())

func TestMain(m *testing.M) {
	code := m.Run()
	endTests() // ends the referee, should one run
	os.Exit(code)
}
