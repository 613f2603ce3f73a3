package value

import "slices"

// stringMethods are the methods of java.lang.String.
func stringMethods() []method {
	return slices.Concat(
		stringMeasures(), stringComparisons(), stringSearches(), stringParts(), stringReplacements(),
		stringCases(), stringBlanks(), stringLines(), stringArrays(), stringStatics(), stringOthers(),
	)
}

// charSequenceMethods are those of java.lang.CharSequence.
func charSequenceMethods() []method {
	return []method{
		def("length()", callLength),
		def("charAt(int)", callCharAt),
		def("isEmpty()", callIsEmptyString),
		def("subSequence(int,int)", callSubstringTo),
		def("chars()", callChars),
		def("codePoints()", callCodePoints),
		defStatic("compare(CharSequence,CharSequence)", func(a []Value) (Value, error) {
			if a[0].IsNull() || a[1].IsNull() {
				return Null, throw(nullPointer, "")
			}
			return Int(int32(compareUnits(a[0].text(), a[1].text()))), nil
		}),
	}
}

// stringMeasures are the methods that look at single places.
func stringMeasures() []method {
	return []method{
		def("length()", callLength),
		def("isEmpty()", callIsEmptyString),
		def("charAt(int)", callCharAt),
		def("codePointAt(int)", callCodePointAt),
		def("codePointBefore(int)", callCodePointBefore),
		def("codePointCount(int,int)", callCodePointCount),
		def("offsetByCodePoints(int,int)", callOffsetByCodePoints),
		def("chars()", callChars),
		def("codePoints()", callCodePoints),
	}
}

func callLength(r Value, _ []Value) (Value, error) { return Int(int32(lengthOf(r.text()))), nil }

func callIsEmptyString(r Value, _ []Value) (Value, error) { return Bool(r.text() == ""), nil }

func callCharAt(r Value, a []Value) (Value, error) {
	i, s := int(a[0].int()), r.text()
	if n := lengthOf(s); i < 0 || i >= n {
		if isLatin1(s) {
			return Null, throw(stringIndexOutOfBounds, "String index out of range: %d", i)
		}
		return Null, throw(stringIndexOutOfBounds, "index %d, length %d", i, n)
	}
	return Char(unitAt(s, i)), nil
}

func callCodePointAt(r Value, a []Value) (Value, error) {
	units, i := unitsOf(r.text()), int(a[0].int())
	if i < 0 || i >= len(units) {
		return Null, throw(stringIndexOutOfBounds, "index %d, length %d", i, len(units))
	}
	return Int(codePointIn(units, i, len(units))), nil
}

func callCodePointBefore(r Value, a []Value) (Value, error) {
	units, i := unitsOf(r.text()), int(a[0].int())
	if i < 1 || i > len(units) {
		return Null, throw(stringIndexOutOfBounds, "String index out of range: %d", i)
	}
	return Int(codePointBefore(units, i, 0)), nil
}

func callCodePointCount(r Value, a []Value) (Value, error) {
	units, begin, end := unitsOf(r.text()), int(a[0].int()), int(a[1].int())
	if begin < 0 || begin > end || end > len(units) {
		return Null, throw(indexOutOfBounds, "")
	}
	return Int(int32(countCodePoints(units[begin:end]))), nil
}

func callOffsetByCodePoints(r Value, a []Value) (Value, error) {
	units, at := unitsOf(r.text()), int(a[0].int())
	if at < 0 || at > len(units) {
		return Null, throw(indexOutOfBounds, "")
	}
	place, ok := offsetByCodePoints(units, at, int(a[1].int()))
	if !ok {
		return Null, throw(indexOutOfBounds, "")
	}
	return Int(int32(place)), nil
}

func callChars(r Value, _ []Value) (Value, error) {
	units := unitsOf(r.text())
	elements := make([]Value, len(units))
	for i, u := range units {
		elements[i] = Int(int32(u))
	}
	return newIntStream(elements), nil
}

func callCodePoints(r Value, _ []Value) (Value, error) {
	units := unitsOf(r.text())
	var elements []Value
	for i := 0; i < len(units); {
		point := codePointIn(units, i, len(units))
		elements = append(elements, Int(point))
		i += unitsIn(point)
	}
	return newIntStream(elements), nil
}

// stringOthers are what is left of the class.
func stringOthers() []method {
	return []method{
		def("toString()", func(r Value, _ []Value) (Value, error) { return r, nil }),
		def("intern()", func(r Value, _ []Value) (Value, error) { return r, nil }),
		def("hashCode()", func(r Value, _ []Value) (Value, error) { return Int(hashCode(r)), nil }),
		describable(),
		def("formatted(Object...)", func(r Value, a []Value) (Value, error) { return callFormat(r, a[0]) }),
		def("concat(String)", callConcat),
		def("repeat(int)", callRepeat),
		def("transform(Function)", func(Value, []Value) (Value, error) {
			return Null, throw(nullPointer, `Cannot invoke "java.util.function.Function.apply(Object)" because "f" is null`)
		}),
		def("resolveConstantDesc(Lookup)", func(r Value, _ []Value) (Value, error) { return r, nil }),
	}
}

func throwNullPointer(Value, []Value) (Value, error) { return Null, throw(nullPointer, "") }

func callConcat(r Value, a []Value) (Value, error) {
	if a[0].IsNull() {
		return Null, throw(nullPointer, `Cannot invoke "String.isEmpty()" because "str" is null`)
	}
	return newText(string(AppendText([]byte(r.text()), a[0].text())))
}

func callRepeat(r Value, a []Value) (Value, error) {
	n, s := a[0].int(), r.text()
	switch {
	case n < 0:
		return Null, throw(illegalArgument, "count is negative: %d", n)
	case n*int64(len(s)) > maxTextBytes:
		return Null, throw(outOfMemory, "Required length exceeds implementation limit")
	}
	var text []byte
	for range n {
		if s == "" {
			break
		}
		text = AppendText(text, s)
	}
	return String(string(text)), nil
}

// maxTextBytes bounds the texts that one call may build, where Java would run
// out of memory.
const maxTextBytes = 64 << 20

// newText returns a text that a call has built.
func newText(s string) (Value, error) {
	if len(s) > maxTextBytes {
		return Null, throw(outOfMemory, "Java heap space")
	}
	return String(s), nil
}
