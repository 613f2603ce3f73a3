package jsonpath

// A step is one part of a compiled path. A path is evaluated by its steps
// only: what a dialect and the options have to say about a place in a path is
// settled when it is compiled.
type step struct {
	kind    stepKind
	missing missing // what a member that is missing comes to
	name    string  // of a member
	names   []string
	index   int   // of an element, counted from the end for stepLast; a bound of a slice
	to      int   // the other bound of a slice
	indexes []int // of a union
	filter  filter
	offset  int // of the step in the expression

	// The failures of a definite path, made beforehand so that they cost
	// nothing; nil where the failure says something about the document.
	errs *stepErrors
}

type stepErrors struct {
	missing  *Error // the member or element is not there
	mismatch *Error // the value can't have such a member or element
}

type stepKind uint8

const (
	stepSelf      stepKind = iota // $ in the middle of a path
	stepMember                    // ['a'], .a
	stepMembers                   // ['a', 'b']
	stepIndex                     // [1]
	stepLast                      // [(@.length - 1)]
	stepUnion                     // [1, 2]
	stepSliceFrom                 // [1:]
	stepSliceTo                   // [:1]
	stepSlice                     // [1:2]
	stepWildcard                  // [*], .*
	stepScan                      // ..
	stepFilter                    // [?( )]
)

// definite reports whether the step leads to one place at the most.
func (k stepKind) definite() bool { return k <= stepLast && k != stepUnion }

// missing says what becomes of a path whose member is missing.
type missing uint8

const (
	missingFails  missing = iota
	missingSkips          // no result from here
	missingIsNull         // null, as if it were there
)

// leads reports whether all of these steps are definite.
func leads(steps []step) bool {
	for i := range steps {
		if !steps[i].kind.definite() {
			return false
		}
	}
	return true
}
