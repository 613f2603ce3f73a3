package vtl

import (
	"github.com/velmap/velmap/vtl/ast"
	"github.com/velmap/velmap/vtl/diag"
)

// macro is a definition #macro(name $a $b).
type macro struct {
	name   string
	params []int // slots
	unit   *unit
	body   body
}

// macroCall is #name(args), or #@name(args) with a body. Without a macro of
// that name it prints its source.
type macroCall struct {
	span
	name   string
	macro  *macro // nil: none when the template was compiled
	args   []expression
	byName []bool   // which arguments are passed by name: all but numbers and booleans
	texts  []string // what the source says of the arguments
	source string
	body   body
	block  bool
	word   string // a bare word among the arguments, which no macro takes
	slot   int    // of $bodyContent
}

// bodyReference is the variable of the body that a macro is called with
// (velocimacro.body.reference).
const bodyReference = "bodyContent"

// define registers a macro. Definitions within its body come before it, and
// the first of a name counts.
func (c *compiler) define(n *ast.MacroDef) {
	m := &macro{name: n.Macro, unit: c.unit, body: c.block(n.Body)}
	for _, p := range n.Params {
		m.params = append(m.params, c.symbols.slot(p))
	}
	if c.macros != nil && c.macros[m.name] == nil {
		c.macros[m.name] = m
	}
}

func (c *compiler) macroCall(n *ast.MacroCall) node {
	call := &macroCall{
		span: c.at(n), name: n.Name, args: c.expressions(n.Args), byName: make([]bool, len(n.Args)), texts: make([]string, len(n.Args)),
		source: c.file.Image(n), body: c.block(n.Body), block: n.Body != nil,
	}
	for i, a := range n.Args {
		call.byName[i], call.texts[i] = passedByName(a), c.file.Literal(a)
		if w, ok := a.(*ast.Word); ok {
			call.word = w.Text
		}
	}
	if call.block {
		call.slot = c.symbols.slot(bodyReference)
	}
	c.calls = append(c.calls, call)
	return call
}

// passedByName tells the arguments that are evaluated each time the parameter
// is read (ProxyVMContext.isConstant).
func passedByName(n ast.Expr) bool {
	switch n.(type) {
	case *ast.Reference, *ast.StringLiteral, *ast.List, *ast.Map, *ast.Range:
		return true
	default:
		return false
	}
}

func (n *macroCall) render(s *state) signal {
	m := n.macro
	if m == nil {
		m = s.macros[n.name]
	}
	if m == nil {
		s.out = append(s.out, n.source...)
		return proceed
	}
	if n.word != "" {
		return s.failRender(n, "word-argument", "macro #%s cannot take the bare word %q as an argument", n.name, n.word)
	}
	f, sig := n.frame(s, m)
	if sig != proceed {
		return sig
	}
	if s.macroDepth >= s.limits.MacroDepth {
		return s.failLimit(n, "macro-depth", "macro #%s is called deeper than %d levels", n.name, s.limits.MacroDepth)
	}
	return n.run(s, m, f)
}

// run renders the body of a macro. A macro that ends in #break stays counted,
// as in Velocity, whose stack of macro names keeps it.
func (n *macroCall) run(s *state, m *macro, f *frame) signal {
	if sig := s.enter(n); sig != proceed {
		return sig
	}
	s.pushCall(diag.FrameMacro, m.name, n)
	outerFrame, outerUnit := s.frame, s.unit
	s.frame, s.unit = f, m.unit
	s.macroDepth++
	sig := m.body.render(s)
	s.frame, s.unit = outerFrame, outerUnit
	s.popCall()
	s.leave()
	switch sig {
	case proceed:
		s.macroDepth--
	case breaking:
		sig = proceed
	default:
	}
	return sig
}

// frame makes the context of a call. Arguments without a parameter are not
// looked at, parameters without an argument stay unset.
func (n *macroCall) frame(s *state, m *macro) (*frame, signal) {
	f := &frame{parent: s.frame}
	for i, slot := range m.params {
		if i == len(n.args) {
			break
		}
		arg := n.args[i]
		if n.byName[i] {
			f.pass(slot, arg, n.texts[i])
			continue
		}
		v, sig := arg.eval(s)
		if sig != proceed {
			return nil, sig
		}
		f.setLocal(slot, v)
	}
	if n.block {
		f.setLocal(n.slot, s.newBlock(&block{body: n.body, at: n, name: bodyReference, maxDepth: s.limits.MacroDepth}))
	}
	return f, proceed
}

// pass passes an argument by name.
func (f *frame) pass(slot int, arg expression, text string) {
	for i := range f.args {
		if f.args[i].slot == slot {
			f.args[i].expr, f.literals[i].text = arg, text
			return
		}
	}
	f.args = append(f.args, argument{slot, arg})
	f.literals = append(f.literals, literal{slot, text})
}
