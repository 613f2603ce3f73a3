package vtl

import "github.com/velmap/velmap/vtl/value"

// foreach is #foreach($item in list).
type foreach struct {
	span
	item int // slot of the loop variable
	loopSlots
	source
	body body
}

// loopSlots are the variables that every loop sets: $foreach, and where
// something may read them $velocityCount and $velocityHasNext.
type loopSlots struct{ loop, count, hasNext int }

// outer is what a loop's variables held before it.
type outer struct{ item, count, hasNext value.Value }

func (n *foreach) render(s *state) signal {
	cursor, ok, sig := n.cursor(s)
	if !ok || sig != proceed {
		return sig
	}
	saved, previous, sig := n.save(s)
	if sig != proceed {
		return sig
	}
	l := s.newLoop(n, previous)
	s.setVariable(n.loop, l.self)
	sig = n.turn(s, &cursor, l)
	if sig == failing {
		return sig
	}
	if restored := n.restore(s, saved); restored != proceed {
		return restored
	}
	s.release(l)
	if sig == breaking || sig == breakingScope && s.target == n {
		return proceed
	}
	return sig
}

// turn runs the loop.
func (n *foreach) turn(s *state, cursor *value.Cursor, l *loop) signal {
	context := s.frame
	var holder *frame
	for turns := 0; turns < s.limits.LoopTurns && cursor.HasNext(); turns++ {
		if sig := s.step(n); sig != proceed {
			return sig
		}
		item, err := cursor.Next()
		if err != nil {
			return s.failValue(n, "iteration", err)
		}
		l.index++
		l.hasNext = cursor.HasNext()
		n.bind(s, l, item)
		if item.IsNull() {
			if holder == nil {
				holder = &frame{parent: context, nullHolder: true, hidden: n.item, hiding: true}
			}
			s.frame = holder
		}
		sig := n.body.render(s)
		s.frame = context
		if sig != proceed {
			return sig
		}
		if sig := s.checkOutput(n); sig != proceed {
			return sig
		}
	}
	return proceed
}

// bind sets the variables of a turn.
func (n *foreach) bind(s *state, l *loop, item value.Value) {
	if s.symbols.counted {
		s.setVariable(n.count, value.Int(int32(l.index+1)))
		s.setVariable(n.hasNext, value.Bool(l.hasNext))
	}
	if s.frame == nil {
		s.slots[n.item] = variable{item, true}
		return
	}
	s.put(s.frame, n.item, item)
}

func (n *foreach) save(s *state) (saved outer, previous value.Value, sig signal) {
	if saved.item, sig = s.variable(n.item); sig != proceed {
		return saved, previous, sig
	}
	if s.symbols.counted {
		if saved.count, sig = s.variable(n.count); sig != proceed {
			return saved, previous, sig
		}
		if saved.hasNext, sig = s.variable(n.hasNext); sig != proceed {
			return saved, previous, sig
		}
	}
	previous, sig = s.variable(n.loop)
	return saved, previous, sig
}

// restore gives the loop's variables their former values, and removes those
// that had none. A $foreach that the template has replaced stays.
func (n *foreach) restore(s *state, saved outer) signal {
	s.restoreVariable(n.item, saved.item)
	if s.symbols.counted {
		s.restoreVariable(n.count, saved.count)
		s.restoreVariable(n.hasNext, saved.hasNext)
	}
	current, sig := s.variable(n.loop)
	if sig != proceed {
		return sig
	}
	if current.IsNull() {
		return s.failRender(n, "null-pointer", "java.lang.NullPointerException: $foreach was removed within its loop")
	}
	if l, ok := loopOf(current); ok {
		former := l.replaced
		if l.parent != nil {
			former = l.parent.self
		}
		s.restoreVariable(n.loop, former)
	}
	return proceed
}

func (s *state) restoreVariable(slot int, former value.Value) {
	if former.IsNull() {
		s.remove(s.frame, slot)
		return
	}
	s.setVariable(slot, former)
}
