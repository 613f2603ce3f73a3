package value

// window makes a List a live part of another one.
type window struct {
	parent *List // the list that subList was called on
	root   *List // the list at the bottom
	offset int   // where the part begins in root
}

// root returns the list that holds the elements, and where those of l begin.
func (l *List) root() (root *List, offset int) {
	if l.window == nil {
		return l, 0
	}
	return l.window.root, l.window.offset
}

// stale reports whether l is a sub-list of a list that has changed its
// structure by other ways: any use of it is a ConcurrentModificationException.
func (l *List) stale() bool {
	return l.window != nil && l.window.root.modCount != l.modCount
}

// subList returns a live part of l, whose range has been checked. That of a
// stale sub-list is stale.
func (l *List) subList(from, to int) *List {
	root, offset := l.root()
	return &List{
		class:    subListClass(l.class),
		elements: l.elements[from:to:to],
		modCount: l.modCount,
		window:   &window{parent: l, root: root, offset: offset + from},
	}
}

// resize follows a change of the elements of the root in every sub-list from l
// down to it.
func (l *List) resize(grown int) {
	for l.window != nil {
		w := l.window
		end := w.offset + len(l.elements) + grown
		l.elements = w.root.elements[w.offset:end:end]
		l.modCount = w.root.modCount
		l = w.parent
	}
}

// subListClass returns the class of the sub-lists of lists of a class.
func subListClass(c *Class) *Class {
	switch c.listVariety() {
	case fixedSize:
		return classArraySubList
	case immutable:
		return classImmutableSubList
	default:
		return classSubList
	}
}
