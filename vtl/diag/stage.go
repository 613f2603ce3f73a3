package diag

// Stage says in which step of a template's life an error arose.
type Stage int

// The stages, in the order a template goes through them.
const (
	Syntax  Stage = iota // the text is no template
	Compile              // the template can't be prepared for rendering
	Render               // rendering failed
	Limit                // a budget was used up
	Input                // what the template was given is unusable
)

// String returns the stage's name in lower case.
func (s Stage) String() string {
	switch s {
	case Syntax:
		return "syntax"
	case Compile:
		return "compile"
	case Render:
		return "render"
	case Limit:
		return "limit"
	case Input:
		return "input"
	default:
		return "unknown"
	}
}
