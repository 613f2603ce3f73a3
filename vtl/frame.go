package vtl

import "github.com/velmap/velmap/vtl/value"

// A frame is a context that lies over another one: that of a macro call, with
// its arguments and what was set in it (Velocity's ProxyVMContext), or that of
// the body of a #foreach whose item is null (NullHolderContext). No frame
// stands for the context of the template itself.
type frame struct {
	parent *frame // the context of the caller

	locals   []local    // what was set in a macro, and its constant arguments
	args     []argument // arguments passed by name
	literals []literal  // the source texts of args, which outlive their removal

	nullHolder bool // hides a slot instead of all that
	hidden     int
	hiding     bool
}

type local struct {
	slot int
	v    value.Value
}

// argument is a macro argument passed by name: it is evaluated in the caller's
// context each time it is read.
type argument struct {
	slot int
	expr expression
}

type literal struct {
	slot int
	text string
}

// local returns the value that the frame itself has for a slot; null when it
// has none.
func (f *frame) local(slot int) value.Value {
	for i := range f.locals {
		if f.locals[i].slot == slot {
			return f.locals[i].v
		}
	}
	return value.Null
}

func (f *frame) setLocal(slot int, v value.Value) {
	for i := range f.locals {
		if f.locals[i].slot == slot {
			f.locals[i].v = v
			return
		}
	}
	f.locals = append(f.locals, local{slot, v})
}

func (f *frame) argument(slot int) expression {
	for i := range f.args {
		if f.args[i].slot == slot {
			return f.args[i].expr
		}
	}
	return nil
}

// remove forgets what the frame has for a slot, an argument included.
func (f *frame) remove(slot int) {
	f.setLocal(slot, value.Null)
	for i := range f.args {
		if f.args[i].slot == slot {
			f.args = append(f.args[:i], f.args[i+1:]...)
			return
		}
	}
}

// get reads a variable in the context of f.
func (s *state) get(f *frame, slot int) (value.Value, signal) {
	for ; f != nil; f = f.parent {
		if f.nullHolder {
			if f.hiding && f.hidden == slot {
				return value.Null, proceed
			}
			continue
		}
		if v := f.local(slot); !v.IsNull() {
			return v, proceed
		}
		if arg := f.argument(slot); arg != nil {
			return s.evalArgument(f.parent, arg)
		}
	}
	return s.root(slot)
}

// evalArgument evaluates a macro argument in the caller's context.
func (s *state) evalArgument(caller *frame, arg expression) (value.Value, signal) {
	if sig := s.enter(arg); sig != proceed {
		return value.Null, sig
	}
	inner := s.frame
	s.frame = caller
	v, sig := arg.argumentValue(s)
	s.frame = inner
	s.leave()
	return v, sig
}

// put sets a variable in the context of f and in all those below it.
func (s *state) put(f *frame, slot int, v value.Value) {
	for ; f != nil; f = f.parent {
		switch {
		case !f.nullHolder:
			f.setLocal(slot, v)
		case f.hidden == slot && v.IsNull():
			f.hiding = true
		}
	}
	s.slots[slot] = variable{v, true}
}

// remove removes a variable from the context of f and from all those below it.
func (s *state) remove(f *frame, slot int) {
	for ; f != nil; f = f.parent {
		switch {
		case !f.nullHolder:
			f.remove(slot)
		case f.hidden == slot:
			f.hiding = false
		}
	}
	s.slots[slot] = variable{value.Null, true}
}

// callerText returns what a macro's caller wrote for the parameter at a slot;
// ok is false where no such argument was passed by name.
func (s *state) callerText(slot int) (text string, ok bool) {
	for f := s.frame; f != nil; f = f.parent {
		for _, l := range f.literals {
			if l.slot == slot {
				return l.text, true
			}
		}
	}
	return "", false
}
