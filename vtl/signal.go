package vtl

// A signal is what rendering a node leads to: whether to go on, and if not,
// who has to act.
type signal uint8

const (
	proceed       signal = iota
	breaking             // #break: ends the nearest loop, macro, block or template
	breakingScope        // #break($scope): ends the loop that owns state.target
	stopping             // #stop: ends the template, or the #evaluate it is in
	failing              // state.err says why
)
