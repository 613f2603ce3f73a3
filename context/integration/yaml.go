package integration

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"github.com/velmap/velmap/vtl/value"
)

// parseYAML reads the first document of a YAML text.
func parseYAML(doc []byte) (value.Value, error) {
	var node yaml.Node
	if err := yaml.Unmarshal(doc, &node); err != nil {
		return value.Null, fmt.Errorf("not a YAML document: %w", err)
	}
	c := yamlConverter{done: map[*yaml.Node]value.Value{}, open: map[*yaml.Node]bool{}}
	return c.convert(&node)
}

// yamlConverter turns the nodes of a YAML document into values. What an alias
// stands for is converted once, so that a small text does not become a large
// document.
type yamlConverter struct {
	done map[*yaml.Node]value.Value
	open map[*yaml.Node]bool // containers being converted
}

func (c *yamlConverter) convert(n *yaml.Node) (value.Value, error) {
	switch n.Kind {
	case yaml.DocumentNode:
		return c.convert(n.Content[0])
	case yaml.AliasNode:
		return c.convert(n.Alias)
	case yaml.MappingNode, yaml.SequenceNode:
		return c.container(n)
	case yaml.ScalarNode:
		return untag(n.Tag, scalar(n)), nil
	default: // an empty text
		return value.Null, nil
	}
}

// container converts a mapping or sequence, once.
func (c *yamlConverter) container(n *yaml.Node) (v value.Value, err error) {
	if v, ok := c.done[n]; ok {
		return v, nil
	}
	if c.open[n] {
		return value.Null, yamlError(n, "the alias stands for something that it is a part of")
	}
	c.open[n] = true
	if n.Kind == yaml.MappingNode {
		v, err = c.mapping(n)
	} else {
		v, err = c.sequence(n)
	}
	v = untag(n.Tag, v)
	c.done[n] = v
	delete(c.open, n)
	return v, err
}

func (c *yamlConverter) sequence(n *yaml.Node) (value.Value, error) {
	list := value.NewJSONArray()
	for _, element := range n.Content {
		v, err := c.convert(element)
		if err != nil {
			return value.Null, err
		}
		list.Append(v)
	}
	return list.Value(), nil
}

func (c *yamlConverter) mapping(n *yaml.Node) (value.Value, error) {
	m := value.NewMap()
	var merged []value.Value
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if key.Kind == yaml.AliasNode {
			key = key.Alias
		}
		v, err := c.convert(n.Content[i+1])
		switch {
		case err != nil:
			return value.Null, err
		case key.ShortTag() == "!!merge":
			merged = append(merged, v)
		case key.Kind != yaml.ScalarNode:
			return value.Null, yamlError(key, "a key must be a scalar")
		default:
			m.Set(key.Value, v)
		}
	}
	for _, from := range merged {
		if err := mergeAll(m, from, n); err != nil {
			return value.Null, err
		}
	}
	return m.Value(), nil
}

// mergeAll adds the members of a map, or of the maps in a list (the key <<).
func mergeAll(m *value.Map, from value.Value, n *yaml.Node) error {
	if !from.IsList() {
		from = value.NewJSONArray(from).Value()
	}
	for one := range from.Elements() {
		if !one.IsMap() {
			return yamlError(n, "the value of << must be a mapping, or a list of some")
		}
		merge(m, one)
	}
	return nil
}

// merge adds the members of a map that are not there yet.
func merge(m *value.Map, from value.Value) {
	for key, v := range from.Entries() {
		if _, ok := m.Get(key); !ok {
			m.Put(key, v)
		}
	}
}

// scalar converts a scalar. One with a tag of its own, and a number that is too
// large, are their texts.
func scalar(n *yaml.Node) value.Value {
	var b bool
	var i int64
	var f float64
	switch tag := n.ShortTag(); {
	case tag == "!!null":
		return value.Null
	case tag == "!!bool" && n.Decode(&b) == nil:
		return value.Bool(b)
	case tag == "!!int" && n.Decode(&i) == nil:
		return value.Integral(i)
	case tag == "!!float" && n.Decode(&f) == nil:
		return value.Double(f)
	default:
		return value.String(n.Value)
	}
}

func yamlError(n *yaml.Node, message string) error {
	return fmt.Errorf("line %d, column %d: %s", n.Line, n.Column, message)
}
