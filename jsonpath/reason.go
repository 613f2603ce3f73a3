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

	// What follows is of Jayway 2.9.

	noElements     // an element of something that is no array
	noFunction     // a call of a function that there is not
	noArgumentPath // length of something that is no path
	badArgument    // an argument that is no JSON
	badIndex       // an element that a function looks for in vain
	noNumbers      // a function that has nothing to work on
	listOfCall     // a list is asked for where a function answers
	unfitOperand   // an operator that has no use for its operand
	unworkable     // an operand that an operator can't take
	badLiteral     // JSON in a filter that is none
	noCollection   // a map that is asked whether it is empty
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

	noElements:     PathNotFound,
	noFunction:     InvalidPath,
	noArgumentPath: NullPointer,
	badArgument:    InvalidJSON,
	badIndex:       IndexOutOfBounds,
	noNumbers:      JSONPath,
	listOfCall:     JSONPath,
	unfitOperand:   InvalidPath,
	unworkable:     JSONPath,
	badLiteral:     IllegalArgument,
	noCollection:   ClassCast,
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
