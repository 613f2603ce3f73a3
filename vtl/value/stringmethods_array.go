package value

// stringArrays are the methods that make or fill arrays.
func stringArrays() []method {
	return []method{
		def("toCharArray()", func(r Value, _ []Value) (Value, error) { return charArray(unitsOf(r.text())), nil }),
		def("getBytes()", func(r Value, _ []Value) (Value, error) { return byteArray(EncodeUTF8(r.text())), nil }),
		def("getBytes(String)", callGetBytes),
		def("getBytes(Charset)", throwNullPointer),
		defVoid("getBytes(int,int,byte[],int)", func(r Value, a []Value) error {
			return fill(r, a, func(unit uint16) Value { return Byte(int8(unit)) })
		}),
		defVoid("getChars(int,int,char[],int)", func(r Value, a []Value) error { return fill(r, a, Char) }),
	}
}

// fill copies units into an array.
func fill(r Value, a []Value, element func(uint16) Value) error {
	units, begin, end, at := unitsOf(r.text()), a[0].int(), a[1].int(), a[3].int()
	if begin < 0 || begin > end || end > int64(len(units)) {
		return throw(stringIndexOutOfBounds, "begin %d, end %d, length %d", begin, end, len(units))
	}
	if a[2].IsNull() {
		return throw(nullPointer, "")
	}
	into := a[2].array().elements
	if at < 0 || at > int64(len(into))-(end-begin) {
		return throw(stringIndexOutOfBounds, "offset %d, count %d, length %d", at, end-begin, len(into))
	}
	for i, unit := range units[begin:end] {
		into[at+int64(i)] = element(unit)
	}
	return nil
}

// stringStatics are the static methods.
func stringStatics() []method {
	valueOf := func(a []Value) (Value, error) {
		text, err := a[0].AppendString(nil)
		return String(string(text)), err
	}
	ofChars := func(a []Value) (Value, error) { return textOfChars(a[0], 0, int64(a[0].Len())) }
	ofSomeChars := func(a []Value) (Value, error) { return textOfChars(a[0], a[1].int(), a[2].int()) }
	return []method{
		defStatic("valueOf(Object)", valueOf), defStatic("valueOf(boolean)", valueOf), defStatic("valueOf(char)", valueOf),
		defStatic("valueOf(int)", valueOf), defStatic("valueOf(long)", valueOf),
		defStatic("valueOf(float)", func(a []Value) (Value, error) { return valueOf([]Value{Float(float32(a[0].float()))}) }),
		defStatic("valueOf(double)", func(a []Value) (Value, error) { return valueOf([]Value{Double(a[0].float())}) }),
		defStatic("valueOf(char[])", ofChars), defStatic("copyValueOf(char[])", ofChars),
		defStatic("valueOf(char[],int,int)", ofSomeChars), defStatic("copyValueOf(char[],int,int)", ofSomeChars),
		defStatic("join(CharSequence,CharSequence...)", func(a []Value) (Value, error) { return join(a[0], a[1]) }),
		defStatic("join(CharSequence,Iterable)", func(a []Value) (Value, error) { return join(a[0], a[1]) }),
		defStatic("format(String,Object...)", func(a []Value) (Value, error) { return callFormat(a[0], a[1]) }),
		defStatic("format(Locale,String,Object...)", func(a []Value) (Value, error) { return callFormat(a[1], a[2]) }),
	}
}

// textOfChars is the text of some units of a char[].
func textOfChars(chars Value, offset, count int64) (Value, error) {
	if chars.IsNull() {
		return Null, throw(nullPointer, `Cannot read the array length because "value" is null`)
	}
	elements := chars.array().elements
	n := int64(len(elements))
	if offset < 0 || count < 0 || offset > n-count {
		return Null, throw(stringIndexOutOfBounds, "offset %d, count %d, length %d", offset, count, n)
	}
	units := make([]uint16, count)
	for i := range units {
		units[i] = uint16(elements[offset+int64(i)].int())
	}
	return String(textOf(units)), nil
}

func join(delimiter, elements Value) (Value, error) {
	switch {
	case delimiter.IsNull():
		return Null, throw(nullPointer, `Cannot invoke "java.lang.CharSequence.toString()" because "delimiter" is null`)
	case elements.IsNull():
		return Null, throw(nullPointer, "")
	}
	cursor, ok := elements.Iterate()
	if !ok {
		return Null, throw(illegalArgument, "argument type mismatch")
	}
	var text []byte
	for first := true; cursor.HasNext(); first = false {
		e, err := cursor.Next()
		if err != nil {
			return Null, err
		}
		if !first {
			text = AppendText(text, delimiter.text())
		}
		if text, err = appendElement(text, e); err != nil {
			return Null, err
		}
	}
	return newText(string(text))
}

// appendElement appends an element of String.join, which must be a text or
// null.
func appendElement(dst []byte, e Value) ([]byte, error) {
	switch s, ok := e.Str(); {
	case ok:
		return AppendText(dst, s), nil
	case e.IsNull():
		return append(dst, "null"...), nil
	default:
		return dst, throw(classCast, "class %s cannot be cast to class java.lang.CharSequence", e.ClassName())
	}
}

func callFormat(format, args Value) (Value, error) {
	if format.IsNull() {
		return Null, throw(nullPointer, `Cannot invoke "String.length()" because "s" is null`)
	}
	var values []Value // nil: no array, whose every element is null
	if !args.IsNull() {
		values = append([]Value{}, args.array().elements...)
	}
	text, err := formatJava(format.text(), values)
	if err != nil {
		return Null, err
	}
	return newText(text)
}
