package value

import "strings"

// stringParts are the methods that cut texts.
func stringParts() []method {
	return []method{
		def("substring(int)", callSubstring),
		def("substring(int,int)", callSubstringTo),
		def("subSequence(int,int)", callSubstringTo),
		def("split(String)", func(r Value, a []Value) (Value, error) { return split(r, a[0], 0) }),
		def("split(String,int)", func(r Value, a []Value) (Value, error) { return split(r, a[0], int(a[1].int())) }),
	}
}

func callSubstring(r Value, a []Value) (Value, error) {
	s, begin := r.text(), int(a[0].int())
	n := lengthOf(s)
	if begin < 0 || begin > n {
		return Null, throw(stringIndexOutOfBounds, "begin %d, end %d, length %d", begin, n, n)
	}
	return String(part(s, begin, n)), nil
}

func callSubstringTo(r Value, a []Value) (Value, error) {
	s, begin, end := r.text(), int(a[0].int()), int(a[1].int())
	if n := lengthOf(s); begin < 0 || begin > end || end > n {
		return Null, throw(stringIndexOutOfBounds, "begin %d, end %d, length %d", begin, end, n)
	}
	return String(part(s, begin, end)), nil
}

func split(r, pattern Value, limit int) (Value, error) {
	if pattern.IsNull() {
		return Null, throw(nullPointer, `Cannot invoke "String.length()" because "regex" is null`)
	}
	p, err := patternOf(pattern)
	if err != nil {
		return Null, err
	}
	parts, err := p.Split(r.text(), limit)
	if err != nil {
		return Null, patternException(err)
	}
	return stringArray(parts), nil
}

// stringBlanks are the methods that take white space off.
func stringBlanks() []method {
	text := func(decl string, change func(string) string) method {
		return def(decl, func(r Value, _ []Value) (Value, error) { return String(change(r.text())), nil })
	}
	return []method{
		text("trim()", func(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }),
		text("strip()", func(s string) string { return strings.TrimFunc(s, isWhitespace) }),
		text("stripLeading()", func(s string) string { return strings.TrimLeftFunc(s, isWhitespace) }),
		text("stripTrailing()", func(s string) string { return strings.TrimRightFunc(s, isWhitespace) }),
		def("isBlank()", func(r Value, _ []Value) (Value, error) {
			return Bool(strings.TrimFunc(r.text(), isWhitespace) == ""), nil
		}),
	}
}
