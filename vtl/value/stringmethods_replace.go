package value

import (
	"errors"
	"strings"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

// stringReplacements are the methods that replace, and that match regular
// expressions.
func stringReplacements() []method {
	return []method{
		def("replace(char,char)", callReplaceChar),
		def("replace(CharSequence,CharSequence)", callReplace),
		def("matches(String)", callMatches),
		def("replaceAll(String,String)", func(r Value, a []Value) (Value, error) {
			return replaceMatches(r, a, (*javaregex.Pattern).ReplaceAll)
		}),
		def("replaceFirst(String,String)", func(r Value, a []Value) (Value, error) {
			return replaceMatches(r, a, (*javaregex.Pattern).ReplaceFirst)
		}),
	}
}

func callReplaceChar(r Value, a []Value) (Value, error) {
	units, from, to := unitsOf(r.text()), uint16(a[0].int()), uint16(a[1].int())
	for i, u := range units {
		if u == from {
			units[i] = to
		}
	}
	return String(textOf(units)), nil
}

func callReplace(r Value, a []Value) (Value, error) {
	if a[0].IsNull() || a[1].IsNull() {
		return Null, throw(nullPointer, "")
	}
	s, from, to := r.text(), a[0].text(), a[1].text()
	if from == "" {
		return replaceEmpty(s, to)
	}
	n := strings.Count(s, from)
	if n*(len(to)-len(from))+len(s) > maxTextBytes {
		return Null, throw(outOfMemory, "Required length exceeds implementation limit")
	}
	return String(strings.ReplaceAll(s, from, to)), nil
}

// replaceEmpty puts a text before every unit and at the end.
func replaceEmpty(s, to string) (Value, error) {
	units := unitsOf(s)
	if (len(units)+1)*len(to) > maxTextBytes {
		return Null, throw(outOfMemory, "Required length exceeds implementation limit")
	}
	text := []byte(to)
	for _, u := range units {
		text = appendJoined(appendJoined(text, string(appendUnit(nil, u))), to)
	}
	return String(string(text)), nil
}

func callMatches(r Value, a []Value) (Value, error) {
	p, err := patternOf(a[0])
	if err != nil {
		return Null, err
	}
	matches, err := p.MatchString(r.text())
	return Bool(matches), patternException(err)
}

func replaceMatches(r Value, a []Value, replace func(p *javaregex.Pattern, text, with string) (string, error)) (Value, error) {
	p, err := patternOf(a[0])
	if err != nil {
		return Null, err
	}
	if a[1].IsNull() {
		return Null, throw(nullPointer, "replacement")
	}
	text, err := replace(p, r.text(), a[1].text())
	if err != nil {
		return Null, patternException(err)
	}
	return newText(text)
}

// patternOf compiles a regular expression.
func patternOf(v Value) (*javaregex.Pattern, error) {
	if v.IsNull() {
		return nil, throw(nullPointer, "")
	}
	p, err := javaregex.Cached(v.text())
	if err != nil {
		return nil, patternException(err)
	}
	return p, nil
}

// patternException gives an error of a regular expression its Java class.
func patternException(err error) error {
	var syntax *javaregex.SyntaxError
	var group *javaregex.GroupError
	var replacement *javaregex.ReplacementError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &syntax):
		return throw("java.util.regex.PatternSyntaxException", "%s", err)
	case errors.As(err, &group):
		return throw(indexOutOfBounds, "%s", err)
	case errors.As(err, &replacement):
		return throw(illegalArgument, "%s", err)
	default:
		return err
	}
}
