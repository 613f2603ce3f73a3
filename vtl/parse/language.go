package parse

import "slices"

// language is what a template's words mean. It is shared by a template and
// those inside its string literals, and grows while they are parsed.
type language struct {
	config
	defined    map[string]bool // macros whose definition was read: Parser.macroNames
	registered map[string]bool // macros that the second pass came by: can be called
}

func newLanguage(c config) *language {
	return &language{config: c, defined: map[string]bool{}, registered: map[string]bool{}}
}

// form is how a directive is written.
type form uint8

const (
	unknown form = iota // the name of no directive
	line                // without #end
	block               // with #end
)

var directives = map[string]form{
	"break": line, "define": block, "evaluate": line, "foreach": block, "include": line,
	"literal": block, "macro": block, "parse": line, "stop": line,
}

func (l *language) directive(name string) form {
	if slices.Contains(l.without, name) {
		return unknown
	}
	return directives[name]
}

// isMacro reports whether name can be called (RuntimeServices.isVelocimacro).
func (l *language) isMacro(name string) bool { return l.registered[name] || l.known(name) }

// canEscape reports whether backslashes in front of #name mean something. They
// do as soon as a definition was read, whether it counts or not.
func (l *language) canEscape(name string) bool {
	return l.directive(name) != unknown || l.defined[name] || l.isMacro(name)
}

// register notes a macro that the second pass comes by.
func (l *language) register(name string) {
	if l.inline {
		l.registered[name] = true
	}
}
