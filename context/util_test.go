package context

import (
	"bufio"
	"errors"
	"os"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestUtilRecorded holds the functions against answers of commons-lang 2.6,
// java.net and java.util, recorded from JDK 17.
func TestUtilRecorded(t *testing.T) {
	f, err := os.Open("testdata/util.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		d, err := value.ParseJSON(lines.Text())
		if err != nil {
			t.Fatal(err)
		}
		checkRecorded(t, d.Root())
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

func checkRecorded(t *testing.T, c value.Value) {
	t.Helper()
	function, _ := c.Get("function")
	arg, _ := c.Get("arg")
	got, ok, err := util{}.Call(function.String(), []value.Value{arg})
	if !ok {
		t.Fatalf("%s is not a function", function)
	}
	if thrown, ok := c.Get("throws"); ok {
		if err == nil || err.Error() != thrown.String() {
			t.Errorf("%s(%q): got %q, error %v, want the error %s", function, arg.String(), got, err, thrown)
		}
		return
	}
	if want, _ := c.Get("result"); err != nil || !value.Equal(got, want) {
		t.Errorf("%s(%q): got %q, error %v, want %q", function, arg.String(), got.String(), err, want.String())
	}
}

func TestUtil(t *testing.T) {
	text := value.String
	for _, test := range []struct {
		rule     string
		function string
		args     []value.Value
		want     value.Value
		unknown  bool
	}{
		{rule: "null gives null", function: "escapeJavaScript", args: []value.Value{value.Null}, want: value.Null},
		{rule: "a number is no String", function: "escapeJavaScript", args: []value.Value{value.Int(1)}, unknown: true},
		{rule: "one argument is needed", function: "urlEncode", unknown: true},
		{rule: "two arguments are too many", function: "urlEncode", args: []value.Value{text("a"), text("b")}, unknown: true},
		{rule: "AppSync's functions are not there", function: "toJson", args: []value.Value{text("a")}, unknown: true},
		{rule: "JSON that is broken is null", function: "parseJson", args: []value.Value{text(`{"a":`)}, want: value.Null},
		{rule: "a JSON scalar is that scalar", function: "parseJson", args: []value.Value{text(`7`)}, want: value.Int(7)},
		{rule: "bare words are a String", function: "parseJson", args: []value.Value{text(`a=b&c`)}, want: text("a=b&c")},
		{rule: "Base64 in quotes is decoded", function: "base64Decode", args: []value.Value{text(`"YWJj"`)}, want: text("abc")},
		{rule: "Base64 without padding is decoded", function: "base64Decode", args: []value.Value{text(`YWI`)}, want: text("ab")},
		{rule: "the first = ends Base64", function: "base64Decode", args: []value.Value{text(`YQ==YmI=`)}, want: text("a")},
		{rule: "Base64 for URLs is decoded", function: "base64Decode", args: []value.Value{text(`Pz8_Pj4-`)}, want: text("???>>>")},
		{rule: "line breaks in Base64 are skipped", function: "base64Decode", args: []value.Value{text("YW\r\nJj")}, want: text("abc")},
		{rule: "six bits too many are dropped", function: "base64Decode", args: []value.Value{text("YWJjY")}, want: text("abc")},
		{rule: "bytes that are not UTF-8 become U+FFFD", function: "base64Decode", args: []value.Value{text("/w==")}, want: text("\uFFFD")},
	} {
		t.Run(test.rule, func(t *testing.T) {
			got, ok, err := util{}.Call(test.function, test.args)
			if err != nil || ok == test.unknown || !value.Equal(got, test.want) {
				t.Errorf("got %q, %v, %v, want %q, %v", got, ok, err, test.want, !test.unknown)
			}
		})
	}
}

func TestURLDecodeThrows(t *testing.T) {
	_, err := urlDecode("100%")
	var thrown *value.Exception
	if !errors.As(err, &thrown) || thrown.Class != "java.lang.IllegalArgumentException" {
		t.Errorf("got %v, want an IllegalArgumentException", err)
	}
}
