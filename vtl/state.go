package vtl

import (
	"fmt"

	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// state is all that a render changes. States are pooled by their program; no
// part of one may be reached once the render has ended.
type state struct {
	program   *program
	limits    *Limits
	scope     Scope
	failing   failingScope // scope, when its look-ups can fail
	members   value.Value  // the map that scope is; null when it is none
	cancelled func() error // why the render has to end; nil: it need not

	out      []byte
	outLimit int // how long out may get

	symbols *symbols // the names of slots; those of the program, or a copy that grew
	slots   []variable
	frame   *frame // the context of the moment; nil is the template's own
	unit    *unit  // the source of the moment
	args    []value.Value
	found   value.Place // where in a map a key was found
	loops   []*loop     // to use again
	macros  map[string]*macro

	target     *foreach // the loop that breakingScope ends
	err        error
	calls      []call // what led here, for errors
	steps      int
	nextCheck  int // the number of steps at which limits are looked at
	depth      int // of blocks rendered at run time
	macroDepth int
	blocks     bool   // there is a block that a value may hold
	templates  int    // templates being rendered, #parse and #evaluate included
	generation uint64 // counts the renders of this state
}

// variable is a root variable.
type variable struct {
	v     value.Value
	known bool // looked up in the Scope, or set
}

// root reads a variable of the template's own context.
func (s *state) root(slot int) (value.Value, signal) {
	v := &s.slots[slot]
	if v.known {
		return v.v, proceed
	}
	return s.lookup(slot)
}

// known returns a variable of the template's own context that is in its slot,
// while that is the context of the moment; ok is false for all others.
func (s *state) known(slot int) (v value.Value, ok bool) {
	known := &s.slots[slot]
	return known.v, known.known && s.frame == nil
}

// lookup asks the Scope for a variable, once. An error of it has no place yet
// (see place).
func (s *state) lookup(slot int) (value.Value, signal) {
	if s.scope == nil {
		s.slots[slot].known = true
		return value.Null, proceed
	}
	if !s.members.IsNull() && slot < len(s.program.members) {
		v := s.program.members[slot].Member(s.members)
		s.slots[slot] = variable{v, true}
		return v, proceed
	}
	name := s.symbols.names[slot]
	if s.failing != nil {
		return s.lookupOrFail(slot, name)
	}
	v, ok := s.scope.Lookup(name)
	if !ok {
		v = value.Null
	}
	s.slots[slot] = variable{v, true}
	return v, proceed
}

func (s *state) lookupOrFail(slot int, name string) (value.Value, signal) {
	v, _, err := s.failing.lookup(name)
	if err != nil {
		s.err = &Error{
			Stage: diag.Input, Name: s.unit.name, Code: "unusable-variable",
			Message: err.Error(), Err: fmt.Errorf("%w: %w", ErrInput, err),
		}
		return value.Null, failing
	}
	s.slots[slot] = variable{v, true}
	return v, proceed
}

// variable reads a variable in the context of the moment.
func (s *state) variable(slot int) (value.Value, signal) {
	if s.frame == nil {
		if v := &s.slots[slot]; v.known {
			return v.v, proceed
		}
		return s.lookup(slot)
	}
	return s.get(s.frame, slot)
}

// setVariable sets a variable in the context of the moment.
func (s *state) setVariable(slot int, v value.Value) {
	if s.frame == nil {
		s.slots[slot] = variable{v, true}
		return
	}
	s.put(s.frame, slot, v)
}

// checkEvery is how many steps pass between two looks at whether the render is
// cancelled.
const checkEvery = 1024

// step counts a unit of work against the limits.
func (s *state) step(at positioned) signal {
	s.steps++
	if s.steps < s.nextCheck {
		return proceed
	}
	return s.checkLimits(at)
}

// weightOfStep is how much a method may read or make for one step.
const weightOfStep = 64

// charge counts the work of a method that read or made something large.
func (s *state) charge(at positioned, weight int) signal {
	if weight < weightOfStep {
		return proceed
	}
	s.steps += weight / weightOfStep
	return s.checkLimits(at)
}

func (s *state) checkLimits(at positioned) signal {
	s.nextCheck = min(s.steps+checkEvery, s.limits.Steps)
	if s.steps > s.limits.Steps {
		return s.failLimit(at, "steps", "the template takes more than %d steps", s.limits.Steps)
	}
	if s.cancelled == nil {
		return proceed
	}
	if cause := s.cancelled(); cause != nil {
		return s.failCancelled(at, cause)
	}
	return proceed
}

// checkOutput checks the size of the output.
func (s *state) checkOutput(at positioned) signal {
	if len(s.out) > s.outLimit {
		return s.failOutput(at)
	}
	return proceed
}

//go:noinline // so that checkOutput can be inlined
func (s *state) failOutput(at positioned) signal {
	return s.failLimit(at, "output-size", "the output is larger than %d bytes", s.limits.OutputBytes)
}

// enter counts a level of nesting at run time; leave must follow.
func (s *state) enter(at positioned) signal {
	if s.depth >= s.limits.BlockDepth {
		return s.failLimit(at, "depth", "blocks are nested deeper than %d levels", s.limits.BlockDepth)
	}
	s.depth++
	return s.step(at)
}

func (s *state) leave() { s.depth-- }

// reset makes the state ready for another render, and drops all it refers to.
func (s *state) reset() {
	clear(s.slots)
	s.slots = s.slots[:len(s.program.symbols.names)]
	if cap(s.args) > 0 {
		clear(s.args[:cap(s.args)])
		s.args = s.args[:0]
	}
	s.scope, s.failing, s.members, s.cancelled = nil, nil, value.Null, nil
	s.out, s.symbols, s.unit, s.frame, s.macros = nil, s.program.symbols, s.program.unit, nil, nil
	s.target, s.err, s.calls = nil, nil, s.calls[:0]
	s.steps, s.nextCheck = 0, min(checkEvery, s.limits.Steps)
	s.depth, s.macroDepth, s.blocks = 0, 0, false
	s.generation++
}
