package value

// The bounds of one walk through nested containers: where Java's stack
// overflows on a container that holds itself, and what keeps a few lists that
// hold each other twice from taking forever.
const (
	maxDepth = 10_000
	maxSteps = 10_000_000
)

// A traversal bounds one walk through containers that may hold themselves. The
// zero traversal is at the start.
type traversal struct {
	depth, steps int
}

// enter goes one container deeper; it reports false beyond the bounds.
func (t *traversal) enter() bool {
	t.steps++
	if t.depth >= maxDepth || t.steps > maxSteps {
		t.steps = maxSteps + 1
		return false
	}
	t.depth++
	return true
}

func (t *traversal) leave() { t.depth-- }

// err is the error of a walk that met the bounds.
func (t *traversal) err() error {
	if t.steps > maxSteps {
		return throw(stackOverflow, "")
	}
	return nil
}
