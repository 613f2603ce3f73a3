package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

// A criterionParser20 reads a piece of a filter as Criteria.parse of Jayway 2.0
// does.
type criterionParser20 struct {
	base    int
	options options
}

// operators20 are the operators in the order in which Jayway looks for them,
// anywhere in the piece.
var operators20 = []struct {
	text     string
	operator operator
}{
	{"==", opEqual}, {">=", opGreaterOrEqual}, {"<=", opLessOrEqual}, {"!=", opNotEqual},
	{"<", opLess}, {">", opGreater}, {"=~", opMatches},
}

func (c *criterionParser20) parse(text string) (criterion, *syntaxError) {
	for _, o := range operators20 {
		if i := strings.Index(text, o.text); i >= 0 {
			return c.comparison(text, o.operator, i, i+len(o.text))
		}
	}
	return c.existence(text)
}

// existence reads a criterion without an operator.
func (c *criterionParser20) existence(text string) (criterion, *syntaxError) {
	text = trimBlanks(text)
	operator := opExists
	if strings.HasPrefix(text, "!@") {
		operator = opAbsent
	}
	left, err := c.operand(text, 0, options{require: true})
	if err != nil {
		return criterion{}, err
	}
	if left.path == nil {
		return criterion{}, &syntaxError{
			class: unsupportedException, message: "CriteriaType  can not be parsed", offset: c.base,
		}
	}
	return criterion{operator: operator, left: left}, nil
}

// comparison reads a criterion with an operator that stands from i to end.
func (c *criterionParser20) comparison(text string, o operator, i, end int) (criterion, *syntaxError) {
	left, err := c.operand(text[:i], 0, c.options.operands())
	if err != nil {
		return criterion{}, err
	}
	if strings.HasPrefix(trimBlanks(text[end:]), "!@") {
		return criterion{}, invalidPath(c.base+end,
			"Invalid negation! Can only be used for existence check e.g [?(!@.foo)]")
	}
	right, err := c.operand(text[end:], end, c.options.operands())
	if err != nil {
		return criterion{}, err
	}
	return criterion{operator: o, left: left, right: right}, nil
}

// operand reads one side of a criterion, which stands at an offset in it.
func (c *criterionParser20) operand(text string, offset int, o options) (operand, *syntaxError) {
	offset += c.base + blanksBefore(text)
	text = trimBlanks(text)
	switch {
	case strings.HasPrefix(text, "!@"):
		return pathOperand(text[1:], offset+1, o)
	case strings.HasPrefix(text, "$") || strings.HasPrefix(text, "@"):
		return pathOperand(text, offset, o)
	case text == "'":
		return operand{}, badSubstring(offset, 1, 0, 1)
	case strings.HasPrefix(text, "'") && strings.HasSuffix(text, "'"):
		return operand{literal: newLiteral(text[1 : len(text)-1])}, nil
	case strings.HasPrefix(text, "/") && (strings.HasSuffix(text, "/") || strings.HasSuffix(text, "/i")):
		return patternOperand(text, offset)
	default:
		return operand{literal: newLiteral(text)}, nil
	}
}

func pathOperand(text string, offset int, o options) (operand, *syntaxError) {
	p, err := parseJayway20(text, offset, o)
	if err != nil {
		return operand{}, err.wrapped()
	}
	if !p.definite {
		return operand{}, invalidPath(offset, "the predicate path: "+text+" is not definite")
	}
	return operand{path: p}, nil
}

func patternOperand(text string, offset int) (operand, *syntaxError) {
	end := strings.LastIndexByte(text, '/')
	if end == 0 {
		return operand{}, badSubstring(offset, 1, 0, javaLength(text))
	}
	var flags javaregex.Flags
	if strings.HasSuffix(text, "i") {
		flags = javaregex.CaseInsensitive
	}
	pattern, err := javaregex.Compile(text[1:end], flags)
	if err != nil {
		return operand{}, &syntaxError{class: patternSyntaxException, message: err.Error(), offset: offset, cause: err}
	}
	return operand{pattern: pattern}, nil
}
