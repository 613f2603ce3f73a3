package value

import "slices"

// maxElements bounds a list or map, where Java would run out of memory: a
// template that adds a list to itself doubles it with every call.
const maxElements = 10_000_000

// checkSize returns the OutOfMemoryError of a container of n elements.
func checkSize(n int) error {
	if n > maxElements {
		return throw(outOfMemory, "Java heap space")
	}
	return nil
}

// listVariety says what can be changed in lists of a class.
type listVariety uint8

const (
	growable  listVariety = iota // ArrayList, JSONArray and their sub-lists
	fixedSize                    // a Java array behind ArrayListWrapper: set only
	immutable                    // List.of: nothing
)

func (c *Class) listVariety() listVariety {
	switch c {
	case classArrayListWrapper, classArraySubList:
		return fixedSize
	case classList12, classListN, classImmutableSubList:
		return immutable
	default:
		return growable
	}
}

// replace puts elements in place of those from one index to another, which
// must be in range. The lists that a sub-list looks into change with it.
func (l *List) replace(from, to int, with ...Value) error {
	switch l.class.listVariety() {
	case immutable:
		return throw(unsupportedOperation, "")
	case fixedSize:
		if from == to && len(with) == 0 {
			return nil
		}
		return throw(unsupportedOperation, "")
	default:
	}
	root, offset := l.root()
	grown := len(with) - (to - from)
	if err := checkSize(len(root.elements) + grown); err != nil {
		return err
	}
	root.elements = slices.Replace(root.elements, offset+from, offset+to, with...)
	root.modCount++
	l.resize(grown)
	return nil
}

// add appends one element.
func (l *List) add(v Value) error { return l.replace(len(l.elements), len(l.elements), v) }

// set writes one element, whose index must be in range.
func (l *List) set(i int, v Value) (previous Value, err error) {
	if l.class.listVariety() == immutable {
		return Null, throw(unsupportedOperation, "")
	}
	root, offset := l.root()
	if component := root.component; component != nil && !component.holds(v) {
		return Null, throw(illegalArgument, "array element type mismatch")
	}
	previous, root.elements[offset+i] = root.elements[offset+i], v
	return previous, nil
}
