package integration

import (
	"context"
	"fmt"
)

// await returns what a function of the caller returns, or the error of a context
// that ends before it. A panic is an error of the function.
func await[T any](ctx context.Context, f func() (T, error)) (result T, err error) {
	type outcome struct {
		result T
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if reason := recover(); reason != nil {
				o.err = fmt.Errorf("panic: %v", reason)
			}
			done <- o
		}()
		o.result, o.err = f()
	}()
	select {
	case o := <-done:
		return o.result, o.err
	case <-ctx.Done():
		return result, ctx.Err()
	}
}
