package vtl

import "github.com/velmap/velmap/vtl/value"

// node is a compiled statement. Rendering appends to state.out.
type node interface {
	render(s *state) signal
}

// expression is a compiled expression.
type expression interface {
	positioned

	// eval returns the value; null where Velocity has none.
	eval(s *state) (value.Value, signal)

	// test returns the truth that #if and the logical operators see in it. Only
	// references, booleans, comparisons and logic can be true.
	test(s *state) (bool, signal)

	// argumentValue returns the value as a macro's parameter reads it.
	argumentValue(s *state) (value.Value, signal)
}

// body is a sequence of statements with the static text around them.
type body []segment

// segment is static text and the statement behind it.
type segment struct {
	text string
	node node // nil at the end of a body that ends in text
}

func (b body) render(s *state) signal {
	for i := range b {
		if t := b[i].text; t != "" {
			s.out = append(s.out, t...)
		}
		if n := b[i].node; n != nil {
			if sig := n.render(s); sig != proceed {
				return sig
			}
		}
	}
	return proceed
}

// truthless is embedded by expressions that are never true.
type truthless struct{}

func (truthless) test(*state) (bool, signal) { return false, proceed }
