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
	which loopFact
}

// loopFact is what a loop knows of its progress.
type loopFact uint8

const (
	loopOther loopFact = iota // a property that hands out an object
	loopIndex
	loopCount
	loopHasNext
	loopFirst
	loopLast
)

// loopFactOf returns the fact that a property names.
func loopFactOf(name string) loopFact {
	switch name {
	case "index":
		return loopIndex
	case "count":
		return loopCount
	case "hasNext":
		return loopHasNext
	case "first":
		return loopFirst
	case "last":
		return loopLast
	default:
		return loopOther
	}
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
	which := loopFactOf(name.Name)
	return &loopProperty{r, which}, which != loopOther
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

// truth returns a fact that is a Boolean; ok is false for a number.
func (p *loopProperty) truth(l *loop) (truth, ok bool) {
	switch p.which {
	case loopHasNext:
		return l.hasNext, true
	case loopLast:
		return !l.hasNext, true
	case loopFirst:
		return l.index < 1, true
	default:
		return true, false
	}
}

func (p *loopProperty) read(l *loop) value.Value {
	if truth, ok := p.truth(l); ok {
		return value.Bool(truth)
	}
	if p.which == loopIndex {
		return value.Int(int32(l.index))
	}
	return value.Int(int32(l.index + 1))
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
		truth, _ := p.truth(l)
		return truth, proceed
	}
	return p.reference.test(s)
}

func (p *loopProperty) render(s *state) signal {
	if l := p.loop(s); l != nil {
		return p.print(s, p.read(l))
	}
	return p.reference.render(s)
}
