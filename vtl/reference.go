package vtl

import "github.com/velmap/velmap/vtl/value"

// reference is a reference with whatever stands around it: $x, $!{x.y},
// \\$x.y(1)[2].
type reference struct {
	span
	slot  int
	steps []step
	form

	emptyIfNull bool // the dialect gives "" for what has no value
	holdsLoop   bool // it is $foreach: whoever reads it may keep it
	runt        bool // stands where there is no reference: never has a value
	uncomputed  bool // $\!x: has no value, but is looked up when printed
}

// form is how a reference is printed.
type form struct {
	escPrefix  string // half of the backslashes before it
	morePrefix string // text before the last dollar sign
	null       string // printed when there is no value
	nullSlot   int    // the macro parameter that null names, or -1
	escaped    bool   // \$x
	prefixed   bool   // one of the prefixes is not empty
}

// step is one element of a reference's tail.
type step interface {
	apply(s *state, receiver value.Value) (value.Value, signal)
}

var emptyString = value.String("")

// execute looks the reference up, as ASTReference.execute does.
func (r *reference) execute(s *state) (value.Value, signal) {
	if r.runt {
		return value.Null, proceed
	}
	v, known := s.known(r.slot)
	var sig signal
	if !known {
		if v, sig = s.variable(r.slot); sig != proceed {
			return value.Null, s.place(r, sig)
		}
	}
	if r.holdsLoop {
		markSeen(v)
	}
	for _, step := range r.steps {
		if v.IsNull() {
			break
		}
		if v, sig = step.apply(s, v); sig != proceed {
			return value.Null, sig
		}
	}
	if r.emptyIfNull && v.IsNull() {
		v = emptyString
	}
	return v, proceed
}

// upTo returns the reference with its first steps only, and without the text
// that stands for null.
func (r *reference) upTo(steps int) *reference {
	shorter := *r
	shorter.steps, shorter.emptyIfNull = r.steps[:steps], false
	return &shorter
}

func (r *reference) eval(s *state) (value.Value, signal) {
	if r.uncomputed {
		return value.Null, proceed
	}
	return r.execute(s)
}

// argumentValue reads the reference in a macro's caller: a bare name is not
// taken for unresolved there, as ProxyVMContext.get has it.
func (r *reference) argumentValue(s *state) (value.Value, signal) {
	if len(r.steps) == 0 {
		return s.variable(r.slot)
	}
	return r.execute(s)
}

func (r *reference) test(s *state) (bool, signal) {
	v, sig := r.execute(s)
	if sig != proceed || !v.Truth() {
		return false, sig
	}
	if b, ok := blockOf(v); ok { // its toString is asked for
		_, ok, sig = b.text()
		return ok, sig
	}
	return true, proceed
}

func (r *reference) render(s *state) signal {
	if r.runt {
		s.out = append(s.out, r.null...)
		return proceed
	}
	v, sig := r.execute(s)
	if sig != proceed {
		return sig
	}
	if r.escaped {
		r.printEscaped(s, v)
		return proceed
	}
	return r.printValue(s, v)
}

// printValue prints the reference with its value, or without one.
func (r *reference) printValue(s *state, v value.Value) signal {
	if v.IsNull() {
		r.printNull(s)
		return proceed
	}
	if _, ok := v.Object(); ok {
		return r.printObject(s, v)
	}
	return r.print(s, v)
}

// print prints the reference with its value.
func (r *reference) print(s *state, v value.Value) signal {
	if r.prefixed {
		s.out = append(append(s.out, r.escPrefix...), r.morePrefix...)
	}
	out, err := v.AppendString(s.out)
	if err != nil {
		return s.failValue(r, "unprintable", err)
	}
	s.out = out
	return s.checkOutput(r)
}

// printObject prints a block by rendering it, which leaves the prefixes out,
// and any other object by its text, when it has one.
func (r *reference) printObject(s *state, v value.Value) signal {
	if b, ok := blockOf(v); ok {
		rendered, sig := b.render(s, r)
		if rendered {
			return sig
		}
		if text, ok, sig := b.text(); ok || sig != proceed {
			s.out = append(append(append(s.out, r.escPrefix...), r.morePrefix...), text...)
			return sig
		}
		r.printNull(s)
		return proceed
	}
	text, ok, err := v.AppendTextOf(nil)
	if err != nil {
		return s.failValue(r, "unprintable", err)
	}
	if !ok {
		r.printNull(s)
		return proceed
	}
	return r.print(s, value.String(string(text)))
}

// printNull prints a reference without a value. Velocity writes the halved
// backslashes twice.
func (r *reference) printNull(s *state) {
	s.out = append(append(append(s.out, r.escPrefix...), r.escPrefix...), r.morePrefix...)
	s.out = append(s.out, r.nullText(s)...)
}

func (r *reference) printEscaped(s *state, v value.Value) {
	s.out = append(s.out, r.escPrefix...)
	if v.IsNull() {
		s.out = append(s.out, '\\')
	}
	s.out = append(s.out, r.nullText(s)...)
}

// nullText is the source of the reference, and for a macro's parameter what
// the caller passed.
func (r *reference) nullText(s *state) string {
	if s.frame != nil && r.nullSlot >= 0 {
		if text, ok := s.callerText(r.nullSlot); ok {
			return text
		}
	}
	return r.null
}

// blockOf returns the block that a value is.
func blockOf(v value.Value) (*block, bool) {
	o, ok := v.Object()
	if !ok {
		return nil, false
	}
	b, ok := o.(*block)
	return b, ok
}
