package value

import "fmt"

// An Exception is what a Java method throws: the class of the exception and
// its message, as the JDK words it where templates can tell.
type Exception struct {
	Class   string // for example java.lang.StringIndexOutOfBoundsException
	Message string // empty where Java has none
}

// Error writes the exception as Throwable.toString does.
func (e *Exception) Error() string {
	if e.Message == "" {
		return e.Class
	}
	return e.Class + ": " + e.Message
}

// throw returns an Exception of a class of java.lang or java.util.
func throw(class, format string, args ...any) error {
	return &Exception{Class: class, Message: fmt.Sprintf(format, args...)}
}

// The exception classes that methods of plain data throw.
const (
	illegalArgument        = "java.lang.IllegalArgumentException"
	indexOutOfBounds       = "java.lang.IndexOutOfBoundsException"
	stringIndexOutOfBounds = "java.lang.StringIndexOutOfBoundsException"
	arrayIndexOutOfBounds  = "java.lang.ArrayIndexOutOfBoundsException"
	nullPointer            = "java.lang.NullPointerException"
	classCast              = "java.lang.ClassCastException"
	arithmetic             = "java.lang.ArithmeticException"
	numberFormat           = "java.lang.NumberFormatException"
	unsupportedOperation   = "java.lang.UnsupportedOperationException"
	illegalAccess          = "java.lang.IllegalAccessError"
	illegalState           = "java.lang.IllegalStateException"
	stackOverflow          = "java.lang.StackOverflowError"
	arrayStore             = "java.lang.ArrayStoreException"
	outOfMemory            = "java.lang.OutOfMemoryError"
	concurrentModification = "java.util.ConcurrentModificationException"
	noSuchElement          = "java.util.NoSuchElementException"
)
