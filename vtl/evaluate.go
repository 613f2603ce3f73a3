package vtl

import (
	"errors"
	"maps"

	"github.com/velmap/velmap/vtl/diag"
)

// evaluate is #evaluate(x): the text of x is a template, rendered in the
// context of the moment. #stop and #break in it end nothing else.
type evaluate struct {
	span
	source expression
}

func (n *evaluate) render(s *state) signal {
	v, sig := n.source.eval(s)
	if sig != proceed {
		return sig
	}
	var source []byte
	if !v.IsNull() {
		var err error
		if source, err = v.AppendString(nil); err != nil {
			return s.failValue(n, "unprintable", err)
		}
	}
	u, b, sig := n.compile(s, string(source))
	if sig != proceed {
		return sig
	}
	s.templates++
	sig = s.renderUnit(n, diag.FrameEvaluate, "", u, b)
	s.templates--
	if sig == stopping || sig == breaking {
		sig = proceed
	}
	return sig
}

// compile compiles the text; its macros count from now on.
func (n *evaluate) compile(s *state, source string) (*unit, body, signal) {
	return s.compile(n, s.unit.name, source)
}

// compile compiles a source at run time, with the variables of the render. Its
// macros are added to those of the render.
func (s *state) compile(at positioned, name, source string) (*unit, body, signal) {
	p := s.program
	if s.symbols == p.symbols {
		s.symbols = p.symbols.clone()
	}
	if s.macros == nil {
		s.macros = make(map[string]*macro, len(p.macros))
		maps.Copy(s.macros, p.macros)
	}
	u, b, err := p.options.compileUnit(s.symbols, s.macros, name, source, p.options.dialect.inlineMacros)
	if err != nil {
		return nil, nil, s.failNested(at, err)
	}
	for len(s.slots) < len(s.symbols.names) {
		s.slots = append(s.slots, variable{})
	}
	return u, b, proceed
}

// failNested records that a source compiled at run time is no template. The
// error keeps its own place and tells where the source was used.
func (s *state) failNested(at positioned, err error) signal {
	var inner *diag.Error
	if !errors.As(err, &inner) {
		return s.fail(at, diag.Syntax, "nested-template", err, err.Error())
	}
	nested := *inner
	nested.Frames = append(nested.Frames, diag.Frame{
		Kind: diag.FrameEvaluate, Template: s.unit.name, Position: s.unit.position(at.Pos()),
	})
	nested.Frames = append(nested.Frames, s.frames()...)
	s.err = &nested
	return failing
}

// renderUnit renders a source within another one.
func (s *state) renderUnit(at positioned, kind diag.FrameKind, name string, u *unit, b body) signal {
	if sig := s.enter(at); sig != proceed {
		return sig
	}
	s.pushCall(kind, name, at)
	outer := s.unit
	s.unit = u
	sig := b.render(s)
	s.unit = outer
	s.popCall()
	s.leave()
	return sig
}
