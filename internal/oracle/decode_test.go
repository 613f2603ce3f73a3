package oracle

import (
	"errors"
	"testing"
)

func TestStringsSurviveTheBorder(t *testing.T) {
	for _, s := range []string{"", "plain", "\"\\/\b\f\n\r\t\x00\x7f", "é日本", "😀", "\xed\xa0\xbd", "\xed\xb8\x80\xed\xa0\xbd", "\xed\xa0\xbdx", "\ufffd\uffff"} {
		got, err := decodeString(string(appendString(nil, s)))
		if err != nil || got != s {
			t.Errorf("%q came back as %q, %v", s, got, err)
		}
	}
}

func TestDecodeString(t *testing.T) {
	tests := []struct{ name, give, want string }{
		{"short escapes", `"\b\f\n\r\t\/\"\\"`, "\b\f\n\r\t/\"\\"},
		{"a pair is one character", `"\ud83d\ude00"`, "😀"},
		{"a high half before another escape stays", `"\ud83d\u0041"`, "\xed\xa0\xbdA"},
		{"a high half before a pair stays", `"\ud83d\ud83d\ude00"`, "\xed\xa0\xbd😀"},
		{"a low half first stays", `"\ude00\ud83d"`, "\xed\xb8\x80\xed\xa0\xbd"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := decodeString(tt.give); err != nil || got != tt.want {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestDecodeAnswerRefuses(t *testing.T) {
	for _, line := range []string{"", "1", `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1 }`, `{"a":1,}`, `{"a":"\u12"}`, `{"a":"\uzzzz"}`, `{"a":"\`, `{"a":"`, `{}x`, `{"a":-}`} {
		if got, err := decodeAnswer(line); !errors.Is(err, errAnswer) {
			t.Errorf("%s: got %v, %v", line, got, err)
		}
	}
}
