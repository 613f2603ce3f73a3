package jsonpath

import (
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// compiledOperand reads the right side of a test.
func (f *filterParser29) compiledOperand() (operand29, *syntaxError) {
	o, err := f.operand()
	if err == nil {
		err = f.compile(&o, f.options.operands())
	}
	return o, err
}

// operand reads one side of a test: a path, which may have a ! before it and is
// still to be compiled, or a literal.
func (f *filterParser29) operand() (operand29, *syntaxError) {
	f.skipBlanks()
	c := f.current()
	if c == '!' {
		f.at++
		f.skipBlanks()
		if c = f.current(); f.err == nil && c != '$' && c != '@' {
			return operand29{}, f.invalid(f.at, "Unexpected character: !")
		}
	}
	switch {
	case f.err != nil:
		return operand29{}, f.err
	case c == '$' || c == '@':
		return f.pathOperand()
	default:
		n, err := f.literal(c)
		return operand29{node: n}, err
	}
}

// literal reads a literal that begins with c.
func (f *filterParser29) literal(c byte) (node, *syntaxError) {
	switch c {
	case '\'', '"':
		return f.quoted(c)
	case 't':
		return f.boolean(len("true"))
	case 'f':
		return f.boolean(len("false"))
	case 'n':
		return f.null()
	case '{':
		return f.json('{', '}')
	case '[':
		return f.json('[', ']')
	case '/':
		return f.pattern()
	default:
		return f.number()
	}
}

func (f *filterParser29) quoted(quote byte) (node, *syntaxError) {
	end := f.unescaped(f.at, quote)
	if end < 0 {
		return node{}, f.invalid(f.at, "String literal does not have matching quotes. Expected "+string(quote)+" in "+f.text)
	}
	begin := f.at + 1
	f.at = end + 1
	text, err := unescape29(f.text[begin:end])
	if err != nil {
		return node{}, err.at(f.base + begin)
	}
	return node{kind: nodeString, value: value.String(text)}, nil
}

// boolean reads as many characters as the word that it begins like has: either
// word will do.
func (f *filterParser29) boolean(length int) (node, *syntaxError) {
	if f.inBounds(f.at + length - 1) {
		if word := f.text[f.at : f.at+length]; word == "true" || word == "false" {
			f.at += length
			return node{kind: nodeBoolean, value: value.Bool(word == "true")}, nil
		}
	}
	return node{}, f.invalid(f.at, "Expected boolean literal")
}

func (f *filterParser29) null() (node, *syntaxError) {
	if end := f.at + len("null"); f.inBounds(end-1) && f.text[f.at:end] == "null" {
		f.at = end
		return node{kind: nodeNull}, nil
	}
	return node{}, f.invalid(f.at, "Expected <null> value")
}

func (f *filterParser29) number() (node, *syntaxError) {
	begin := f.at
	for _, c := range f.text[begin : f.last+1] {
		if !isDigit(c) && !strings.ContainsRune("-.Ee", c) {
			break
		}
		f.at += len(string(c))
	}
	n, err := newNumber(f.text[begin:f.at])
	if err != nil {
		return node{}, &syntaxError{class: numberFormatException, message: faultOf(err), offset: f.base + begin}
	}
	return n, nil
}

func (f *filterParser29) json(open, end byte) (node, *syntaxError) {
	begin := f.at
	i, err := f.closing(f.at, open, end, false)
	if err != nil {
		return node{}, err
	}
	if i < 0 {
		return node{}, f.invalid(f.at, "String not closed. Expected ' in "+f.text)
	}
	f.at = i + 1
	return newJSONLiteral(f.text[begin:f.at]), nil
}

// pathOperand reads a path up to a blank, a sign of an operator or a
// parenthesis that closes a group.
func (f *filterParser29) pathOperand() (operand29, *syntaxError) {
	previous := f.before(f.at)
	begin := f.at
	for f.at++; f.inBounds(f.at); f.at++ {
		if f.text[f.at] == '[' {
			end, err := f.closing(f.at, '[', ']', false)
			if err != nil {
				return operand29{}, err
			}
			if end < 0 {
				return operand29{}, f.invalid(f.at, "Square brackets does not match in filter "+f.text)
			}
			f.at = end + 1
		}
		c := f.current()
		if f.err != nil {
			return operand29{}, f.err
		}
		if !f.inBounds(f.at) || isRelational(c) || c == ' ' || c == ')' && !f.closesCall(begin) {
			break
		}
	}
	negated := previous >= 0 && f.text[previous] == '!'
	return operand29{text: f.text[begin:f.at], begin: begin, negated: negated}, nil
}

// compile compiles the path that an operand is, if it is one.
func (f *filterParser29) compile(o *operand29, opts options) (err *syntaxError) {
	if o.text == "" {
		return nil
	}
	o.path, err = parseJayway29(o.text, parser29{reader29: reader29{base: f.base + o.begin}, depth: f.depth, options: opts})
	if err != nil && err.class != invalidPathException && err.class != stackOverflowError {
		err = err.wrapped()
	}
	return err
}

// closesCall reports whether the parenthesis at the place belongs to a call
// without arguments in the path that begins at begin.
func (f *filterParser29) closesCall(begin int) bool {
	i := f.before(f.at)
	if i < 0 || f.text[i] != '(' {
		return false
	}
	return strings.LastIndexByte(f.text[:i], '.') > begin
}
