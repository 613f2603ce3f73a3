package oracle

import "strings"

// Dialect names the engine's set-up.
type Dialect string

// The two set-ups the referee knows.
const (
	// Velocity17 is Velocity 1.7 with its default properties.
	Velocity17 Dialect = "velocity17"
	// APIGateway is Velocity 1.7 as API Gateway runs it: an unresolved reference gives "",
	// inline macros are not permitted, there is no #evaluate, and a #foreach ends after
	// 1,000 turns.
	APIGateway Dialect = "apigateway"
)

// Lists names the Java class that JSON arrays in the variables become.
type Lists string

// The two list classes a template meets.
const (
	// ArrayList is java.util.ArrayList, printed as [a, b].
	ArrayList Lists = "arraylist"
	// JSONSmart is net.minidev.json.JSONArray, printed as JSON.
	JSONSmart Lists = "json-smart"
)

// A Case is one template with the data it is rendered over. Strings may hold lone surrogates
// in their three-byte form (WTF-8).
type Case struct {
	Template string
	Vars     string // a JSON object, read as json-smart reads it; empty means {}
	Lists    Lists
	Dialect  Dialect

	// MaxLoops limits the turns of a #foreach; 0 leaves the dialect's own limit.
	MaxLoops int
	// Request, when set, adds $input, $util, $context and $stageVariables: a JSON object with the
	// members body (a string or null), params (path, querystring and header, whose values are
	// strings or lists of strings), stageVariables and context.
	Request string
}

// An Answer is what the referee says about a Case.
type Answer struct {
	Output  string   // the rendered text, when Failure is nil
	Failure *Failure // why there is none
	Partial string   // what had been written when a render failed
	Overrides
}

// Overrides are what a template has left in $context of a Case with a Request.
type Overrides struct {
	RequestOverride, ResponseOverride string // JSON; empty where nothing is left

	// Endless says that they are nested without end.
	Endless bool
}

// String gives the overrides that there are.
func (o Overrides) String() string {
	if o.Endless {
		return "endless overrides"
	}
	return o.RequestOverride + o.ResponseOverride
}

// A Failure is a Java exception.
type Failure struct {
	Class        string // such as org.apache.velocity.exception.ParseErrorException
	Message      string
	Cause        string // the cause's class and message
	Phase        string // of a path: parse, compile or read
	Parse        bool   // the template was refused; nothing was rendered
	Line, Column int    // the place, when Velocity names one
}

// String gives the text of Throwable.toString.
func (f *Failure) String() string {
	if f.Message == "" {
		return f.Class
	}
	return f.Class + ": " + f.Message
}

// FirstLine gives String without the list of expected tokens that follows a syntax error.
// It is what recorded answers keep.
func (f *Failure) FirstLine() string {
	line, _, _ := strings.Cut(f.String(), "\n")
	return line
}
