package oracle

// A PathDialect names a generation of Jayway's JsonPath, as package jsonpath does.
type PathDialect string

// The generations that are compared.
const (
	Jayway20 PathDialect = "jayway20" // 2.0.0 over json-smart 2.2
	Jayway29 PathDialect = "jayway29" // 2.9 and later
)

// A Mode is a set of Jayway's options.
type Mode int

// The modes.
const (
	DefaultMode      Mode = iota
	SuppressMode          // SUPPRESS_EXCEPTIONS
	LeafNullMode          // DEFAULT_PATH_LEAF_TO_NULL
	SuppressLeafNull      // both
)

var modeNames = [...]string{"default", "suppress", "leafnull", "both"}

// String gives the name of the mode in tables of answers.
func (m Mode) String() string { return modeNames[m] }

// A PathCase is a path and the JSON text that it is read from. Both may hold lone surrogates
// in their three-byte form (WTF-8).
type PathCase struct {
	Dialect    PathDialect
	Path, Body string
}

// A PathAnswer is what Jayway says about a path and a document.
type PathAnswer struct {
	Definite bool
	Result   string // JSON text, as JSONValue.toJSONString writes it
	String   string // the text a template prints
	Type     string // the Java class, "null" for null
	Failure  *Failure
}

// PathAnswers holds an answer for every [Mode].
type PathAnswers [len(modeNames)]PathAnswer
