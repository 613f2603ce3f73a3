package jsonpath

// An Option changes how a path is compiled. The options are those of
// com.jayway.jsonpath.Option that change what is read.
type Option func(*options)

// options says how a path treats what it does not find. They are known when
// the path is compiled, so that the steps carry their consequences.
type options struct {
	dialect    Dialect
	suppress   bool
	leafToNull bool
	alwaysList bool

	// require is what Jayway reads the path of an existence test with: every
	// property must be there.
	require bool
}

// SuppressExceptions makes evaluation answer with null, or an empty list when
// the path is not definite, where it would fail. With Jayway20 that is for any
// failure, and what had been found before it is lost; with Jayway29 it is for
// what is not found only, and a path in a filter that leads nowhere becomes
// null. Compiling still fails.
func SuppressExceptions() Option {
	return func(o *options) { o.suppress = true }
}

// DefaultPathLeafToNull makes the last property of a path null where it is
// missing, in place of a failure.
func DefaultPathLeafToNull() Option {
	return func(o *options) { o.leafToNull = true }
}

// AlwaysReturnList makes Path.Get answer a definite path with a list of one
// element.
func AlwaysReturnList() Option {
	return func(o *options) { o.alwaysList = true }
}

// newOptions returns the options that opts make.
func newOptions(opts []Option) options {
	var o options
	for _, set := range opts {
		set(&o)
	}
	return o
}

// operands returns the options for the paths of a filter that are compared.
func (o options) operands() options {
	return options{dialect: o.dialect, suppress: o.suppress, leafToNull: o.leafToNull}
}
