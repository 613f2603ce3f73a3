package value

import "math"

// A ReadOption changes how a JSON text is read.
type ReadOption func(*readOptions)

type readOptions struct {
	lists    *Class
	maxDepth int
	maxBytes int
}

func defaultReadOptions() readOptions {
	return readOptions{lists: classJSONArray, maxDepth: maxDepth, maxBytes: math.MaxInt32}
}

// ArrayLists makes JSON arrays java.util.ArrayLists, which print as [a, b].
func ArrayLists() ReadOption {
	return func(o *readOptions) { o.lists = classArrayList }
}

// JSONArrays makes JSON arrays net.minidev.json.JSONArrays, which print as
// JSON. This is what json-smart does and the default.
func JSONArrays() ReadOption {
	return func(o *readOptions) { o.lists = classJSONArray }
}

// MaxDepth refuses texts with more than n containers inside each other. The
// default of 10,000 is about where json-smart runs out of stack; n below 1
// means that there is no bound.
func MaxDepth(n int) ReadOption {
	return func(o *readOptions) {
		o.maxDepth = n
		if n < 1 {
			o.maxDepth = math.MaxInt
		}
	}
}

// MaxBytes refuses texts that are longer. The default and the most is 2 GiB.
func MaxBytes(n int) ReadOption {
	return func(o *readOptions) { o.maxBytes = min(n, math.MaxInt32) }
}
