package oracle

import (
	"regexp"
	"strconv"
)

// A Difference says how two answers to one case differ.
type Difference string

// The differences, weakest first after SameAnswer.
const (
	SameAnswer      Difference = ""
	FailurePhase    Difference = "both fail, one of them while parsing"
	OnlyEngineFails Difference = "only the engine fails"
	OnlyJavaFails   Difference = "only Java fails"
	OtherOverrides  Difference = "other overrides"
	OtherOutput     Difference = "other output"
	EnginePanics    Difference = "the engine panics"
)

// The referee's answers when Java needed more than its time or its memory: no answers at all.
const (
	tooLong = "java.util.concurrent.TimeoutException"
	tooMuch = "java.lang.OutOfMemoryError"
)

// A Result is what the engine under test made of a case.
type Result struct {
	Output string
	Err    error
	Parse  bool // Err came before anything was rendered
	Panic  bool // Err tells of a panic
	Overrides
}

// String gives the output in quotes and the overrides, or the error.
func (r Result) String() string {
	if r.Err != nil {
		return r.Err.Error()
	}
	return strconv.Quote(r.Output) + " " + r.Overrides.String()
}

// Compare holds a result against the referee's answer. The numbers in texts such as
// [C@1b2c3d, which are new in every run, count as equal.
func Compare(got Result, want Answer) Difference {
	failed := want.Failure != nil
	switch {
	case got.Panic:
		return EnginePanics
	case failed && (want.Failure.Class == tooLong || want.Failure.Class == tooMuch):
		return SameAnswer
	case got.Err != nil && !failed:
		return OnlyEngineFails
	case got.Err == nil && failed:
		return OnlyJavaFails
	case failed && got.Parse != want.Failure.Parse:
		return FailurePhase
	case !failed && settle(got.Output) != settle(want.Output):
		return OtherOutput
	case !failed && got.settled() != want.settled():
		return OtherOverrides
	}
	return SameAnswer
}

func (o Overrides) settled() Overrides {
	if o.Endless {
		return Overrides{Endless: true}
	}
	o.RequestOverride, o.ResponseOverride = settle(o.RequestOverride), settle(o.ResponseOverride)
	return o
}

var identity = regexp.MustCompile(`([A-Za-z\];$]@)[0-9a-f]+`)

// settle blanks identity numbers and joins surrogate halves that have come to stand together.
func settle(s string) string {
	var joined []byte
	for s != "" {
		r, size := decodeRune(s)
		if low, more := decodeRune(s[size:]); isHigh(r) && isLow(low) {
			r, size = (r-0xD800)<<10+(low-0xDC00)+0x10000, size+more
		}
		joined = appendRune(joined, r)
		s = s[size:]
	}
	return identity.ReplaceAllString(string(joined), "${1}0")
}

func isHigh(r rune) bool { return 0xD800 <= r && r < 0xDC00 }

func isLow(r rune) bool { return 0xDC00 <= r && r < 0xE000 }
