package vtl

// Limits bound what a template may use, so that an untrusted one can do no
// harm. A limit of 0 stands for its default, a negative one for no limit.
type Limits struct {
	// TemplateBytes is the size of a template's source. Default: 300 KB for
	// APIGateway, which is AWS's quota, and 10 MB for Velocity17.
	TemplateBytes int

	// LoopTurns is how often a #foreach turns before it ends, silently, as
	// Velocity's directive.foreach.maxloops has it. Default: 1,000 for
	// APIGateway, none for Velocity17.
	LoopTurns int

	// Steps is the number of loop turns, calls and other units of work of a
	// render; a method call on a long text or a large container counts for
	// more. Default: 50 million.
	Steps int

	// OutputBytes is the size of the output. Default: 64 MB.
	OutputBytes int

	// Nesting is how deep blocks and expressions may be nested in a source.
	// Default: 250.
	Nesting int

	// MacroDepth is how deep macros may call one another. Default: 20, as
	// Velocity's velocimacro.max.depth.
	MacroDepth int

	// BlockDepth is how deep anything rendered at run time may be nested:
	// #define blocks that use one another, #evaluate in #evaluate. Default:
	// 200.
	BlockDepth int
}

const (
	kilobyte = 1 << 10
	megabyte = 1 << 20

	// defineDepth is how deep a #define block may use itself before the
	// reference to it is left unresolved (directive.define.max.depth).
	defineDepth = 2

	// parseDepth is how deep #parse may be nested before it does nothing
	// (directive.parse.max.depth).
	parseDepth = 10

	// noLimit stands for a limit that was switched off.
	noLimit = int(^uint(0) >> 1)
)

// orDefault fills in the defaults of a dialect.
func (l *Limits) orDefault(d Dialect) {
	templateBytes, loopTurns := 10*megabyte, -1
	if d == APIGateway {
		templateBytes, loopTurns = 300*kilobyte, 1000
	}
	setDefault(&l.TemplateBytes, templateBytes)
	setDefault(&l.LoopTurns, loopTurns)
	setDefault(&l.Steps, 50_000_000)
	setDefault(&l.OutputBytes, 64*megabyte)
	setDefault(&l.Nesting, 250)
	setDefault(&l.MacroDepth, 20)
	setDefault(&l.BlockDepth, 200)
}

func setDefault(limit *int, byDefault int) {
	if *limit == 0 {
		*limit = byDefault
	}
	if *limit < 0 {
		*limit = noLimit
	}
}

// outputEnd is how long a buffer may get that output is appended to.
func (l *Limits) outputEnd(start int) int {
	if l.OutputBytes > noLimit-start {
		return noLimit
	}
	return start + l.OutputBytes
}
