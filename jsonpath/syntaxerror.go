package jsonpath

import "strconv"

// A syntaxError says why an expression is not a path: by the exception that
// Jayway meets. Jayway 2.0 wraps it in an InvalidPathException whose message is
// the text of the cause; 2.9 does so unless it is one already.
type syntaxError struct {
	class   string
	message string
	offset  int   // in the whole expression
	cause   error // of a pattern
}

func invalidPath(offset int, message string) *syntaxError {
	return &syntaxError{class: invalidPathException, message: message, offset: offset}
}

// outOfText is what Java throws where a text ends too early: String.charAt
// words it by the way in which the String is stored.
func outOfText(offset int, text string) *syntaxError {
	return outOfBounds(offset, javaLength(text), text)
}

// outOfBounds is outOfText for any index that is out of bounds.
func outOfBounds(offset, index int, text string) *syntaxError {
	n := strconv.Itoa(index)
	message := "String index out of range: " + n
	if !isLatin1(text) {
		message = "index " + n + ", length " + strconv.Itoa(javaLength(text))
	}
	return &syntaxError{class: stringIndexException, message: message, offset: offset}
}

// badSubstring is what String.substring throws.
func badSubstring(offset, begin, end, length int) *syntaxError {
	return &syntaxError{
		class:   stringIndexException,
		message: "begin " + strconv.Itoa(begin) + ", end " + strconv.Itoa(end) + ", length " + strconv.Itoa(length),
		offset:  offset,
	}
}

// at moves the offset of an error that counts from base.
func (e *syntaxError) at(base int) *syntaxError {
	e.offset += base
	return e
}

// text returns what Throwable.toString does.
func (e *syntaxError) text() string {
	if e.message == "" {
		return e.class
	}
	return e.class + ": " + e.message
}

// wrapped returns the error of an expression within another one.
func (e *syntaxError) wrapped() *syntaxError {
	return &syntaxError{class: invalidPathException, message: e.text(), offset: e.offset, cause: e.cause}
}

// asError returns the error of a whole expression.
func (e *syntaxError) asError(expr string, d Dialect) *Error {
	failure := &Error{Code: InvalidPath, Expr: expr, Offset: min(max(0, e.offset), len(expr)), text: e.text(), cause: e.cause}
	switch {
	case e.class == stackOverflowError:
		failure.Code, failure.text = StackOverflow, e.message
	case d == Jayway29 && e.class == invalidPathException:
		failure.text = e.message
	}
	return failure
}

// tooNested is the error of an expression that Java's stack is too small for.
func tooNested(offset int) *syntaxError {
	return &syntaxError{class: stackOverflowError, message: "the expression is nested too deeply", offset: offset}
}
