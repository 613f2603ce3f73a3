package jsonpath

import "github.com/velmap/velmap/vtl/value/javaregex"

// pattern reads /expression/flags.
func (f *filterParser29) pattern() (node, *syntaxError) {
	begin := f.at
	end := f.unescaped(begin, '/')
	if end < 0 {
		return node{}, f.invalid(f.at, "Pattern not closed. Expected / in "+f.text)
	}
	var flags javaregex.Flags
	for f.at = end + 1; f.inBounds(f.at); f.at++ {
		flag, ok := javaregex.FlagsOf(rune(f.text[f.at]))
		if !ok {
			break
		}
		flags |= flag
	}
	p, err := javaregex.Compile(f.text[begin+1:end], flags)
	if err != nil {
		return node{}, &syntaxError{
			class: patternSyntaxException, message: err.Error(), offset: f.base + begin, cause: err,
		}
	}
	return node{kind: nodePattern, pattern: p}, nil
}
