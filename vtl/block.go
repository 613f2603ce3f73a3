package vtl

import (
	"github.com/velmap/velmap/vtl/diag"
	"github.com/velmap/velmap/vtl/value"
)

// block is a piece of template that a variable holds: the body of a #define,
// or $bodyContent in a macro that is called with a block (Velocity's
// Block.Reference). It is rendered each time it is used.
type block struct {
	state      *state
	generation uint64 // of the state: a block does not outlive its render
	frame      *frame // where it was defined, for toString
	unit       *unit
	body       body
	at         positioned
	name       string
	depth      int
	maxDepth   int
}

const blockClass = "org.apache.velocity.runtime.directive.Block$Reference"

// newBlock returns the value of a block that is defined at this moment.
func (s *state) newBlock(b *block) value.Value {
	b.state, b.generation, b.frame, b.unit = s, s.generation, s.frame, s.unit
	s.blocks = true
	return value.FromObject(b)
}

// render renders the block where it is used, in the context of the moment. ok
// is false when it is nested too deep in itself.
func (b *block) render(s *state, use positioned) (ok bool, sig signal) {
	b.depth++
	if b.depth > b.maxDepth {
		b.depth--
		return false, proceed
	}
	if sig := s.enter(use); sig != proceed {
		return true, sig
	}
	s.pushCall(diag.FrameDefine, b.name, use)
	unit := s.unit
	s.unit = b.unit
	sig = b.body.render(s)
	s.unit = unit
	s.popCall()
	s.leave()
	if sig == breaking {
		sig = proceed
	}
	if sig == proceed {
		b.depth--
	}
	return true, sig
}

// text renders the block where it was defined, as its toString does; ok is
// false when it is nested too deep in itself.
func (b *block) text() (text string, ok bool, sig signal) {
	s := b.state
	if s.generation != b.generation {
		return "", false, proceed
	}
	frame := s.frame
	s.frame = b.frame
	outer := s.out // somebody may be appending to it
	s.out = nil
	ok, sig = b.render(s, b.at)
	text = string(s.out)
	s.out, s.frame = outer, frame
	return text, ok, sig
}

// AppendText appends what the block prints.
func (b *block) AppendText(dst []byte) (text []byte, ok bool, err error) {
	t, ok, sig := b.text()
	if sig != proceed {
		return dst, false, &interruption{sig}
	}
	return append(dst, t...), ok, nil
}

// Get reads a property of the block; it has none but its class.
func (b *block) Get(string) (value.Value, bool) { return value.Null, false }

// Call calls a method of the block.
func (b *block) Call(method string, args []value.Value) (value.Value, bool, error) {
	if method != "toString" || len(args) > 0 {
		return value.Null, false, nil
	}
	t, ok, sig := b.text()
	switch {
	case sig != proceed:
		return value.Null, true, &interruption{sig}
	case !ok:
		return value.Null, true, nil
	default:
		return value.String(t), true, nil
	}
}

// ClassName returns the name of Velocity's class for it.
func (b *block) ClassName() string { return blockClass }

// interruption carries a signal through package value: printing or calling
// something led to a #stop, or to an error that the state holds.
type interruption struct{ sig signal }

func (i *interruption) Error() string { return "rendering was interrupted" }
