package jsonpath

import (
	"iter"
	"slices"

	"github.com/velmap/velmap/vtl/value"
)

// A Path is a compiled JSONPath expression. It is immutable: any number of
// goroutines may use it at once.
type Path struct {
	expr     string
	steps    []step
	options  options
	definite bool
	fromRoot bool // of an operand in a filter: it starts at the document, not at the item
	sized    bool // a step depends on the length of an array
}

// Compile compiles an expression in the dialect of Jayway 2.0, which is more
// lenient than its documentation: see the package comment.
//
// It fails with an *Error whose Code is InvalidPath, and IllegalArgument when
// the expression is empty.
func Compile(expr string, opts ...Option) (*Path, error) {
	p, err := compileJayway20(expr, newOptions(opts))
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
// step are definite, as they make one map (Jayway, JsonPath.isDefinite).
func (p *Path) Definite() bool { return p.definite }

// Get reads p from a document, as Jayway's JsonPath.read does: the value
// itself when p is definite, else a new JSONArray of what was found, in the
// order of the document. Either way the values are the document's own: a change
// of one is a change of the document.
//
// It fails with an *Error; errors.Is(err, ErrPathNotFound) tells a place that
// is not there from everything else.
func (p *Path) Get(doc value.Value) (value.Value, error) {
	if p.definite {
		return p.getOne(doc)
	}
	var few [8]value.Value
	results := few[:0]
	f := p.each(doc, func(v value.Value) bool {
		results = append(results, v)
		return true
	})
	switch {
	case f.reason == found:
		return value.NewJSONArray(slices.Clone(results)...).Value(), nil
	case p.suppresses(f.reason):
		return value.NewJSONArray().Value(), nil
	default:
		return value.Null, f.error(p)
	}
}

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
	case p.options.alwaysList:
		return value.NewJSONArray().Value(), nil
	default:
		return value.Null, nil
	}
}

// suppresses reports whether a failure is to be hidden: any RuntimeException
// is, a StackOverflowError is none.
func (p *Path) suppresses(r reason) bool {
	return p.options.suppress && r.code() != StackOverflow
}

// All walks what p leads to in a document, without making a list of it. The
// walk ends early at a failure: use Get to learn about it. Unlike Get it shows
// what is found before the failure.
func (p *Path) All(doc value.Value) iter.Seq[value.Value] {
	return func(yield func(value.Value) bool) {
		if !p.definite {
			p.each(doc, yield)
		} else if _, v, r := p.follow(0, len(p.steps), doc); r == found && !doc.IsNull() {
			yield(v)
		}
	}
}

// each evaluates p and emits the results. It returns what has ended it, a
// failure whose reason is found where nothing has.
func (p *Path) each(doc value.Value, emit emitter) failure {
	if doc.IsNull() {
		return failure{reason: noDocument}
	}
	e := evaluator{path: p, root: doc}
	e.eval(0, doc, emit)
	return e.failure
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
	p := &Path{expr: expr, steps: steps, options: o, definite: leads(steps), fromRoot: fromRoot}
	for i := range steps {
		s := &steps[i]
		p.sized = p.sized || s.kind == stepLast
		switch s.kind {
		case stepMember:
			s.missing = o.missingMember(steps, i)
		case stepMembers:
			s.missing = o.missingOfMembers()
		default:
		}
	}
	p.prepare()
	return p
}
