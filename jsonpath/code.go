package jsonpath

// A Code says what went wrong, by the class of the exception that Jayway
// throws there.
type Code uint8

// The codes.
const (
	PathNotFound     Code = iota + 1 // the document has no such place
	InvalidPath                      // not a path, or one that does not fit the document
	InvalidJSON                      // not a JSON text, not even a permissive one
	NumberFormat                     // a filter compares a number with a text that is none
	ClassCast                        // a filter has something else where =~ wants a pattern; a key is no String
	NullPointer                      // [?], a filter whose predicate nobody has given
	IllegalArgument                  // no document, an empty document or an empty expression
	IllegalState                     // the expression "."
	StackOverflow                    // a document that is too deep or holds itself, a match that takes too long
	IndexOutOfBounds                 // Jayway 2.9: first or index of a list that is too short
	JSONPath                         // Jayway 2.9: a function or an operator has nothing to work on
)

// Class returns the name of the Java class that the code stands for, and "" for
// a code that there is not.
func (c Code) Class() string {
	if int(c) < len(codeClasses) {
		return codeClasses[c]
	}
	return ""
}

// String returns the simple name of the Java class.
func (c Code) String() string {
	class := c.Class()
	for i := len(class); i > 0; i-- {
		if class[i-1] == '.' {
			return class[i:]
		}
	}
	return "unknown code"
}

var codeClasses = [...]string{
	PathNotFound:     pathNotFoundException,
	InvalidPath:      invalidPathException,
	InvalidJSON:      "com.jayway.jsonpath.InvalidJsonException",
	NumberFormat:     numberFormatException,
	ClassCast:        "java.lang.ClassCastException",
	NullPointer:      "java.lang.NullPointerException",
	IllegalArgument:  "java.lang.IllegalArgumentException",
	IllegalState:     "java.lang.IllegalStateException",
	StackOverflow:    stackOverflowError,
	IndexOutOfBounds: "java.lang.IndexOutOfBoundsException",
	JSONPath:         jsonPathException,
}

// The classes of exceptions that are also named in texts, as causes of an
// expression that is not a path.
const (
	pathNotFoundException  = "com.jayway.jsonpath.PathNotFoundException"
	invalidPathException   = "com.jayway.jsonpath.InvalidPathException"
	numberFormatException  = "java.lang.NumberFormatException"
	stringIndexException   = "java.lang.StringIndexOutOfBoundsException"
	unsupportedException   = "java.lang.UnsupportedOperationException"
	emptyStackException    = "java.util.EmptyStackException"
	patternSyntaxException = "java.util.regex.PatternSyntaxException"
	jsonPathException      = "com.jayway.jsonpath.JsonPathException"
	stackOverflowError     = "java.lang.StackOverflowError"
)
