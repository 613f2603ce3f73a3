package jsonpath

import (
	"iter"

	"github.com/velmap/velmap/vtl/value"
)

// A Path is a compiled JSONPath expression. It is immutable: any number of
// goroutines may use it at once.
type Path struct {
	expr     string
	steps    []step
	route    value.Route // the steps that are plain members and elements
	options  options
	tail     int // the last step
	definite bool
	direct   bool // definite, and no step makes a value of its own
	fromRoot bool // of an operand in a filter: it starts at the document, not at the item
	sized    bool // the way that a message shows depends on the length of an array
}

// Compile compiles an expression, in the dialect of Jayway 2.0 unless an option
// says otherwise. That dialect is more lenient than its documentation: see the
// package comment.
//
// It fails with an *Error whose Code is InvalidPath, IllegalArgument when the
// expression is empty, or StackOverflow when it is nested too deeply.
func Compile(expr string, opts ...Option) (*Path, error) {
	return compile(expr, newOptions(opts))
}

func compile(expr string, o options) (*Path, error) {
	if expr == "" {
		return nil, &Error{Code: IllegalArgument, text: "path can not be null or empty"}
	}
	dialect := compileJayway20
	if o.dialect == Jayway29 {
		dialect = compileJayway29
	}
	p, err := dialect(expr, o)
	if err != nil {
		return nil, err
	}
	return p, nil
}

// MustCompile is like Compile but panics when the expression is not a path. It
// is for paths that stand in a program.
func MustCompile(expr string, opts ...Option) *Path {
	p, err := Compile(expr, opts...)
	if err != nil {
		panic(`jsonpath: Compile(` + quote(expr) + `): ` + err.Error())
	}
	return p
}

// String returns the expression that p was compiled from.
func (p *Path) String() string { return p.expr }

// Definite reports whether p leads to one place at the most: it has no .. or
// *, no slice, no union of indexes and no filter. Several keys as the last
// step are definite, as they make one map, and so is a function (Jayway,
// JsonPath.isDefinite).
func (p *Path) Definite() bool { return p.definite }

// Get reads p from a document, as Jayway's JsonPath.read does: the value
// itself when p is definite, else a new JSONArray of what was found, in the
// order of the document. Either way the values are the document's own: a change
// of one is a change of the document.
//
// It fails with an *Error; errors.Is(err, ErrPathNotFound) tells a place that
// is not there from everything else.
func (p *Path) Get(doc value.Value) (value.Value, error) {
	if p.direct {
		return p.getOne(doc)
	}
	var f failure
	var v value.Value
	var ok bool
	if p.options.alwaysList && p.endsInCall() {
		f.reason = listOfCall
	} else {
		v, ok = p.evaluate(doc, doc, nil, &f)
	}
	switch {
	case ok && p.definite && p.options.alwaysList:
		return value.NewJSONArray(v).Value(), nil
	case ok:
		return v, nil
	case p.suppresses(f.reason):
		return p.nothing(), nil
	default:
		return value.Null, f.error(p)
	}
}

// getOne is Get for a path that leads to one place by itself.
func (p *Path) getOne(doc value.Value) (value.Value, error) {
	at, v, reason := p.follow(0, len(p.steps), doc)
	if doc.IsNull() {
		reason = noDocument
	}
	switch {
	case reason == found && !p.options.alwaysList:
		return v, nil
	case reason == found:
		return value.NewJSONArray(v).Value(), nil
	case !p.suppresses(reason):
		return value.Null, p.errorAt(at, reason, doc, v)
	default:
		return p.nothing(), nil
	}
}

// suppresses reports whether a failure is to be hidden. Jayway 2.0 hides every
// RuntimeException, which a StackOverflowError is none of; 2.9 hides that
// nothing was found, and makes fewer failures of it.
func (p *Path) suppresses(r reason) bool {
	if p.options.dialect == Jayway29 {
		return p.options.suppress && (r == skipped || r == listOfCall)
	}
	return p.options.suppress && r.code() != StackOverflow
}

// nothing is what a failure that is hidden is answered with.
func (p *Path) nothing() value.Value {
	if p.definite && (!p.options.alwaysList || p.endsInCall()) {
		return value.Null
	}
	return value.NewJSONArray().Value()
}

func (p *Path) endsInCall() bool {
	return len(p.steps) > 0 && p.steps[len(p.steps)-1].kind == stepCall
}

// All walks what p leads to in a document, without making a list of it. The
// walk ends early at a failure: use Get to learn about it. Unlike Get it shows
// what is found before the failure.
func (p *Path) All(doc value.Value) iter.Seq[value.Value] {
	return func(yield func(value.Value) bool) {
		switch {
		case !p.definite:
			p.each(doc, yield)
		case p.direct:
			if _, v, r := p.follow(0, len(p.steps), doc); r == found && !doc.IsNull() {
				yield(v)
			}
		default:
			var f failure
			if v, ok := p.evaluate(doc, doc, nil, &f); ok {
				yield(v)
			}
		}
	}
}

// offset returns where a step stands in the expression.
func (p *Path) offset(step int) int {
	if step < len(p.steps) {
		return p.steps[step].offset
	}
	return -1
}

// newPath returns the path of steps that a dialect has read.
func newPath(expr string, steps []step, fromRoot bool, o options) *Path {
	o.settle(steps)
	return settledPath(expr, steps, fromRoot, o)
}

// settledPath returns the path of steps of which the policy is settled.
func settledPath(expr string, steps []step, fromRoot bool, o options) *Path {
	p := &Path{expr: expr, steps: steps, options: o, definite: definite(steps), fromRoot: fromRoot, tail: len(steps) - 1}
	p.direct = p.definite
	for i := range steps {
		p.direct = p.direct && steps[i].kind != stepCall
		p.sized = p.sized || steps[i].kind == stepLast
		switch s := &steps[i]; {
		case s.kind == stepMember:
			p.route.Member(s.name)
		case s.kind == stepIndex && s.index >= 0:
			p.route.Element(s.index)
		default:
			p.route.Stop()
		}
	}
	p.prepare()
	return p
}
