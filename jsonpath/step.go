package jsonpath

// A step is one part of a compiled path. A path is evaluated by its steps
// only: what a dialect and the options have to say about a place in a path is
// settled when it is compiled.
type step struct {
	kind    stepKind
	missing reason // of a member or an element that is not there: found makes it null
	unfit   reason // of a value that has no members, or no elements
	quote   byte   // around the names of members in messages of Jayway 2.9
	name    string // of a member
	names   []string
	index   int   // of an element, counted from the end for stepLast and stepBack; a bound of a slice
	to      int   // the other bound of a slice
	indexes []int // of a union
	filter  filter
	call    call
	offset  int // of the step in the expression

	// The failures of a definite path, made beforehand so that they cost
	// nothing; nil where the failure says something about the document.
	errs *stepErrors
}

type stepErrors struct {
	missing *Error // the member or element is not there
	unfit   *Error // the value can't have such a member or element
}

type stepKind uint8

const (
	stepSelf      stepKind = iota // $ in the middle of a path
	stepMember                    // ['a'], .a
	stepMembers                   // ['a', 'b'] at the end: a map of them
	stepIndex                     // [1]
	stepLast                      // [(@.length - 1)]
	stepBack                      // [-1] where it counts from the end
	stepCall                      // .length()
	stepEach                      // ['a', 'b'] on the way: one after the other
	stepUnion                     // [1, 2]
	stepSliceFrom                 // [1:]
	stepSliceTo                   // [:1]
	stepSlice                     // [1:2]
	stepWildcard                  // [*], .*
	stepScan                      // ..
	stepFilter                    // [?( )]
)

// definite reports whether the step leads to one place at the most.
func (k stepKind) definite() bool { return k <= stepCall }

// ofElements reports whether the step is about the elements of an array.
func (k stepKind) ofElements() bool {
	switch k {
	case stepIndex, stepLast, stepBack, stepUnion, stepSliceFrom, stepSliceTo, stepSlice:
		return true
	default:
		return false
	}
}

// definite reports whether all of these steps are.
func definite(steps []step) bool {
	for i := range steps {
		if !steps[i].kind.definite() {
			return false
		}
	}
	return true
}
