package oracle

import "testing"

func TestComparePath(t *testing.T) {
	failed := func(class, message, phase string) PathAnswer {
		return PathAnswer{Failure: &Failure{Class: class, Message: message, Phase: phase}}
	}
	list := PathAnswer{Result: "[1]", String: "[1]", Type: "L"}
	tests := []struct {
		name      string
		got, want PathAnswer
		diff      PathDifference
	}{
		{"the same value", list, list, ""},
		{"the same failure", failed("A", "m", "read"), failed("A", "m", "read"), ""},
		{"another result", PathAnswer{Result: "[2]"}, list, "default: result"},
		{"another text of it", PathAnswer{Result: "[1]", String: "1"}, list, "default: text"},
		{"another class", PathAnswer{Result: "[1]", String: "[1]", Type: "M"}, list, "default: type M instead of L"},
		{"one is definite", PathAnswer{Result: "[1]", String: "[1]", Type: "L", Definite: true}, list, "default: definite"},
		{"only Java fails", list, failed("A", "", "read"), "default: no A"},
		{"only the engine fails", failed("A", "", "read"), list, "default: A instead of a result"},
		{"another exception", failed("A", "", "read"), failed("B", "", "read"), "default: A instead of B"},
		{"another phase", failed("A", "", "compile"), failed("A", "", "read"), "default: phase compile instead of read"},
		{"another message", failed("A", "m", "read"), failed("A", "n", "read"), "default: message of A"},
		{"messages of failed casts don't count", failed("A", "", "read"), failed("A", "class X cannot be cast to class Y", "read"), ""},
		{"Java had too little time", list, failed(tooLong, "", ""), ""},
		{"Java had too little stack", list, failed("java.lang.StackOverflowError", "", "read"), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ComparePath(PathAnswers{tt.got}, PathAnswers{tt.want}); got != tt.diff {
				t.Errorf("got %q, want %q", got, tt.diff)
			}
		})
	}
	if got := ComparePath(PathAnswers{}, PathAnswers{LeafNullMode: list}); got != "leafnull: result" {
		t.Errorf("a difference in one mode only: got %q", got)
	}
}
