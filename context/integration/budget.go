package integration

// A budget bounds what is made of one document: aliases in YAML let a small text
// stand for any number of values.
type budget struct {
	text   int // bytes that intrinsics may still give
	values int // members and elements that may still be read
}

const (
	maxIntrinsicText = 16 << 20
	maxValues        = 1_000_000
)

func newBudget() *budget { return &budget{text: maxIntrinsicText, values: maxValues} }

// spend reports whether n bytes may still be given.
func (b *budget) spend(n int) bool {
	b.text -= min(n, b.text+1)
	return b.text >= 0
}

// visit reports whether another value may be read, and tells of the first that
// may not.
func (d decoder) visit(at pointer) bool {
	d.intrinsics.values--
	if d.intrinsics.values == -1 {
		d.problems.add(at, errLargeDocument.Error())
	}
	return d.intrinsics.values >= 0
}
