package jsonpath

// An Option changes how a path is compiled. The options are those of
// com.jayway.jsonpath.Option that change what is read.
type Option func(*options)

// options says how a path treats what it does not find. They are known when
// the path is compiled, so that the steps carry their consequences.
type options struct {
	suppress   bool
	leafToNull bool
	alwaysList bool

	// require is what Jayway reads the path of an existence test with: every
	// property must be there.
	require bool
}

// SuppressExceptions makes evaluation answer with null, or an empty list when
// the path is not definite, where it would fail. As in Jayway 2.0 that is for
// any failure, and what had been found before it is lost. Compiling still
// fails.
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
func (o options) operands() options { return options{suppress: o.suppress, leafToNull: o.leafToNull} }

// missingMember returns what becomes of a path whose member at step i is
// missing (Jayway 2.0, PathToken.handleObjectProperty).
func (o options) missingMember(steps []step, i int) missing {
	last := i == len(steps)-1
	switch {
	case last && o.leafToNull:
		return missingIsNull
	case last && o.suppress && !o.require:
		return missingSkips
	case !last && !leads(steps[max(0, i-1):]) && !o.require && !o.suppress:
		return missingSkips // a step next to it or behind it may lead to many places
	default:
		return missingFails
	}
}

// missingOfMembers returns what becomes of one of several members.
func (o options) missingOfMembers() missing {
	switch {
	case o.leafToNull:
		return missingIsNull
	case o.require:
		return missingFails
	default:
		return missingSkips
	}
}
