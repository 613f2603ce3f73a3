package parse

// An Option changes what Parse takes for the language.
type Option func(*config)

type config struct {
	without  []string
	inline   bool
	known    func(string) bool
	maxDepth int
}

// DefaultMaxDepth is how deep blocks and expressions may nest by default.
const DefaultMaxDepth = 250

func newConfig(opts []Option) config {
	c := config{inline: true, known: func(string) bool { return false }, maxDepth: DefaultMaxDepth}
	for _, opt := range opts {
		opt(&c)
	}
	return c
}

// WithoutDirectives makes directives unknown, as Velocity's property userdirective
// does: a call of one is the call of a macro. API Gateway has no evaluate.
// The directives that exist are break, define, evaluate, foreach, include,
// literal, macro, parse and stop.
func WithoutDirectives(names ...string) Option {
	return func(c *config) { c.without = append(c.without, names...) }
}

// WithInlineMacros says whether #macro in a template defines anything (Velocity's
// property velocimacro.permissions.allow.inline; true by default). Without, it
// is parsed all the same.
func WithInlineMacros(allowed bool) Option {
	return func(c *config) { c.inline = allowed }
}

// WithMacros tells which macros exist beforehand. It matters to the syntax: the
// name of one can be escaped, and its arguments can't be bare words.
func WithMacros(known func(name string) bool) Option {
	return func(c *config) { c.known = known }
}

// WithMaxDepth sets how deep blocks and expressions may nest; what goes deeper
// is an error that matches diag.ErrLimit.
func WithMaxDepth(depth int) Option {
	return func(c *config) { c.maxDepth = depth }
}
