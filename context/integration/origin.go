package integration

import "github.com/velmap/velmap/vtl/value"

// An origin is what an object was decoded from, and what gave the texts of its
// intrinsics.
type origin struct {
	value.Value

	reading  reading
	listed   bool        // it is an element of a list of responses
	template value.Value // the object as a template of CloudFormation has it; null without one
}

func (d decoder) origin(v value.Value) origin {
	return origin{Value: v, reading: d.intrinsics.reading}
}

// decoder returns one that reads the origin as it was read.
func (o origin) decoder() decoder {
	d := newDecoder(new(Problems))
	d.intrinsics.reading = o.reading
	return d
}
