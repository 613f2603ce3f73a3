package diag

import (
	"slices"
	"strconv"
)

// List is several diagnostics of one run, in the order of their places.
type List []*Error

// Error returns the first error, and how many more there are.
func (l List) Error() string {
	switch len(l) {
	case 0:
		return "no errors"
	case 1:
		return l[0].Error()
	case 2:
		return l[0].Error() + " (and 1 more error)"
	default:
		return l[0].Error() + " (and " + strconv.Itoa(len(l)-1) + " more errors)"
	}
}

// Unwrap returns the errors, for errors.Is and errors.As.
func (l List) Unwrap() []error {
	errs := make([]error, len(l))
	for i, e := range l {
		errs[i] = e
	}
	return errs
}

// Err returns l as an error, nil when l is empty.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Sort orders l by position; errors of one place keep their order.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b *Error) int {
		return a.Span.Start.Offset - b.Span.Start.Offset
	})
}
