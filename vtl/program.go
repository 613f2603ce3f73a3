package vtl

import (
	"maps"
	"slices"
	"sync"

	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// program is a compiled template. It does not change; what a render changes is
// in a state.
type program struct {
	options *options
	unit    *unit
	symbols *symbols
	macros  map[string]*macro
	members []*value.Property // the symbols as members of a Scope that is a map
	body    body
	states  sync.Pool
}

// unit is a source that nodes come from: a template, a macro library, a file
// of #parse or a text of #evaluate.
type unit struct {
	name  string
	lines *diag.LineIndex
}

func (u *unit) position(offset int) diag.Position { return u.lines.Position(offset) }

// symbols gives every root name of a program a slot.
type symbols struct {
	names []string
	slots map[string]int

	// counted: something may read $velocityCount or $velocityHasNext, so loops
	// have to set them.
	counted bool
}

func newSymbols() *symbols { return &symbols{slots: map[string]int{}} }

// slot returns the slot of a name that something reads or writes.
func (y *symbols) slot(name string) int {
	if name == countName || name == hasNextName {
		y.counted = true
	}
	return y.loopSlot(name)
}

// loopSlot returns the slot of a name that a loop sets.
func (y *symbols) loopSlot(name string) int {
	i, ok := y.slots[name]
	if !ok {
		i = len(y.names)
		y.names = append(y.names, name)
		y.slots[name] = i
	}
	return i
}

// clone returns a copy that can grow without the original.
func (y *symbols) clone() *symbols {
	return &symbols{names: slices.Clip(y.names), slots: maps.Clone(y.slots), counted: y.counted}
}

// state returns a state for a render.
func (p *program) state() *state {
	if s, ok := p.states.Get().(*state); ok {
		return s
	}
	s := &state{program: p, limits: &p.options.limits, slots: make([]variable, len(p.symbols.names))}
	s.reset()
	return s
}

// release takes a state back.
func (p *program) release(s *state) {
	s.reset()
	p.states.Put(s)
}
