package value_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/velmap/velmap/vtl/value"
)

// TestParseJSON states the rules of json-smart's permissive mode one by one.
// The answers are those of json-smart 2.2, written by itself; all of them and
// many more are compared in TestRecordedJSON.
func TestParseJSON(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, text, want string }{
		{"empty text is a string", "", `""`},
		{"blanks are an empty string", " \r\n\t", `""`},
		{"a word is a string", "hello", `"hello"`},
		{"a form is a string, trimmed", " a=1&b=2 \n", `"a=1&b=2"`},
		{"null", " null ", `null`},
		{"literals are whole words", "nullx", `"nullx"`},
		{"a literal behind a control character is a string", "\x01true", `"true"`},
		{"NaN", "[NaN]", `[NaN]`},
		{"literals have one case", "[True,nan]", `["True","nan"]`},
		{"what follows the end is ignored", `{"a":1}]garbage`, `{"a":1}`},
		{"what follows a string is ignored", `"a" b`, `"a"`},
		{"a no-break space is no blank", "\u00a0{}", "\"\u00a0{}\""},
		{"a byte order mark is no blank", "\ufeff{}", "\"\ufeff{}\""},
		{"substitute ends the text", "ab\x1acd", `"ab"`},

		{"commas may be too many", "[,1,,2,]", `[1,2]`},
		{"commas may be missing behind quotes", `["a" "b"]`, `["a","b"]`},
		{"commas may be missing behind brackets", `[[1] {"a":2} 3]`, `[[1],{"a":2},3]`},
		{"commas in objects may be too many", `{,"a":1,,"b":2,}`, `{"a":1,"b":2}`},
		{"a string without quotes ends at a comma", "[a b , c]", `["a b","c"]`},
		{"a string without quotes takes the next member", `{"a":1 "b":2}`, `{"a":"1 \"b\":2"}`},
		{"a value may be empty before a comma", `{"a":,"b":1}`, `{"a":"","b":1}`},
		{"a colon is part of a string without quotes", "[a:b]", `["a:b"]`},
		{"a key without quotes ends at the colon", "{a b :1}", `{"a b":1}`},
		{"a key without quotes may hold brackets", "{a}]:1}", `{"a}]":1}`},
		{"there are no comments", `{/*c*/"a":1}`, `{"/*c*/\"a\"":1}`},
		{"control characters go between key and colon", "{\"a\"\x01:1\x02}", `{"a":1}`},

		{"single quotes", `{'a':'b"c'}`, `{"a":"b\"c"}`},
		{"control characters stay in a string without escapes", "\"a\x01\nb\"", `"a\u0001\nb"`},
		{"control characters vanish in one with escapes", "\"a\x01\n\\tb\x7f\"", `"a\tb"`},
		{"escapes", `"\t\n\r\f\b\\\/\'\"\u00e9\x41"`, `"\t\n\r\f\b\\/'\"éA"`},
		{"an unknown escape vanishes", `"a\qb"`, `"ab"`},
		{"half of a character vanishes with a backslash", "\"\\\U0001F600\"", "\"\xed\xb8\x80\""},
		{"escaped surrogates join", `"\ud83d\ude00"`, `"😀"`},
		{"surrogates join across what vanishes", `"\ud83d\q\ude00"`, `"😀"`},
		{"surrogates don't join across strings", `["\ud83d","\ude00"]`, "[\"\xed\xa0\xbd\",\"\xed\xb8\x80\"]"},
		{"a lone surrogate stays", `"\ud83dx"`, "\"\xed\xa0\xbdx\""},
		{"a raw surrogate joins an escaped one", "\"\\ud83d\xed\xb8\x80\"", `"😀"`},
		{"escapes mean nothing without quotes", `[a\tb]`, `["a\\tb"]`},

		{"of repeated keys the last value counts in the first place", `{"a":1,"b":2,"a":3}`, `{"a":3,"b":2}`},
		{"a key repeated by an escape", `{"a":1,"b":2,"\u0061":3}`, `{"a":3,"b":2}`},
		{"a repeated key in an object within", `[{"o":{"k":[1],"k":{"x":1,"x":2}}}]`, `[{"o":{"k":{"x":2}}}]`},
		{"a key of no characters", `{"":1,'':2}`, `{"":2}`},

		{"a number is the whole text or none of it", "12:30", `"12:30"`},
		{"leading zeros", "[007,-00]", `[7,0]`},
		{"minus zero is zero", "[-0,-0.0]", `[0,-0.0]`},
		{"minus is zero", "[-]", `[0]`},
		{"no digits behind the point", "[1.,-.5]", `[1.0,-0.5]`},
		{"no digits before the point", "[.5,+1]", `[".5","+1"]`},
		{"an exponent wants a digit or a sign", "[1e,1.5e]", `["1e","1.5e"]`},
		{"a number with an exponent is a Double", "[1e2,1E-7]", `[100.0,1.0E-7]`},
		{"too large for a Double", "[1e400,-1e400]", `[null,null]`},
		{"18 characters make a Double", "0.1234567890123456", `0.1234567890123456`},
		{"19 make a BigDecimal", "0.12345678901234560", `0.12345678901234560`},
		{"a character from U+007E on ends a number", "[1é]", `[1,"é"]`},
		{"so it does at the top", "1é", `1`},
		{"what else follows makes a string of it", "[1x, 2 3]", `["1x","2 3"]`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			doc, err := value.ParseJSON(c.text)
			if err != nil {
				t.Fatal(err)
			}
			got, err := doc.Root().AppendJSON(nil, value.PlainSlash)
			if string(got) != c.want || err != nil {
				t.Errorf("%q reads as %s, %v, want %s", c.text, got, err, c.want)
			}
		})
	}
}

