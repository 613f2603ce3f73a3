package oracle

import "strings"

// A PathDifference names what differs between two answers to a [PathCase]: the mode, then the
// first of the phase and the class and the message of the failure, or else the first of the
// result, its text, its class and whether the path is definite. It is empty where nothing does.
type PathDifference string

// ComparePath holds the answers of an engine against the referee's.
func ComparePath(got, want PathAnswers) PathDifference {
	for mode := range want {
		if what := comparePathAnswer(got[mode], want[mode]); what != "" {
			return PathDifference(Mode(mode).String() + ": " + what)
		}
	}
	return ""
}

func comparePathAnswer(got, want PathAnswer) string {
	switch {
	case want.Failure != nil && noAnswer(want.Failure.Class):
		return ""
	case got.Failure != nil || want.Failure != nil:
		return compareFailure(got.Failure, want.Failure)
	case got.Result != want.Result:
		return "result"
	case settle(got.String) != settle(want.String):
		return "text"
	case got.Type != want.Type:
		return "type " + got.Type + " instead of " + want.Type
	case got.Definite != want.Definite:
		return "definite"
	}
	return ""
}

// noAnswer reports whether Java had not enough time, memory or stack.
func noAnswer(class string) bool {
	return class == tooLong || class == tooMuch || class == "java.lang.StackOverflowError"
}

func compareFailure(got, want *Failure) string {
	switch {
	case got == nil:
		return "no " + want.Class
	case want == nil:
		return got.Class + " instead of a result"
	case got.Class != want.Class:
		return got.Class + " instead of " + want.Class
	case got.Phase != want.Phase:
		return "phase " + got.Phase + " instead of " + want.Phase
	case got.Message != want.Message && !unworded(want):
		return "message of " + want.Class
	}
	return ""
}

// unworded reports whether a message is one of the JDK that is not ours word for word: it
// names class loaders, or the place in a regular expression.
func unworded(f *Failure) bool {
	return strings.Contains(f.Message, "cannot be cast to") || strings.Contains(f.Message, "near index")
}
