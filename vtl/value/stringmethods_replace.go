package value

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/velmap/velmap/vtl/value/javaregex"
)

// stringReplacements are the methods that replace, and that match regular
// expressions.
func stringReplacements() []method {
	return []method{
		def("replace(char,char)", callReplaceChar),
		def("replace(CharSequence,CharSequence)", callReplace),
		def("matches(String)", callMatches),
		def("replaceAll(String,String)", callReplaceAll),
		def("replaceFirst(String,String)", callReplaceFirst),
	}
}

func callReplaceChar(r Value, a []Value) (Value, error) {
	s, from, to := r.text(), uint16(a[0].int()), uint16(a[1].int())
	if from < utf8.RuneSelf && (to < surrogateMin || to > surrogateMax) {
		return String(strings.ReplaceAll(s, string(rune(from)), string(rune(to)))), nil
	}
	units := unitsOf(s)
	for i, u := range units {
		if u == from {
			units[i] = to
		}
	}
	return String(textOf(units)), nil
}

func callReplace(r Value, a []Value) (Value, error) {
	for i, name := range [...]string{"target", "replacement"} {
		if a[i].IsNull() {
			return Null, throw(nullPointer, `Cannot invoke "java.lang.CharSequence.toString()" because "%s" is null`, name)
		}
	}
	s, from, to := r.text(), a[0].text(), a[1].text()
	if from == "" {
		return replaceEmpty(s, to)
	}
	n := int64(strings.Count(s, from))
	if n*int64(len(to)-len(from))+int64(len(s)) > maxTextBytes {
		return Null, throw(outOfMemory, "Required length exceeds implementation limit")
	}
	if hasLoneSurrogate(s) || hasLoneSurrogate(from) || hasLoneSurrogate(to) {
		return String(replaceUnits(unitsOf(s), unitsOf(from), unitsOf(to))), nil
	}
	return String(strings.ReplaceAll(s, from, to)), nil
}

// replaceUnits replaces where halves of characters may match or come together.
func replaceUnits(s, from, to []uint16) string {
	var units []uint16
	for {
		i := indexOfUnits(s, from, 0)
		if i < 0 {
			return textOf(append(units, s...))
		}
		units = append(append(units, s[:i]...), to...)
		s = s[i+len(from):]
	}
}

// replaceEmpty puts a text before every unit and at the end.
func replaceEmpty(s, to string) (Value, error) {
	units := unitsOf(s)
	if int64(len(units)+1)*int64(len(to)) > maxTextBytes {
		return Null, throw(outOfMemory, "Required length exceeds implementation limit")
	}
	text := []byte(to)
	for _, u := range units {
		text = AppendText(AppendText(text, string(appendUnit(nil, u))), to)
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

func callReplaceAll(r Value, a []Value) (Value, error) {
	p, err := patternOf(a[0])
	if err != nil {
		return Null, err
	}
	if !a[1].IsNull() {
		return replacedText(p.ReplaceAll(r.text(), a[1].text()))
	}
	found, err := p.FindString(r.text())
	if found {
		err = throw(nullPointer, `Cannot invoke "String.length()" because "replacement" is null`)
	}
	return r, patternException(err)
}

func callReplaceFirst(r Value, a []Value) (Value, error) {
	p, err := patternOf(a[0])
	if err != nil {
		return Null, err
	}
	if a[1].IsNull() {
		return Null, throw(nullPointer, "replacement")
	}
	return replacedText(p.ReplaceFirst(r.text(), a[1].text()))
}

func replacedText(text string, err error) (Value, error) {
	if err != nil {
		return Null, patternException(err)
	}
	return newText(text)
}

// patternOf compiles a regular expression.
func patternOf(v Value) (*javaregex.Pattern, error) {
	if v.IsNull() {
		return nil, throw(nullPointer, `Cannot invoke "String.isEmpty()" because "this.pattern" is null`)
	}
	p, err := javaregex.Cached(v.text())
	if err != nil {
		return nil, patternException(err)
	}
	return p, nil
}

// patternException gives an error of a regular expression, if there is one,
// its Java class.
func patternException(err error) error {
	if err == nil {
		return nil
	}
	return exceptionOf(err)
}

func exceptionOf(err error) error {
	var syntax *javaregex.SyntaxError
	var group *javaregex.GroupError
	var replacement *javaregex.ReplacementError
	switch {
	case errors.As(err, &syntax):
		return throw("java.util.regex.PatternSyntaxException", "%s", err)
	case errors.As(err, &group):
		return throw(indexOutOfBounds, "%s", err)
	case errors.As(err, &replacement):
		return throw(illegalArgument, "%s", err)
	case errors.Is(err, javaregex.ErrSize):
		return throw(outOfMemory, "Java heap space")
	default:
		return err
	}
}
