package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// A filterParser29 reads a filter as Jayway 2.9 does (FilterCompiler): here &&
// binds tighter than ||, ! and parentheses group, and a criterion is one test.
type filterParser29 struct {
	reader29

	depth   int
	options options
}

// parse reads [?( )], which the text is.
func (f *filterParser29) parse() (*condition, *syntaxError) {
	f.at++ // the bracket
	f.last--
	f.trim()
	f.at++ // the question mark
	f.trim()
	if f.current() != '(' || f.char(f.last) != ')' {
		return nil, f.invalid(f.at, "Filter must start with '[?(' and end with ')]'. "+f.text)
	}
	c, err := f.or()
	if err == nil {
		if f.skipBlanks(); f.inBounds(f.at) {
			err = f.invalid(f.at, "Expected end of filter expression instead of: "+f.text[f.at:f.last+1])
		}
	}
	if err != nil && err.class != invalidPathException && err.class != stackOverflowError {
		return nil, f.unparsed()
	}
	return c, err
}

// unparsed is the error that Jayway makes of an exception of the JDK.
func (f *filterParser29) unparsed() *syntaxError {
	f.err = nil
	if f.current(); f.err != nil {
		return f.err
	}
	units := unitReader{rest: f.text[f.at:]}
	unit, _ := units.next()
	message := "Failed to parse filter: " + f.text + ", error on position: " + f.position(f.at) + ", char: "
	return f.invalid(f.at, message+string(value.AppendRune(nil, rune(unit))))
}

// or reads conditions joined by ||.
func (f *filterParser29) or() (*condition, *syntaxError) {
	return f.joined("||", conditionOr, f.and)
}

// and reads conditions joined by &&.
func (f *filterParser29) and() (*condition, *syntaxError) {
	return f.joined("&&", conditionAnd, f.term)
}

func (f *filterParser29) joined(
	by string, kind conditionKind, read func() (*condition, *syntaxError),
) (*condition, *syntaxError) {
	var parts []*condition
	for {
		c, err := read()
		if err != nil {
			return nil, err
		}
		parts = append(parts, c)
		if at := f.at; !f.accept(by) {
			f.at = at
			break
		}
	}
	if len(parts) == 1 {
		return parts[0], nil
	}
	return &condition{kind: kind, parts: parts}, nil
}

// term reads a negation, a group or a test.
func (f *filterParser29) term() (*condition, *syntaxError) {
	if f.depth++; f.depth > maxNesting {
		return nil, tooNested(f.base + f.at)
	}
	defer func() { f.depth-- }()
	f.skipBlanks()
	begin := f.at
	if f.current() == '!' {
		f.at++
		f.skipBlanks()
		if c := f.current(); c != '$' && c != '@' {
			return f.negation()
		}
		f.at = begin
	}
	switch c := f.current(); {
	case f.err != nil:
		return nil, f.err
	case c == '(':
		return f.group()
	default:
		return f.test()
	}
}

func (f *filterParser29) negation() (*condition, *syntaxError) {
	if f.err != nil {
		return nil, f.err
	}
	c, err := f.term()
	if err != nil {
		return nil, err
	}
	return &condition{kind: conditionNot, parts: []*condition{c}}, nil
}

func (f *filterParser29) group() (*condition, *syntaxError) {
	f.at++
	c, err := f.or()
	if err != nil {
		return nil, err
	}
	f.skipBlanks()
	if f.current() != ')' {
		if f.err != nil {
			return nil, f.err
		}
		return nil, f.invalid(f.at, "Expected character: )")
	}
	f.at++
	return c, nil
}

// test reads a comparison; where there is none behind the left side, that must
// be a path and is tested for existence. What the path is for decides how it is
// compiled, so that it is compiled last, and once: paths in filters nest.
func (f *filterParser29) test() (*condition, *syntaxError) {
	left, err := f.operand()
	if err != nil {
		return nil, err
	}
	begin := f.at
	c := condition{kind: conditionTest, left: left}
	var failure *syntaxError
	if c.operator, failure = f.operator(); failure == nil {
		c.right, failure = f.compiledOperand()
	}
	if failure == nil || failure.class != invalidPathException {
		if err := f.compile(&c.left, f.options.operands()); err != nil {
			return nil, err
		}
		return &c, failure
	}
	f.at, f.err = begin, nil
	return f.existence(left)
}

// existence makes a test of what is the path of a comparison elsewhere.
func (f *filterParser29) existence(left operand29) (*condition, *syntaxError) {
	if left.text == "" {
		return nil, f.invalid(f.at, "Expected path node")
	}
	if err := f.compile(&left, options{dialect: Jayway29, require: true}); err != nil {
		return nil, err
	}
	kind := conditionExists
	if left.negated {
		kind = conditionAbsent
	}
	return &condition{kind: kind, left: left}, nil
}

// operator reads an operator: a run of signs, or a word up to a blank.
func (f *filterParser29) operator() (operator29, *syntaxError) {
	f.skipBlanks()
	begin := f.at
	signs := isRelational(f.current())
	if f.err != nil {
		return 0, f.err
	}
	for f.inBounds(f.at) && (signs && isRelational(f.text[f.at]) || !signs && f.text[f.at] != ' ') {
		f.at++
	}
	text := f.text[begin:f.at]
	if o, ok := operators29[strings.ToUpper(text)]; ok {
		return o, nil
	}
	return 0, f.invalid(f.at, "Filter operator "+text+" is not supported!")
}

func isRelational(c byte) bool { return c == '<' || c == '>' || c == '=' || c == '~' || c == '!' }