func TestParseJSONClasses(t *testing.T) {
	t.Parallel()
	for text, class := range map[string]string{
		"null": "", "true": "java.lang.Boolean", "NaN": "java.lang.Float", `"a"`: "java.lang.String",
		"{}": "java.util.LinkedHashMap", "[]": "net.minidev.json.JSONArray",
		"2147483647": "java.lang.Integer", "2147483648": "java.lang.Long", "-2147483648": "java.lang.Integer",
		"9223372036854775807": "java.lang.Long", "9223372036854775808": "java.math.BigInteger",
		"00000000000000000001": "java.math.BigInteger", "0000000000000000001": "java.lang.Integer",
		"1.5": "java.lang.Double", "1.000000000000000000": "java.math.BigDecimal", "1e2": "java.lang.Double",
	} {
		doc, err := value.ParseJSON(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := doc.Root().ClassName(); got != class {
			t.Errorf("%s is of class %q, want %q", text, got, class)
		}
	}
	doc, err := value.ParseJSON("[[1,true]]", value.ArrayLists())
	if err != nil || doc.Root().String() != "[[1, true]]" {
		t.Errorf("ArrayLists print %v, %v", doc.Root(), err)
	}
}

// TestParseJSONErrors has the messages of json-smart 2.2. Positions in them
// count UTF-16 units, offsets bytes.
func TestParseJSONErrors(t *testing.T) {
	t.Parallel()
	const parse = "net.minidev.json.parser.ParseException"
	for _, c := range []struct {
		rule, text, class, message string
		offset                     int
	}{
		{"a closing brace first", "}", parse, "Unexpected character (}) at position 0.", 0},
		{"a colon for an element", "[1,:]", parse, "Unexpected character (:) at position 3.", 3},
		{"no key", "{:1}", parse, "Unexpected character (:) at position 1.", 1},
		{"the wrong bracket", "[1}", parse, "Unexpected End Of File position 2: EOF", 2},
		{"an object for a key", `{"é":{}, {`, parse, "Unexpected character ({) at position 9.", 10},
		{"no value", `{"a":}`, parse, "Unexpected character (}) at position 5.", 5},
		{"no colon", `{"a" 1}`, parse, "Unexpected character (1) at position 4.", 4},
		{"a word behind a member", `{"a":"b"c}`, parse, "Unexpected token c at position 7.", 7},
		{"half of a character behind a member", "{\"a\":1\U0001F600}", parse, "Unexpected token \xed\xa0\xbd at position 5.", 5},
		{"an array cut off", "[", parse, "Unexpected End Of File position 0: EOF", 0},
		{"an object cut off", "{", parse, "Unexpected End Of File position 0: null", 0},
		{"an object cut off behind a colon", `{"a":`, parse, "Unexpected End Of File position 4: EOF", 4},
		{"an object cut off behind a value", `{"a":1`, parse, "Unexpected End Of File position 5: null", 5},
		{"a string cut off", `["a`, parse, "Unexpected End Of File position 3: null", 3},
		{"a string cut off behind an escape", `["a\"`, parse, "Unexpected End Of File position 4: null", 4},
		{"a string cut off behind a backslash", `["a\"\`, parse, "Unexpected End Of File position 6: null", 6},
		{"substitute in a string with escapes", "\"\\t\x1a\"", parse, "Unexpected End Of File position 2: null", 2},
		{"bad digits in an escape", `"\u12é"`, parse, "Unexpected unicode escape sequence é at position 5.", 5},
		{"no digits in the exponent", "[1e+]", "java.lang.NumberFormatException", `For input string: "1e+"`, 1},
		{"no digits at all", "[-.]", "java.lang.NumberFormatException", `For input string: "-."`, 1},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			doc, err := value.ParseJSON(c.text)
			var e *value.JSONError
			var thrown *value.Exception
			if !errors.As(err, &e) || !errors.As(err, &thrown) {
				t.Fatalf("%q: %v, %v", c.text, doc, err)
			}
			if thrown.Class != c.class || err.Error() != c.message || e.Offset != c.offset {
				t.Errorf("%q: %s: %v at %d, want %s: %s at %d",
					c.text, thrown.Class, err, e.Offset, c.class, c.message, c.offset)
			}
		})
	}
}

func TestParseJSONBounds(t *testing.T) {
	t.Parallel()
	deep := strings.Repeat("[", 10_001) + strings.Repeat("]", 10_001)
	var thrown *value.Exception
	if _, err := value.ParseJSON(deep); !errors.As(err, &thrown) || thrown.Class != "java.lang.StackOverflowError" {
		t.Errorf("10,001 levels: %v", err)
	}
	if _, err := value.ParseJSON(deep[1:20_001]); err != nil {
		t.Errorf("10,000 levels: %v", err)
	}
	if _, err := value.ParseJSON("[[1]]", value.MaxDepth(1)); err == nil {
		t.Error("MaxDepth(1) takes two levels")
	}
	if _, err := value.ParseJSON(strings.Repeat("[", 1_000_000), value.MaxDepth(0)); err == nil {
		t.Error("a million brackets are an array")
	}
	if _, err := value.ParseJSON("[1]", value.MaxBytes(2)); err == nil {
		t.Error("MaxBytes(2) takes three")
	}
}

// TestParseJSONManyKeys has more keys than are compared one by one.
func TestParseJSONManyKeys(t *testing.T) {
	t.Parallel()
	var text strings.Builder
	text.WriteString(`{"k0":0`)
	for i := range 1000 {
		text.WriteString(`,"k`)
		text.WriteString(strings.Repeat("x", i%40))
		text.WriteByte('a' + byte(i/40))
		text.WriteString(`":1`)
	}
	for _, c := range []struct {
		rule, end string
		len       int
	}{
		{"none is repeated", "}", 1001},
		{"the first is repeated", `,"k0":2}`, 1001},
		{"one is repeated with an escape", `,"\u006b0":3}`, 1001},
		{"one more", `,"k1":3}`, 1002},
	} {
		doc, err := value.ParseJSON(text.String() + c.end)
		if err != nil || doc.Root().Len() != c.len {
			t.Errorf("%s: %d members, %v; want %d", c.rule, doc.Root().Len(), err, c.len)
		}
	}
}

func TestDocumentIsReused(t *testing.T) {
	var doc value.Document
	if !doc.Root().IsNull() {
		t.Error("the zero Document is not null")
	}
	if err := doc.Parse(`{"a":["b\n"],"a":1}`); err != nil {
		t.Fatal(err)
	}
	_ = value.SetProperty(doc.Root(), "c", value.True)
	if got := doc.Root().String(); got != "{a=1, c=true}" {
		t.Errorf("got %s", got)
	}
	if err := doc.Parse("[1,"); err == nil || !doc.Root().IsNull() {
		t.Errorf("after an error: %v, %v", doc.Root(), err)
	}
	if err := doc.Parse("[{'a':2},[]]", value.ArrayLists()); err != nil || doc.Root().String() != "[{a=2}, []]" {
		t.Errorf("got %v, %v", doc.Root(), err)
	}
}

func TestReuseDoesNotAllocate(t *testing.T) {
	text := strings.ReplaceAll(orders(40), `\n`, " ")
	escapes := orders(40)
	var doc value.Document
	for _, c := range []struct {
		rule, text string
		allocs     float64
	}{
		{"without escapes", text, 0},
		{"with escapes", escapes, 1},
	} {
		if err := doc.Parse(c.text); err != nil {
			t.Fatal(err)
		}
		allocs := testing.AllocsPerRun(20, func() { _ = doc.Parse(c.text) })
		if allocs > c.allocs {
			t.Errorf("%s: %v allocations, want %v", c.rule, allocs, c.allocs)
		}
	}
	var dst []byte
	dst, _ = doc.Root().AppendJSON(dst, value.PlainSlash)
	if n := testing.AllocsPerRun(20, func() { dst, _ = doc.Root().AppendJSON(dst[:0], value.PlainSlash) }); n > 0 {
		t.Errorf("AppendJSON: %v allocations", n)
	}
}

// FuzzParseJSON reads what was written again. A text is written as strict JSON
// but for NaN, so a second reading gives what the first one wrote, except for
// numbers of about 18 characters: a BigDecimal that is written shorter comes
// back as a Double, whose longer text comes back as a BigDecimal, which may be
// written as a whole number. So it is every other text that stays the same, in
// the end.
func FuzzParseJSON(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,-2.5e3,"x\u00e9\n",null,true]}`, "{a:'b',c:d}", "[1é,,~]", `"\ud83d"`, "12:30", "[1e+]",
		"0.0000000000000000000", "100000000.0000001", "0100000000000001.00",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first, err := rewrite(value.DecodeUTF8([]byte(text)))
		if err != nil {
			return
		}
		written := []string{first}
		for range 5 {
			next, err := rewrite(written[len(written)-1])
			if err != nil {
				t.Fatalf("%q was written as %q: %v", text, written, err)
			}
			written = append(written, next)
		}
		if written[5] != written[3] {
			t.Fatalf("%q was written as %q", text, written)
		}
	})
}

// rewrite reads a text and writes it.
func rewrite(text string) (string, error) {
	doc, err := value.ParseJSON(text)
	if err != nil {
		return "", err
	}
	written, err := doc.Root().AppendJSON(nil, value.EscapeSlash)
	return string(written), err
}
