package jsonpath

// A reason says why a step can't be taken.
type reason uint8

const (
	found         reason = iota
	skipped              // no result, and no failure either
	missingMember        // no such property
	notObject            // a property of something that is no map
	nullArray            // an element of null
	outOfRange           // an index that the array has not
	notArray             // an element of something that is no array
	innerMembers         // several properties that are not the end of the path
	notFilterable        // a filter on a scalar
	noDocument           // the document is null
	noPredicate          // [?] without a predicate
	openScan             // .. without an end
	foreignKey           // a key that is no String
	notNumber            // a text that is compared with a number
	notPattern           // =~ without a pattern
	nullPattern          // =~ with null in place of a pattern
	tooDeep              // more levels than a Java stack has
	tooLong              // more places than a walk may visit
	costlyPattern        // a match that was given up
)

var reasonCodes = [...]Code{
	skipped:       PathNotFound,
	missingMember: PathNotFound,
	notObject:     PathNotFound,
	nullArray:     PathNotFound,
	outOfRange:    PathNotFound,
	notArray:      InvalidPath,
	innerMembers:  InvalidPath,
	notFilterable: InvalidPath,
	noDocument:    IllegalArgument,
	noPredicate:   NullPointer,
	openScan:      IllegalState,
	foreignKey:    ClassCast,
	notNumber:     NumberFormat,
	notPattern:    ClassCast,
	nullPattern:   NullPointer,
	tooDeep:       StackOverflow,
	tooLong:       StackOverflow,
	costlyPattern: StackOverflow,
}

func (r reason) code() Code { return reasonCodes[r] }

// end returns the end of the way that the text of a failure names: for a
// member or an element that is not there the step that fails is part of it.
func (r reason) end(step int) int {
	if r == missingMember || r == outOfRange {
		return step + 1
	}
	return step
}
