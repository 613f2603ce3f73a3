package jsonpath

import "github.com/velmap/velmap/vtl/value"

// equal does what a.equals(b) does for nodes in a list (ValueNodes).
func (n *node) equal(o *node) (bool, error) {
	switch {
	case n.kind == nodeString && (o.kind == nodeString || o.kind == nodeNumber):
		return n.input() == o.input(), nil
	case n.kind == nodeNumber && (o.kind == nodeString || o.kind == nodeNumber):
		return n.sameNumber(o)
	case n.kind != o.kind:
		return false, nil
	}
	switch n.kind {
	case nodeNull:
		return true, nil
	case nodeBoolean:
		return value.Equal(n.value, o.value), nil
	case nodeJSON:
		if n.text != "" || o.text != "" {
			return n.text == o.text, nil // a text is never equal to what it says
		}
		return value.Equal(n.value, o.value), nil
	default:
		return false, nil
	}
}

// sameNumber compares a number with a number or a text; a text that is no
// number is not equal.
func (n *node) sameNumber(o *node) (bool, error) {
	other := o.value
	if text, ok := other.Str(); ok {
		number, err := parseNumber(text)
		if err != nil {
			return false, nil //nolint:nilerr // Jayway takes it for NaN
		}
		other = number
	}
	order, err := compareNumbers(n.value, other)
	return order == 0, err
}

// input returns the text that a regular expression is matched with, and which
// a text is compared with.
func (n *node) input() string {
	switch n.kind {
	case nodeString:
		text, _ := n.value.Str()
		return text
	case nodeNumber:
		return n.numberText()
	case nodeBoolean:
		return n.value.String()
	default:
		return ""
	}
}

// nodesOf returns the nodes of the elements of a list, or why one of them has
// none. Nodes of anything else are none at all.
func nodesOf(list value.Value) ([]node, *failure) {
	if !list.IsList() {
		return nil, nil
	}
	nodes := make([]node, 0, list.Len())
	for element := range list.Elements() {
		n, fault := elementNode(element)
		if fault != nil {
			return nil, fault
		}
		nodes = append(nodes, n)
	}
	return nodes, nil
}

// contains reports whether n is equal to one of the nodes.
func contains(nodes []node, n *node) (bool, error) {
	for i := range nodes {
		if same, err := n.equal(&nodes[i]); same || err != nil {
			return same, err
		}
	}
	return false, nil
}
