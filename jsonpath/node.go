package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
	"github.com/velmap/velmap/vtl/value/javaregex"
)

// A node is a value in a test of Jayway 2.9 (ValueNode). Which operators it has
// and what it is equal to goes by its kind.
type node struct {
	kind    nodeKind
	value   value.Value
	text    string // of a number, as a BigDecimal; of JSON that stands in an expression or in a text
	pattern *javaregex.Pattern
	literal *jsonLiteral
}

type nodeKind uint8

const (
	nodeUndefined nodeKind = iota // a path that leads nowhere
	nodeNull
	nodeBoolean
	nodeNumber
	nodeString
	nodeJSON    // a map or a list
	nodePattern // a regular expression
	nodePath    // a text in a list that looks like a path
)

// A jsonLiteral is JSON that stands in an expression.
type jsonLiteral struct {
	value value.Value
	err   error    // it is not JSON
	nodes []node   // of its elements
	fault *failure // an element can't be a node
}

// newJSONLiteral returns the node of a JSON text in an expression.
func newJSONLiteral(text string) node {
	var l jsonLiteral
	doc, err := Jayway29.readJSON(text)
	if l.err = err; err == nil {
		l.value = doc.Root()
		l.nodes, l.fault = nodesOf(l.value)
	}
	return node{kind: nodeJSON, value: l.value, text: text, literal: &l}
}

// newNumber returns the node of a number in an expression. It fails as new
// BigDecimal(String) does.
func newNumber(text string) (node, error) {
	v, err := parseNumber(text)
	if err != nil {
		return node{}, err
	}
	d, err := value.ParseDecimal(asciiDigits(text))
	if err != nil {
		return node{}, err
	}
	return node{kind: nodeNumber, value: v, text: d.String()}, nil
}

// node returns the node of a value of the document.
func (e *evaluator) node(i int, v value.Value) (n node, ok bool) {
	n.value = v
	switch kind := v.Kind(); {
	case kind == value.KindNull:
		n.kind = nodeNull
	case kind == value.KindBoolean:
		n.kind = nodeBoolean
	case kind == value.KindString:
		n.kind = nodeString
	case isNumber(kind):
		n.kind = nodeNumber
		if err := n.check(); err != nil {
			return n, e.failAsNumber(i, err)
		}
	case v.IsMap() || v.IsList():
		n.kind = nodeJSON
	default:
		return n, e.failWith(unworkable, i, "Could not convert class "+v.ClassName()+":"+v.String()+" to a ValueNode", nil)
	}
	return n, true
}

// check reports why a number is none that can be compared: NaN and the
// infinities are no BigDecimals.
func (n *node) check() error {
	if _, ok := n.value.Int64(); ok {
		return nil
	}
	if _, ok := asDouble(n.value); ok {
		return nil
	}
	_, err := toDecimal(n.value)
	return err
}

// numberText returns what toString does for a number, which is a BigDecimal.
func (n *node) numberText() string {
	if n.text != "" {
		return n.text
	}
	d, err := value.ParseDecimal(n.value.String())
	if err != nil {
		return n.value.String()
	}
	return d.String()
}

// elementNode returns the node of an element of a list, which is made in
// another way than that of a value: texts that look like a path or JSON are
// taken for it, and quotes around a text are cut (ValueNode.toValueNode).
func elementNode(v value.Value) (node, *failure) {
	switch kind := v.Kind(); {
	case kind == value.KindNull:
		return node{kind: nodeNull}, nil
	case kind == value.KindBoolean:
		return node{kind: nodeBoolean, value: v}, nil
	case isNumber(kind):
		n := node{kind: nodeNumber, value: v}
		if err := n.check(); err != nil {
			return n, &failure{reason: notNumber, detail: faultOf(err), cause: err}
		}
		return n, nil
	case kind == value.KindString:
		text, _ := v.Str()
		return textNode(text, v)
	default:
		return node{}, &failure{reason: unworkable, detail: "Could not determine value type"}
	}
}

// textNode returns the node of a text in a list.
func textNode(text string, v value.Value) (node, *failure) {
	trimmed := trimBlanks(text)
	if strings.HasPrefix(trimmed, "$") || strings.HasPrefix(trimmed, "@") {
		if _, err := parseJayway29(trimmed, parser29{}); err == nil {
			if _, err = parseJayway29(text, parser29{}); err != nil {
				return node{}, &failure{reason: unfitOperand}
			}
			return node{kind: nodePath}, nil
		}
	}
	if isJSON(trimmed) {
		return node{kind: nodeJSON, text: text}, nil
	}
	if len(text) < 2 {
		return node{kind: nodeString, value: v}, nil
	}
	inner := text
	if c := text[0]; (c == '\'' || c == '"') && c == text[len(text)-1] {
		inner = text[1 : len(text)-1]
	}
	plain, err := unescape29(inner)
	if err != nil {
		return node{}, &failure{reason: unworkable, detail: err.message}
	}
	return node{kind: nodeString, value: value.String(plain)}, nil
}

// isJSON reports whether Jayway takes a text in a list for JSON.
func isJSON(text string) bool {
	if len(text) < 2 {
		return false
	}
	switch first, last := text[0], text[len(text)-1]; {
	case first == '[' && last == ']', first == '{' && last == '}':
		_, err := Jayway29.readJSON(text)
		return err == nil
	default:
		return false
	}
}
