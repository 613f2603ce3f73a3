package vtl

// A Dialect says which engine's language a template is written in. The
// language is always that of Apache Velocity 1.7; a dialect is a handful of
// switches.
type Dialect struct {
	name string

	// unresolvedIsEmpty: a reference that has no value has the value "", as
	// API Gateway's InvalidReferenceEventHandler gives it.
	unresolvedIsEmpty bool

	// inlineMacros: a template may define macros. Without it a definition is
	// swallowed and a call prints its own source
	// (velocimacro.permissions.allow.inline).
	inlineMacros bool

	// evaluate: the directive #evaluate exists.
	evaluate bool
}

// The dialects.
var (
	// APIGateway is the language of API Gateway's mapping templates: Velocity
	// 1.7 in which an unresolved reference is "", macros cannot be defined and
	// #evaluate does not exist. It is the default.
	APIGateway = Dialect{name: "apigateway", unresolvedIsEmpty: true}

	// Velocity17 is Apache Velocity 1.7 with its default properties.
	Velocity17 = Dialect{name: "velocity17", inlineMacros: true, evaluate: true}
)

// String returns the name of the dialect: "apigateway" or "velocity17".
func (d Dialect) String() string { return d.name }

// DialectByName returns the dialect of that name; ok is false when there is
// none.
func DialectByName(name string) (d Dialect, ok bool) {
	for _, d := range [...]Dialect{APIGateway, Velocity17} {
		if d.name == name {
			return d, true
		}
	}
	return Dialect{}, false
}
