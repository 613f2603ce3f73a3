package jsonpath

// describe appends the message of a failure.
func (e *Error) describe(dst []byte) []byte {
	switch e.reason {
	case skipped:
		return e.path.appendText(append(dst, "No results for path: "...))
	case missingMember:
		before := "Missing property in path "
		if e.step == len(e.path.steps)-1 {
			before = "No results for path: "
		}
		return e.path.appendPlaces(append(dst, before...), e.places)
	case outOfRange:
		return e.path.appendPlaces(append(dst, "Index out of bounds when evaluating path "...), e.places)
	case notObject:
		if e.path.options.dialect == Jayway29 {
			return e.describeNoObject(dst)
		}
		dst = append(append(dst, "Property "...), e.path.steps[e.step].fragment()...)
		return e.path.appendPlaces(append(dst, " not found in path "...), e.places)
	case nullArray:
		return append(e.path.appendPlaces(append(dst, "The path "...), e.places), " is null"...)
	case innerMembers:
		dst = append(dst, "Multi properties can only be used as path leafs: "...)
		return append(e.path.appendPlaces(dst, e.places), e.path.steps[e.step].fragment()...)
	case notArray, noElements:
		return e.describeFilter(dst, " can only be applied to arrays. Current context is: ")
	case notFilterable:
		return e.describeFilter(dst, " can not be applied to primitives. Current context is: ")
	default:
		return append(dst, e.fixedText()...)
	}
}

// describeFilter is for what Jayway calls a filter: the rest of the path, from
// the step that does not fit.
func (e *Error) describeFilter(dst []byte, text string) []byte {
	dst = append(dst, "Filter: "...)
	for i := e.step; i < len(e.path.steps); i++ {
		dst = append(dst, e.path.steps[i].fragment()...)
	}
	return append(append(dst, text...), e.value.String()...)
}

func (e *Error) describeNoObject(dst []byte) []byte {
	dst = append(append(dst, "Expected to find an object with property "...), e.path.steps[e.step].fragment()...)
	dst = e.path.appendPlaces(append(dst, " in path "...), e.places)
	class := e.value.ClassName()
	if e.value.IsNull() {
		class = "null"
	}
	return append(append(append(dst, " but found '"...), class...), "'. This is not a json object according to "+
		"the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'."...)
}

func (e *Error) fixedText() string {
	switch e.reason {
	case noNumbers:
		return "Aggregation function attempted to calculate value using empty array"
	case listOfCall:
		return "Options AS_PATH_LIST and ALWAYS_RETURN_LIST are not allowed when using path functions!"
	case noArgumentPath:
		return `Cannot invoke "com.jayway.jsonpath.internal.Path.isFunctionPath()" because the return value of ` +
			`"com.jayway.jsonpath.internal.function.Parameter.getPath()" is null`
	case noCollection:
		return "class " + e.value.ClassName() + " cannot be cast to class java.util.Collection"
	case noDocument:
		return "root can not be null"
	case noPredicate:
		return `Cannot invoke "com.jayway.jsonpath.Predicate.apply(com.jayway.jsonpath.Predicate$PredicateContext)" because "predicate" is null`
	case openScan:
		return "Current path token is a leaf"
	case foreignKey:
		return "class " + e.value.ClassName() + " cannot be cast to class java.lang.String"
	case notPattern:
		return "class " + e.text + " cannot be cast to class java.util.regex.Pattern"
	case nullPattern:
		return `Cannot invoke "java.util.regex.Pattern.matcher(java.lang.CharSequence)" because "pattern" is null`
	case tooDeep:
		return "the document is nested too deeply, or holds itself"
	case tooLong:
		return "the path leads to too many places, or the document holds itself"
	default:
		return e.text
	}
}
