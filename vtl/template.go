package vtl

import (
	"context"
	"io"
	"sync"
)

// A Template is a compiled template. It does not change, and any number of
// goroutines may render it at once.
type Template struct{ program *program }

// Parse compiles a template. The name is used in errors.
//
// What Velocity 1.7 refuses to parse is an error that matches ErrSyntax, an
// *Error or a diag.List of several; a source over a limit matches ErrLimit.
func Parse(name, source string, opts ...Option) (*Template, error) {
	return newOptions(opts).parse(name, source)
}

// MustParse is Parse for templates that are known to be right; it panics when
// one is not.
func MustParse(name, source string, opts ...Option) *Template {
	t, err := Parse(name, source, opts...)
	if err != nil {
		panic(err)
	}
	return t
}

func (o *options) parse(name, source string) (*Template, error) {
	p, err := o.compile(name, source)
	if err != nil {
		return nil, err
	}
	return &Template{p}, nil
}

// Name returns the name that the template was parsed with.
func (t *Template) Name() string { return t.program.unit.name }

// Render renders the template and returns its output; "" when it fails.
func (t *Template) Render(scope Scope) (string, error) {
	buf := buffers.Get().(*[]byte)
	out, err := t.Append((*buf)[:0], scope)
	rendered := string(out)
	*buf = out[:0]
	keep(buf)
	return rendered, err
}

// Append renders the template and appends its output to dst. It appends
// nothing when the render fails. A caller that uses dst again causes no
// allocation but those that the template itself asks for.
func (t *Template) Append(dst []byte, scope Scope) ([]byte, error) {
	return t.program.render(dst, scope, nil)
}

// Execute renders the template and writes its output to w, all at once: where
// the render fails nothing is written. It ends early when ctx does, with an
// error that matches ErrCancelled and the cause of ctx.
func (t *Template) Execute(ctx context.Context, w io.Writer, scope Scope) error {
	buf := buffers.Get().(*[]byte)
	out, err := t.program.render((*buf)[:0], scope, func() error {
		if ctx.Err() == nil {
			return nil
		}
		return context.Cause(ctx)
	})
	if err == nil {
		_, err = w.Write(out)
	}
	*buf = out[:0]
	keep(buf)
	return err
}

// render runs the program.
func (p *program) render(dst []byte, scope Scope, cancelled func() error) ([]byte, error) {
	s := p.state()
	s.scope, s.cancelled = scope, cancelled
	switch scope := scope.(type) {
	case members:
		s.members = scope.of
	case failingScope:
		s.failing = scope
	}
	s.out, s.outLimit = dst, s.limits.outputEnd(len(dst))
	s.templates = 1
	sig := proceed
	if cancelled != nil {
		sig = s.checkLimits(wholeTemplate)
	}
	if sig == proceed {
		sig = p.body.render(s)
	}
	if sig == proceed {
		sig = s.checkOutput(wholeTemplate)
	}
	if sig == breakingScope {
		sig = s.failRender(s.target, "stray-break", "#break names a loop that has ended")
	}
	if sig != failing && s.blocks {
		sig = s.settle()
	}
	out, err := s.out, s.err
	if sig == failing {
		out = out[:len(dst)]
	}
	p.release(s)
	return out, err
}

// wholeTemplate is the place of errors that concern no node.
var wholeTemplate positioned = span{}

// buffers are those that Render and Execute render into.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// keepUpTo is the size up to which a buffer is used again.
const keepUpTo = megabyte

func keep(buf *[]byte) {
	if cap(*buf) <= keepUpTo {
		buffers.Put(buf)
	}
}
