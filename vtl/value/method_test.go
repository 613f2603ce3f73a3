package value_test

import (
	"errors"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// A method without parameters is applicable to any arguments (Velocity 1.7,
// MethodMap.isApplicable); it is the call that fails, with JDK 17's message.
func TestCallWithTooManyArguments(t *testing.T) {
	t.Parallel()
	_, _, err := value.Call(value.String("a"), "length", value.Int(1))
	var e *value.Exception
	if !errors.As(err, &e) {
		t.Fatalf("got %v, want an exception", err)
	}
	if want := "java.lang.IllegalArgumentException: wrong number of arguments"; e.Error() != want {
		t.Errorf("got %q, want %q", e.Error(), want)
	}
}
