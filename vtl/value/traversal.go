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
	failure      error // what ended the walk
}

// enter goes into a container; it reports false when the walk has failed.
func (t *traversal) enter(v Value) bool {
	t.steps++
	t.depth++
	switch {
	case t.failure != nil:
	case t.depth > maxDepth || t.steps > maxSteps:
		t.failure = throw(stackOverflow, "")
	default:
		t.check(v)
	}
	return t.failure == nil
}

// check ends the walk at a sub-list that is no longer one.
func (t *traversal) check(v Value) bool {
	if t.failure == nil {
		t.failure = checkFresh(v)
	}
	return t.failure == nil
}

func (t *traversal) leave() { t.depth-- }
