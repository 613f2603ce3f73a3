package vtl

import (
	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/value"
)

// loopProperty is $foreach.hasNext and its like: what is asked of a loop again
// and again, answered without going by way of its object. Where $foreach is
// something else it is an ordinary reference.
type loopProperty struct {
	*reference
	read func(*loop) value.Value
}

// loopProperty compiles $foreach.name; ok is false for every other reference.
func (c *compiler) loopProperty(n *ast.Reference, r *reference) (p *loopProperty, ok bool) {
	if !r.holdsLoop || len(n.Tail) != 1 || r.runt || r.uncomputed || r.escaped {
		return nil, false
	}
	name, ok := n.Tail[0].(*ast.Property)
	if !ok {
		return nil, false
	}
	read := loopReader(name.Name)
	return &loopProperty{r, read}, read != nil
}

// loopReader returns how to read a property of a loop; nil for one that hands
// out the loop or another object.
func loopReader(name string) func(*loop) value.Value {
	switch name {
	case "index":
		return func(l *loop) value.Value { return value.Int(int32(l.index)) }
	case "count":
		return func(l *loop) value.Value { return value.Int(int32(l.index + 1)) }
	case "hasNext":
		return func(l *loop) value.Value { return value.Bool(l.hasNext) }
	case "first":
		return func(l *loop) value.Value { return value.Bool(l.index < 1) }
	case "last":
		return func(l *loop) value.Value { return value.Bool(!l.hasNext) }
	default:
		return nil
	}
}

// loop returns the loop that $foreach is at the moment; nil when it is none,
// or not a variable of the template itself.
func (p *loopProperty) loop(s *state) *loop {
	if s.frame != nil {
		return nil
	}
	l, _ := loopOf(s.slots[p.slot].v)
	return l
}

func (p *loopProperty) eval(s *state) (value.Value, signal) {
	if l := p.loop(s); l != nil {
		return p.read(l), proceed
	}
	return p.reference.eval(s)
}

func (p *loopProperty) argumentValue(s *state) (value.Value, signal) { return p.eval(s) }

func (p *loopProperty) test(s *state) (bool, signal) {
	if l := p.loop(s); l != nil {
		return p.read(l).Truth(), proceed
	}
	return p.reference.test(s)
}

func (p *loopProperty) render(s *state) signal {
	if l := p.loop(s); l != nil {
		return p.print(s, p.read(l))
	}
	return p.reference.render(s)
}
