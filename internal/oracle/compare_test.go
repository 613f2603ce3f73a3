package oracle

import "testing"

func TestCompare(t *testing.T) {
	failed := func(parse bool) Answer { return Answer{Failure: &Failure{Parse: parse}} }
	tests := []struct {
		name string
		got  Result
		want Answer
		diff Difference
	}{
		{"the same output", Result{Output: "a"}, Answer{Output: "a"}, SameAnswer},
		{"other output", Result{Output: "a"}, Answer{Output: "b"}, OtherOutput},
		{"both refuse", Result{Err: errAnswer, Parse: true}, failed(true), SameAnswer},
		{"both fail later", Result{Err: errAnswer}, failed(false), SameAnswer},
		{"one refuses, one fails later", Result{Err: errAnswer}, failed(true), FailurePhase},
		{"only the engine fails", Result{Err: errAnswer}, Answer{}, OnlyEngineFails},
		{"only Java fails", Result{}, failed(false), OnlyJavaFails},
		{"a panic is no error", Result{Err: errAnswer, Panic: true}, failed(false), EnginePanics},
		{"a render that Java didn't end is no answer", Result{}, Answer{Failure: &Failure{Class: tooLong}}, SameAnswer},
		{"identity numbers don't count", Result{Output: "[C@1 [Ljava.lang.String;@ab"}, Answer{Output: "[C@1b2c3d [Ljava.lang.String;@12"}, SameAnswer},
		{"an address is no identity number", Result{Output: "1@2"}, Answer{Output: "1@3"}, OtherOutput},
		{"two surrogate halves are one character", Result{Output: "\xed\xa0\xbd\xed\xb8\x80"}, Answer{Output: "😀"}, SameAnswer},
		{"one half is not", Result{Output: "\xed\xa0\xbd"}, Answer{Output: "\ufffd"}, OtherOutput},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Compare(tt.got, tt.want); got != tt.diff {
				t.Errorf("got %q, want %q", got, tt.diff)
			}
		})
	}
}
