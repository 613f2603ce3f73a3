package jsonpath

import (
	"slices"
	"strings"
)

// filter reads a filter, of which the first question mark is at j.
func (p *parser20) filter(i int, fragment string, j int) *syntaxError {
	start := strings.LastIndexByte(fragment[:j], '[')
	end, err := filterEnd(fragment, start)
	if err != nil {
		return err.at(p.base + i)
	}
	f := filterParser20{base: p.base + i + start, options: p.options}
	if err := f.parse(fragment[start:end]); err != nil {
		return err
	}
	p.add(i, step{kind: stepFilter, filter: filter{any: f.order()}})
	return nil
}

// filterEnd returns the end of the filter that begins at start: the first
// closing bracket outside of quotes and parentheses.
func filterEnd(fragment string, start int) (int, *syntaxError) {
	brackets, parentheses, quoted := 0, 0, false
	for k := start; k < len(fragment); k++ {
		c := fragment[k]
		switch {
		case c == '\'' && (k == start || fragment[k-1] != '\\'):
			quoted = !quoted
		case quoted:
		case c == '(':
			parentheses++
		case c == ')':
			parentheses--
		case c == '[':
			brackets++
		case c == ']':
			if brackets--; parentheses != 0 {
				continue
			}
			if brackets != 0 {
				return 0, invalidPath(k, "Filter brackets are not balanced")
			}
			return k + 1, nil
		}
	}
	return 0, outOfText(len(fragment), fragment)
}

// A filterParser20 reads a filter as Filter.parse of Jayway 2.0 does: it cuts
// the text at every && and || without regard to quotes and parentheses, and
// reads the pieces by themselves.
type filterParser20 struct {
	base      int
	text      string // between the parentheses
	options   options
	criteria  []criterion
	operators []string
}

func (f *filterParser20) parse(text string) *syntaxError {
	inner, ok := enclosed(text, "[", "]")
	if !ok {
		return invalidPath(f.base, "Filter must start with '[' and end with ']'. "+text)
	}
	after, ok := strings.CutPrefix(inner, "?")
	if !ok {
		return invalidPath(f.base, "Filter must start with '[?' and end with ']'. "+inner)
	}
	after = trimBlanks(after)
	if f.text, ok = enclosed(after, "(", ")"); !ok {
		return invalidPath(f.base, "Filter must start with '[?(' and end with ')]'. "+after)
	}
	offset := f.base + strings.Index(text, f.text)
	for _, piece := range splitPieces(f.text) {
		if err := f.piece(piece, offset); err != nil {
			return err
		}
		offset += len(piece)
	}
	return f.check()
}

// enclosed returns what stands between two marks, without blanks around it.
func enclosed(text, open, end string) (inner string, ok bool) {
	if !strings.HasPrefix(text, open) || !strings.HasSuffix(text, end) {
		return "", false
	}
	return trimBlanks(text[1 : len(text)-1]), true
}

// splitPieces cuts a text before and after every && and ||, overlapping ones
// included. Java drops an empty piece at the start and empty ones at the end.
func splitPieces(text string) []string {
	var pieces []string
	start := 0
	for k := 1; k < len(text); k++ {
		if isConnective(text, k) || k >= 2 && isConnective(text, k-2) {
			pieces = append(pieces, text[start:k])
			start = k
		}
	}
	return append(pieces, text[start:])
}

func isConnective(text string, k int) bool {
	return strings.HasPrefix(text[k:], "&&") || strings.HasPrefix(text[k:], "||")
}

// piece reads one piece, an operator or a criterion, that stands at an offset.
func (f *filterParser20) piece(piece string, offset int) *syntaxError {
	offset += blanksBefore(piece)
	piece = trimBlanks(piece)
	if piece == "&&" || piece == "||" {
		f.operators = append(f.operators, piece)
		return nil
	}
	begin, end, err := criterionBounds(piece)
	if err != nil {
		return err.at(offset)
	}
	c := criterionParser20{base: offset + begin, options: f.options}
	read, err := c.parse(piece[begin:end])
	if err != nil {
		return err
	}
	f.criteria = append(f.criteria, read)
	return nil
}

// criterionBounds leaves out opening parentheses and brackets, question marks
// and blanks at the front, closing parentheses and blanks at the end:
// parentheses never group.
func criterionBounds(text string) (begin, end int, err *syntaxError) {
	begin = len(text) - len(strings.TrimLeft(text, "[?( "))
	end = len(strings.TrimRight(text, ") "))
	switch {
	case begin == len(text):
		return 0, 0, outOfText(0, text)
	case end == 0:
		return 0, 0, &syntaxError{class: stringIndexException, message: "String index out of range: -1"}
	case begin > end:
		return 0, 0, badSubstring(0, begin, end, javaLength(text))
	default:
		return begin, end, nil
	}
}

// check reports operators without a criterion on both sides. Jayway takes them
// from the last one on.
func (f *filterParser20) check() *syntaxError {
	left := len(f.criteria) - 1
	if left < 0 {
		return &syntaxError{class: emptyStackException, offset: f.base}
	}
	for _, operator := range slices.Backward(f.operators) {
		if left--; left < 0 && operator == "&&" {
			return &syntaxError{class: emptyStackException, offset: f.base}
		}
		if left < 0 {
			break
		}
	}
	if left != 0 {
		return invalidPath(f.base, "Invalid operators "+f.text)
	}
	return nil
}

// order returns the criteria in the order in which they are tested: && binds
// tighter than ||, and of either the right side comes first.
func (f *filterParser20) order() [][]criterion {
	last := len(f.criteria) - 1
	groups := [][]criterion{{f.criteria[last]}}
	for k := last - 1; k >= 0; k-- {
		if f.operators[k] == "||" {
			groups = append(groups, nil)
		}
		n := len(groups) - 1
		groups[n] = append(groups[n], f.criteria[k])
	}
	return groups
}
